namespace MoroccoRelations.Extraction.Recognizers.Dates;

/// <summary>Reads the days that share a month: "3", "Friday 3", "26–28", "11 and 12", "3, 7 and 9".</summary>
internal static class DayLists
{
    private const int MostDays = 12;

    /// <summary>Reads as many days as follow one another; empty where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where to begin.</param>
    /// <param name="isBehindMonth">Whether the month stands before the days: then a comma ends the list, and what follows the first day is no longer its noun.</param>
    public static IReadOnlyList<ListedDay> Read(DateText text, int at, bool isBehindMonth = false)
    {
        var days = new List<ListedDay>();
        var joint = DayJoint.None;
        while (days.Count < MostDays && TryListedDay(text, at, isFirst: days.Count == 0, isBehindMonth, out var day))
        {
            days.Add(day with { Joint = joint });
            joint = ReadJoint(text, day.End, withCommas: !isBehindMonth, out at);
            if (joint == DayJoint.None)
            {
                break;
            }
        }

        return days;
    }

    /// <summary>Reads a day of the week, announced or not.</summary>
    public static bool TryWeekday(DateText text, int at, out DateWord weekday, out int next)
    {
        var start = text.Skip(at, DateSense.DayCue);
        return text.Is(start, DateSense.Weekday, out weekday, out next) && weekday.Unit == DateUnit.None;
    }

    private static bool TryListedDay(DateText text, int at, bool isFirst, bool isBehindMonth, out ListedDay day)
    {
        day = null!;
        var named = TryWeekday(text, at, out var weekday, out var behind);
        var start = named ? SkipBehindWeekday(text, behind) : at;
        if (!DateElements.TryDay(text, start, out var number, out var end) || DateElements.IsPriced(text, start) || ((TimesOfDay.IsHour(text, start, end) || DateElements.IsCounted(text, end)) && !(isFirst && isBehindMonth)) || (isFirst && !(isBehindMonth && text.IsAboutDates) && !DateElements.IsFreeBefore(text, BehindCues(text, start))))
        {
            return false;
        }

        day = new ListedDay(number, named ? (DayOfWeek)weekday.Value : null, named ? text.Skip(at, DateSense.DayCue) : BehindCues(text, start), end, DayJoint.None, text.Digits(start) > 0);
        return true;
    }

    private static int BehindCues(DateText text, int at) => text.Skip(at, DateSense.DayCue, DateSense.Article);

    private static int SkipBehindWeekday(DateText text, int at) =>
        text.Skip(text.SkipMark(text.SkipMark(at, '.'), ','), DateSense.Corresponding, DateSense.In, DateSense.DayCue, DateSense.Article);

    private static DayJoint ReadJoint(DateText text, int at, bool withCommas, out int next)
    {
        if (text.IsMark(at, '-') || text.IsMark(at, '/') || text.Is(at, DateSense.To))
        {
            next = text.Is(at, DateSense.To, out _, out var behind) ? behind : at + 1;
            return DayJoint.Range;
        }

        if (text.IsAboutDates && text.Is(at, DateSense.Or, out _, out next))
        {
            return DayJoint.Choice;
        }

        var comma = withCommas ? text.SkipMark(at, ',') : at;
        next = text.Skip(comma, DateSense.And);
        return next > at || text.HasConjunction(at) ? DayJoint.List : DayJoint.None;
    }
}

/// <summary>One day of a list.</summary>
/// <param name="Day">The day of the month.</param>
/// <param name="Weekday">The day of the week named beside it.</param>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token behind it.</param>
/// <param name="Joint">What joins it to the one before.</param>
/// <param name="InDigits">Whether it is written in digits.</param>
internal sealed record ListedDay(int Day, DayOfWeek? Weekday, int Start, int End, DayJoint Joint, bool InDigits);

/// <summary>What joins two days.</summary>
internal enum DayJoint
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A comma or "and".</summary>
    List,

    /// <summary>A dash or "to".</summary>
    Range,

    /// <summary>"Or".</summary>
    Choice,
}
