using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Extraction.Recognizers.Dates;

/// <summary>Days of the week: "Monday", "lundi dernier", "يوم الجمعة المقبل", "Friday the 13th".</summary>
internal static class Weekdays
{
    private const string RuleName = "day of the week";

    /// <summary>The rule.</summary>
    public static IReadOnlyList<DateReading>? Read(DateText text, int at)
    {
        var direction = CalendarDates.ReadDirectionBefore(text, at, out var start);
        at = start == at && text.Language is SourceLanguage.English or SourceLanguage.French ? text.Skip(at, DateSense.DayCue) : at;
        if (!DayLists.TryWeekday(text, start, out var weekday, out var end))
        {
            return null;
        }

        var date = new CalendarDate { Weekday = (DayOfWeek)weekday.Value, Direction = direction };
        if (direction == DateDirection.Unsaid && TryDirectionBehind(text, end, out var said, out var behind))
        {
            return [new DateReading(date with { Direction = said }, at, behind, RuleName)];
        }

        if (TryDayBehind(text, end, out var day, out behind))
        {
            return [new DateReading(date with { Day = day }, at, behind, RuleName)];
        }

        return weekday.Weak && direction == DateDirection.Unsaid ? null : [new DateReading(date, at, end, RuleName)];
    }

    private static bool TryDirectionBehind(DateText text, int at, out DateDirection direction, out int next)
    {
        direction = DateDirection.Unsaid;
        if (!text.Is(at, DateSense.Modifier, out var word, out next) || text.Is(text.Skip(next, DateSense.Article), DateSense.Unit))
        {
            return false;
        }

        direction = CalendarDates.DirectionOf(word);
        return true;
    }

    private static bool TryDayBehind(DateText text, int at, out int day, out int next)
    {
        var start = text.Skip(text.SkipMark(at, ','), DateSense.In);
        var announced = text.Skip(start, DateSense.DayCue, DateSense.Article);
        var inDigits = text.Digits(announced) is 1 or 2;
        var isOrdinal = text.Is(announced, DateSense.Ordinal) && (announced > start || text.Language != SourceLanguage.English);
        day = 0;
        next = at;
        return (inDigits || isOrdinal)
            && DateElements.TryDay(text, start, out day, out next)
            && !DateElements.IsCounted(text, next)
            && DateElements.IsFree(text, announced, next)
            && !text.Is(next, DateSense.Unit)
            && !text.IsMark(next, ':');
    }
}
