using System.Reflection;
using System.Text.Json;
using MoroccoRelations.Extraction.Lexicons;

namespace MoroccoRelations.Extraction.Tests.Lexicons;

/// <summary>A sentence among an entry's words is an example that slipped into the wrong list: it would never be met, and nobody would notice.</summary>
public sealed class NoSentenceTests
{
    private const int FewestSpaces = 3;

    private static readonly Assembly Product = typeof(TriggerLexicon).Assembly;

    public static TheoryData<string> Files() =>
        new(Product.GetManifestResourceNames().Where(name => name.EndsWith(".json", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Files))]
    public void Only_examples_are_sentences(string file)
    {
        using var stream = Product.GetManifestResourceStream(file)!;
        using var words = JsonDocument.Parse(stream);

        SentencesIn(words.RootElement).Should().BeEmpty();
    }

    private static IEnumerable<string> SentencesIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Where(p => p.Name is not ("examples" or "example" or "note")).SelectMany(p => SentencesIn(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(SentencesIn),
        JsonValueKind.String when element.GetString() is { } text && text.EndsWith('.') && text.Count(c => c == ' ') >= FewestSpaces => [text],
        _ => [],
    };
}
