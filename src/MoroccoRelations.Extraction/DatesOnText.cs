using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Recognizers;
using MoroccoRelations.Extraction.Refiners;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction;

/// <summary>Finds the dates of a text on their own, without events: what the verb <c>dates</c> prints.</summary>
/// <remarks>A season is kept as a season here, "three weeks ago" is counted to the day, and a day of the week without more is the next one.</remarks>
public static class DatesOnText
{
    /// <summary>The dates of the text that can be worked out, with relative words counted from the day of reference.</summary>
    public static IReadOnlyList<(TextSpan Span, string Text, EdtfDate Edtf)> Find(string text, SourceLanguage language, DateOnly? reference)
    {
        ArgumentNullException.ThrowIfNull(text);
        var context = new DateContext(reference is { } day ? EdtfDate.Day(day) : null) { Preference = DatePreference.Nearest, IsAboutDates = true };
        var found = new List<(TextSpan, string, EdtfDate)>();
        foreach (var mention in DateRecognizer.RecognizeBoldly(Tokenizer.Tokenize(text, new TextSpan(0, text.Length)), language))
        {
            if (DateResolver.Resolve(mention, context) is { } date)
            {
                found.Add((mention.Span, mention.Span.In(text), date));
                context = context.After(date);
            }
        }

        return found;
    }
}
