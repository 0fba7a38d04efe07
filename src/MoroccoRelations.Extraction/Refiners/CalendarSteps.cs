using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Extraction.Recognizers.Dates;

namespace MoroccoRelations.Extraction.Refiners;

/// <summary>Steps on the calendar by its units, and the week, weekend or month that a day lies in.</summary>
internal static class CalendarSteps
{
    /// <summary>The day itself, or the nearest that bears the name beside it: "أمس الإثنين".</summary>
    public static DateOnly Agree(DateOnly day, DayOfWeek? weekday)
    {
        if (weekday is null)
        {
            return day;
        }

        int[] nearestFirst = [0, -1, 1, -2, 2, -3, 3];
        return day.AddDays(nearestFirst.First(offset => day.AddDays(offset).DayOfWeek == weekday));
    }

    /// <summary>So many units on from a day.</summary>
    public static DateOnly Add(DateUnit unit, DateOnly day, int amount) => unit switch
    {
        DateUnit.Day => day.AddDays(amount),
        DateUnit.Week or DateUnit.Weekend => day.AddDays(7 * amount),
        DateUnit.Month => day.AddMonths(amount),
        DateUnit.Quarter => day.AddMonths(3 * amount),
        DateUnit.HalfYear => day.AddMonths(6 * amount),
        DateUnit.Decade => day.AddYears(10 * amount),
        DateUnit.Century => day.AddYears(100 * amount),
        _ => day.AddYears(amount),
    };

    /// <summary>The month that the day lies in.</summary>
    public static EdtfDate Month(DateOnly day) => EdtfDate.Month(day.Year, day.Month);

    /// <summary>The week that the day lies in.</summary>
    public static EdtfDate Week(DateOnly day) => EdtfDate.Interval(EdtfDate.Day(Monday(day)), EdtfDate.Day(Monday(day).AddDays(6)));

    /// <summary>The weekend of the day's week.</summary>
    public static EdtfDate Weekend(DateOnly day) => EdtfDate.Interval(EdtfDate.Day(Monday(day).AddDays(5)), EdtfDate.Day(Monday(day).AddDays(6)));

    /// <summary>The Monday of the day's week.</summary>
    public static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
