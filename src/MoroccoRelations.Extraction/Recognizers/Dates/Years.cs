namespace MoroccoRelations.Extraction.Recognizers.Dates;

/// <summary>Years on their own: "1986", "عام 1986", "1975/76", "1975-1991", "mille neuf cent cinquante-six".</summary>
internal static class Years
{
    private const string RuleName = "year";

    /// <summary>The rule.</summary>
    public static IReadOnlyList<DateReading>? Read(DateText text, int at)
    {
        if (TwoYears(text, at) is { } pair)
        {
            return [pair];
        }

        if (!DateElements.TryYear(text, at, out var year, out var next))
        {
            return null;
        }

        var digits = DigitsWithin(text, at, next);
        if (digits >= 0 && DateElements.IsAmount(text, digits))
        {
            return null;
        }

        return (digits < 0 && InWords(text, at, next, year)) || (digits >= 0 && DateElements.StandsAsYear(text, digits, next, year)) || (digits >= 0 && IsAnnounced(text, at, digits, next))
            ? [new DateReading(Named(text, at, next, new CalendarDate { Year = year }), at, next, RuleName)]
            : null;
    }

    /// <summary>Number words make a year only where a word announces it and nothing is counted: not "thousands".</summary>
    private static bool InWords(DateText text, int at, int next, int year) =>
        (next - at > 1 || (text.IsAboutDates && year == 2000)) && (year is > 1000 and < 2100 || (year is >= 100 and <= 1000 && text.Is(text.Skip(at, DateSense.Article), DateSense.YearCue))) && !DateElements.IsCounted(text, next) && DateElements.HasCue(text, at);

    private static int DigitsWithin(DateText text, int at, int next)
    {
        for (var i = at; i < next; i++)
        {
            if (text.Digits(i) > 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsAnnounced(DateText text, int at, int digits, int next) =>
        digits > at && (text.Is(digits - 1, DateSense.YearCue) || text.Is(digits - 1, DateSense.YearsCue) || text.Is(digits - 1, DateSense.Of)) && DateElements.IsFree(text, digits, next);

    /// <summary>"1975/76", "1975-76", "1975-1991".</summary>
    private static DateReading? TwoYears(DateText text, int at)
    {
        var start = text.Skip(at, DateSense.Article);
        start = text.Is(start, DateSense.YearCue, out _, out var behind) || text.Is(start, DateSense.YearsCue, out _, out behind) ? behind : at;
        if (text.Digits(start) != 4 || !(text.IsMark(start + 1, '/') || text.IsMark(start + 1, '-')) || text.Digits(start + 2) is not (2 or 4)
            || (text.Digits(start + 2) == 2 && !text.Touches(start + 2)) || !DateElements.IsFreeBefore(text, start) || (text.IsMark(start - 1, '-') && text.Digits(start - 2) > 0) || DateElements.IsNumbered(text, start))
        {
            return null;
        }

        var first = text.Number(start)!.Value;
        var written = text.Number(start + 2)!.Value;
        var second = text.Digits(start + 2) == 4 ? written : (first / 100 * 100) + written;
        var isPair = first is >= 1000 and <= 2199 && second > first && second <= 2199 && !IsJoinedOn(text, start + 3);
        return isPair ? new DateReading(new DateRange(new CalendarDate { Year = first }, new CalendarDate { Year = second }), at, start + 3, RuleName) : null;
    }

    private static bool IsJoinedOn(DateText text, int at) =>
        text.Touches(at) && (text.IsMark(at, '/') || text.IsMark(at, '-') || text.IsMark(at, '.')) && text.Touches(at + 1) && text.Digits(at + 1) > 0;

    /// <summary>Marks the year of a thing's name: "Agenda 2030", "the 2017 budget", "World Cup 2030".</summary>
    private static CalendarDate Named(DateText text, int at, int next, CalendarDate date)
    {
        var behindArticle = text.Is(at - 1, DateSense.NamedThing) || EndsNamedThing(text, at);
        return behindArticle || text.Is(next, DateSense.NamedThing) || text.Is(text.SkipMark(next, '-'), DateSense.NamedThing) ? date with { IsNotHappening = true } : date;
    }

    private static bool EndsNamedThing(DateText text, int at)
    {
        for (var back = 1; back <= 4; back++)
        {
            if (text.Is(at - back, DateSense.NamedThing, out _, out var next) && next == at)
            {
                return true;
            }
        }

        return false;
    }
}
