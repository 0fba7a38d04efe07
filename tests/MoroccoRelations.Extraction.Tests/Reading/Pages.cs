using System.Text;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Reading;

namespace MoroccoRelations.Extraction.Tests.Reading;

/// <summary>Reads pages that a test writes.</summary>
internal static class Pages
{
    public static SourceDocument Read(string text, string fileName = "page.txt", DocumentMetadata? known = null)
    {
        var result = DocumentReader.Read(fileName, Encoding.UTF8.GetBytes(text), known);
        result.IsRead.Should().BeTrue(result.Refusal?.Message);
        return result.Document!;
    }

    /// <summary>The blocks as "Kind: words", white space and markup left out.</summary>
    public static IEnumerable<string> Shown(this SourceDocument document) => document.Blocks.Select(b =>
        $"{b.Kind}{(b.Level > 0 ? b.Level : "")}: {string.Join(' ', b.Span.In(document.Readable).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}");
}
