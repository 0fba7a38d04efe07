namespace MoroccoRelations.Extraction.Recognizers.Dates;

/// <summary>Seasons: "the winter of 1975", "l'été 2004", "صيف 2021", "last summer".</summary>
/// <remarks>A season's name alone is too often another word ("spring", "fall", "été"), so that it counts only beside a year or a "last", "this", "next".</remarks>
internal static class Seasons
{
    /// <summary>The rule.</summary>
    public static IReadOnlyList<DateReading>? Read(DateText text, int at)
    {
        var direction = CalendarDates.ReadDirectionBefore(text, text.Skip(at, DateSense.Article), out var start);
        start = direction == DateDirection.Unsaid ? text.Skip(at, DateSense.Article) : start;
        if (!text.Is(start, DateSense.Season, out var season, out var end))
        {
            return null;
        }

        var date = new CalendarDate { Season = season.Value, Direction = direction };
        return (WithYear(text, at, end, date) ?? WithDirection(text, at, end, date)) is { } reading ? [reading] : null;
    }

    private static DateReading? WithYear(DateText text, int at, int end, CalendarDate date) =>
        DateElements.TryYearBehindMonth(text, end, out var year, out var next)
            ? new DateReading(date with { Year = year }, at, next, "season")
            : null;

    /// <summary>"In summer", "l'été", "الصيف": in a text about dates the one that is near.</summary>
    private static bool IsAnnounced(DateText text, int at, int end) =>
        !text.Is(end, DateSense.YearCue) && (text.Is(at, DateSense.Article) || IsBehindPreposition(text, at) || text[end - 1]!.Form.StartsWith("ال", StringComparison.Ordinal));

    /// <summary>"En été", but not "il a été".</summary>
    private static bool IsBehindPreposition(DateText text, int at) => text.Is(at - 1, DateSense.In, out var word, out _) && word.Value == 0;

    private static DateReading? WithDirection(DateText text, int at, int end, CalendarDate date)
    {
        if (date.Direction == DateDirection.Unsaid && text.Is(end, DateSense.Modifier, out var word, out var next) && !text.Is(next, DateSense.Unit))
        {
            return new DateReading(date with { Direction = CalendarDates.DirectionOf(word) }, at, next, "season");
        }

        var inRelativeYear = RelativeUnits.Read(text, text.Skip(end, DateSense.Of, DateSense.In)) is not null;
        return date.Direction != DateDirection.Unsaid || inRelativeYear || (text.IsAboutDates && IsAnnounced(text, at, end)) ? new DateReading(date, at, end, "season") : null;
    }
}
