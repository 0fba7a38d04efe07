using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Recognizers.Dates;

/// <summary>Days of the week: "Monday", "lundi dernier", "يوم الجمعة المقبل", "Friday the 13th".</summary>
internal static class Weekdays
{
    private const string RuleName = "day of the week";

    /// <summary>The rule.</summary>
    public static IReadOnlyList<DateReading>? Read(DateText text, int at)
    {
        if (FromPassage(text, at) is { } following)
        {
            return [following];
        }

        if (text.IsAboutDates && Counted(text, at) is { } counted)
        {
            return [counted];
        }

        var direction = CalendarDates.ReadDirectionBefore(text, at, out var start);
        at = start == at && text.Language is SourceLanguage.English or SourceLanguage.French ? text.Skip(at, DateSense.DayCue) : at;
        if (!DayLists.TryWeekday(text, start, out var weekday, out var end))
        {
            return null;
        }

        var date = new CalendarDate { Weekday = (DayOfWeek)weekday.Value, Direction = direction };
        if (direction == DateDirection.Unsaid && text.Is(end, DateSense.WeeksOn, out var weeks, out var later))
        {
            return [new DateReading(date with { WeeksOn = weeks.Value }, at, later, RuleName)];
        }

        if (direction == DateDirection.Unsaid && text.Is(end, DateSense.PassageModifier, out var told, out later) && told.Value != 0 && !text.Is(text.Skip(later, DateSense.Article), DateSense.Unit))
        {
            return [new DateReading(date with { Direction = CalendarDates.DirectionOf(told), IsFromPassage = true }, at, later, RuleName)];
        }

        if ((direction == DateDirection.Unsaid || (text.IsAboutDates && direction == DateDirection.Current)) && TryDirectionBehind(text, end, out var said, out var behind))
        {
            return [new DateReading(date with { Direction = said }, at, behind, RuleName)];
        }

        if (TryDayBehind(text, end, out var day, out behind))
        {
            return [new DateReading(date with { Day = day }, at, behind, RuleName)];
        }

        return weekday.Weak && direction == DateDirection.Unsaid && !(text.IsAboutDates && StandsOut(text, start, end)) ? null : [new DateReading(date, at, end, RuleName)];
    }

    /// <summary>"Two Sundays from now", "après deux lundis": so many such days on.</summary>
    private static DateReading? Counted(DateText text, int at)
    {
        var isAnnounced = text.Is(at, DateSense.InBefore, out _, out var start);
        if (!DateElements.TryAmount(text, start, out var amount, out var next) || amount is < 2 or > 9 || !text.Is(next, DateSense.Weekday, out var weekday, out var end))
        {
            return null;
        }

        var close = text.Is(end, DateSense.FromNow, out _, out var behind) || text.Is(end, DateSense.Later, out _, out behind) ? behind : end;
        return isAnnounced || close > end
            ? new DateReading(new CalendarDate { Weekday = (DayOfWeek)weekday.Value, Direction = DateDirection.Future, WeeksOn = amount - 1 }, at, close, RuleName)
            : null;
    }

    /// <summary>"The following Monday", counted from what was told before.</summary>
    private static DateReading? FromPassage(DateText text, int at)
    {
        var start = text.Skip(at, DateSense.Article);
        return text.Is(start, DateSense.PassageModifier, out var told, out var next) && told.Value != 0 && text.Is(next, DateSense.Weekday, out var weekday, out var end)
            ? new DateReading(new CalendarDate { Weekday = (DayOfWeek)weekday.Value, Direction = CalendarDates.DirectionOf(told), IsFromPassage = true }, at, end, RuleName)
            : null;
    }

    /// <summary>Whether an abbreviation that is another word too ("sat", "mar") is set like a day: on its own, with a capital, or behind a mark.</summary>
    private static bool StandsOut(DateText text, int at, int end)
    {
        var stop = text.SkipMark(end, '.');
        return text[at]!.IsCapitalized || ((text[at - 1] is null || text[at - 1]!.Kind == TokenKind.Mark) && text[stop] is null);
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
        if (TimesOfDay.IsAt(text, text.SkipMark(at, ',')) && start > at)
        {
            return false;
        }

        var isCardinal = text.IsAboutDates && announced > at && text.Is(announced, DateSense.Cardinal);
        return (inDigits || isOrdinal || isCardinal)
            && DateElements.TryDay(text, start, out day, out next)
            && !DateElements.IsCounted(text, next)
            && !TimesOfDay.IsHour(text, announced, next)
            && DateElements.IsFree(text, announced, next)
            && !text.Is(next, DateSense.Unit)
            && (inDigits || text.IsAboutDates || !CountsWhatFollows(text, next))
            && !text.IsMark(next, ':');
    }

    /// <summary>"On Wednesday for the third session", "lundi, la première réunion": an ordinal in words before a noun is the noun's.</summary>
    private static bool CountsWhatFollows(DateText text, int at) =>
        text.Language is SourceLanguage.English or SourceLanguage.French && text[at] is { Kind: TokenKind.Word }
        && !text.Is(at, DateSense.Of) && !text.Is(at, DateSense.In) && !text.Is(at, DateSense.And) && !text.Is(at, DateSense.Month);
}
