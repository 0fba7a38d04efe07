using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Recognizers.Dates;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Recognizers;

/// <summary>Finds what a text says of time: days, months, years, ranges, decades, relative words.</summary>
/// <remarks>
/// A list gives a mention for each of its dates, a range one. Prepositions and "since" stand outside the span; "early" and an announcing "year" stand in it.
/// What is said in relation to something else stays an expression; <see cref="Refiners.DateResolver"/> makes a date of it.
/// </remarks>
public static class DateRecognizer
{
    /// <summary>The mentions of time, in the order of the text; they do not overlap.</summary>
    public static IReadOnlyList<Mention<DateExpression>> Recognize(IReadOnlyList<Token> tokens, SourceLanguage language)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        return Recognize(new DateText(tokens, language));
    }

    /// <summary>The mentions in a text that is known to speak of dates: there "4/22" and "on the 27th" are dates too.</summary>
    internal static IReadOnlyList<Mention<DateExpression>> RecognizeBoldly(IReadOnlyList<Token> tokens, SourceLanguage language) =>
        Recognize(new DateText(tokens, language, isAboutDates: true));

    private static Mention<DateExpression>[] Recognize(DateText text)
    {
        return [.. DateJoints.Join(text, ReadAll(text)).Select(r => new Mention<DateExpression>(r.Value, text.Span(r.Start, r.End), r.Rule, text.KeyWithin(r.Start, r.End))).Where(IsWhole)];
    }

    private static List<DateReading> ReadAll(DateText text)
    {
        var readings = new List<DateReading>();
        for (var at = 0; at < text.Count;)
        {
            if (WebAddresses.TrySkip(text, at, out var behind) || text.Is(at, DateSense.Name, out _, out behind))
            {
                at = behind;
            }
            else if (DatePoints.Read(text, at) is { } found)
            {
                readings.AddRange(found);
                at = found[^1].End;
            }
            else
            {
                at++;
            }
        }

        return readings;
    }

    /// <summary>Whether the words say anything that can become a date.</summary>
    private static bool IsWhole(Mention<DateExpression> mention) => mention.Value is not CalendarDate { Year: null, Month: null, Day: null, Weekday: null, Season: null };
}
