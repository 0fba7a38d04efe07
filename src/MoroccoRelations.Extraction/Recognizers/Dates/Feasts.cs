namespace MoroccoRelations.Extraction.Recognizers.Dates;

/// <summary>Feasts that fall on the same day every year, in a text about dates: "Christmas 2013", "le jour de l'an".</summary>
/// <remarks>Elsewhere a feast names an occasion ("on the occasion of New Year's Day") more often than a day, and is passed over.</remarks>
internal static class Feasts
{
    /// <summary>The rule.</summary>
    public static IReadOnlyList<DateReading>? Read(DateText text, int at)
    {
        if (!text.IsAboutDates || !text.Is(text.Skip(at, DateSense.Article), DateSense.Feast, out var feast, out var end))
        {
            return null;
        }

        var date = new CalendarDate { Month = feast.Value / 100, Day = feast.Value % 100, IsToCome = true };
        return DateElements.TryYearBehindMonth(text, end, out var year, out var next)
            ? [new DateReading(date with { Year = year }, at, next, "feast")]
            : [new DateReading(date, at, end, "feast")];
    }
}
