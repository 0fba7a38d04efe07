namespace MoroccoRelations.Extraction.Recognizers.Dates;

/// <summary>What is celebrated happened so many years back: "the 60th anniversary of the establishment of relations", "le cinquantenaire de".</summary>
internal static class Anniversaries
{
    private const string RuleName = "anniversary";
    private const int MostYears = 500;

    /// <summary>The rule.</summary>
    public static IReadOnlyList<DateReading>? Read(DateText text, int at) =>
        !text.IsAboutDates && YearsOf(text, at, out var end) is { } years && text.Is(end, DateSense.Of)
            ? [new DateReading(new RelativePeriod(DateUnit.Year, -years, DateAnchor.Publication) { Base = YearBefore(text, at), IsAnniversary = true }, at, end, RuleName)]
            : null;

    private static int? YearsOf(DateText text, int at, out int end)
    {
        if (text.Is(at, DateSense.Anniversary, out var whole, out end))
        {
            return whole.Value > 0 ? whole.Value : null;
        }

        var years = text.Number(at) ?? (text.Is(at, DateSense.Ordinal, out var ordinal, out end) ? ordinal.Value : 0);
        var behind = text.Number(at) is null ? end : text.Skip(at + 1, DateSense.OrdinalSuffix);
        return years is > 0 and <= MostYears && behind > at + (text.Number(at) is null ? 0 : 1) && text.Is(behind, DateSense.Anniversary, out var word, out end) && word.Value == 0 ? years : null;
    }

    /// <summary>"In 2020 they celebrated the 58th anniversary": a year told before it in the sentence is the one celebrated in.</summary>
    private static CalendarDate? YearBefore(DateText text, int at)
    {
        const int reach = 30;
        for (var i = at - 1; i >= Math.Max(0, at - reach); i--)
        {
            if (text.Digits(i) == 4 && text.Number(i) is >= 1900 and <= 2100 and { } year)
            {
                return new CalendarDate { Year = year };
            }
        }

        return null;
    }
}
