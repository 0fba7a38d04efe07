using System.Text.Json;

namespace MoroccoRelations.Extraction.Tests.Recognizers.Dates;

/// <summary>Every example in the word lists is a test: "text = dates"; an exclamation mark behind it says that the text must be about dates.</summary>
public sealed class DateLexiconTests
{
    public static IEnumerable<object[]> Examples() =>
        from file in new[] { "en", "fr", "ar", "ary" }
        from entry in Entries(file)
        from example in entry.GetProperty("examples").EnumerateArray()
        select new object[] { file, entry.GetProperty("key").GetString()!, example.GetString()! };

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_yields_its_dates(string language, string key, string example)
    {
        var cut = example.LastIndexOf('=');

        var expected = example[(cut + 1)..];
        var read = expected.EndsWith('!') ? DateReader.ReadBoldly(example[..cut].Trim(), language) : DateReader.Read(example[..cut].Trim(), language);

        read.Should().Be(expected.TrimEnd('!').Trim(), "entry {0} of {1} says so", key, language);
    }

    private static IEnumerable<JsonElement> Entries(string language)
    {
        var assembly = typeof(MoroccoRelations.Extraction.Lexicons.LexiconFile).Assembly;
        using var stream = assembly.GetManifestResourceStream($"{assembly.GetName().Name}.Lexicons.dates.{language}.json")!;
        using var document = JsonDocument.Parse(stream);
        return [.. document.RootElement.EnumerateArray().Select(e => e.Clone())];
    }
}
