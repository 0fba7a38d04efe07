using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Recognizers;
using MoroccoRelations.Extraction.Refiners;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Tests.Recognizers.Dates;

/// <summary>Reads the dates of a text as an event's sentence would, published on Wednesday 15 May 2024 unless said otherwise.</summary>
internal static class DateReader
{
    public const string Wednesday = "2024-05-15";

    /// <summary>The resolved dates, parted by commas; "?" where one cannot be worked out, in parentheses where it is no happening's.</summary>
    public static string Read(string text, string language, string? published = Wednesday)
    {
        var context = new DateContext(published is null ? null : EdtfDate.Parse(published));
        var read = new List<string>();
        foreach (var mention in Mentions(text, language))
        {
            var date = DateResolver.Resolve(mention, context);
            context = date is null ? context : context.After(date);
            read.Add(mention.Value.IsNotHappening ? $"({date})" : date?.Text ?? "?");
        }

        return string.Join(", ", read);
    }

    /// <summary>The dates that the verb prints for a text, counted from the Wednesday.</summary>
    public static string ReadBoldly(string text, string language, string reference = Wednesday)
    {
        SourceLanguages.TryParse(language, out var parsed).Should().BeTrue();
        return string.Join(", ", DatesOnText.Find(text, parsed, DateOnly.Parse(reference)).Select(d => d.Edtf.Text));
    }

    public static IReadOnlyList<Mention<MoroccoRelations.Extraction.Recognizers.Dates.DateExpression>> Mentions(string text, string language)
    {
        SourceLanguages.TryParse(language, out var parsed).Should().BeTrue();
        return DateRecognizer.Recognize(Tokenizer.Tokenize(text, new TextSpan(0, text.Length)), parsed);
    }
}
