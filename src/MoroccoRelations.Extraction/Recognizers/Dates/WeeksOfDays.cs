namespace MoroccoRelations.Extraction.Recognizers.Dates;

/// <summary>Weeks named by a day in them: "the week of 16 September", "la semaine du 7 octobre", "أسبوع 16 سبتمبر"; and the weekend under way.</summary>
internal static class WeeksOfDays
{
    /// <summary>The rule.</summary>
    public static IReadOnlyList<DateReading>? Read(DateText text, int at)
    {
        var start = text.Skip(at, DateSense.Article);
        if (!text.Is(start, DateSense.Unit, out var unit, out var next))
        {
            return null;
        }

        if (unit.Unit == DateUnit.Weekend && (start > at || text.IsAboutDates) && !text.Is(next, DateSense.Of) && !text.Is(next, DateSense.Modifier) && !text.Is(next, DateSense.PassageModifier))
        {
            return [new DateReading(new RelativePeriod(DateUnit.Weekend, 0, DateAnchor.Publication), at, next, "weekend")];
        }

        var dayAt = text.Skip(text.Skip(text.Skip(next, DateSense.Of), DateSense.Since), DateSense.DayCue, DateSense.Article);
        return unit.Unit == DateUnit.Week && unit.Value == 0 && CalendarDates.Read(text, dayAt) is [{ Value: CalendarDate { Day: not null } } day]
            ? [new DateReading(new RelativePeriod(DateUnit.Week, 0, DateAnchor.Passage) { Base = day.Value }, at, day.End, "week of a day")]
            : null;
    }
}
