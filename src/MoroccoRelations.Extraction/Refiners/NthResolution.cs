using System.Globalization;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Extraction.Recognizers.Dates;

namespace MoroccoRelations.Extraction.Refiners;

/// <summary>Counts within a longer time: the second Friday, the first week, the last day, the third quarter.</summary>
internal static class NthResolution
{
    /// <summary>The counted part, or null where the time has no such part.</summary>
    public static EdtfDate? Resolve(NthOfPeriod part, EdtfDate whole) => part switch
    {
        { Weekday: { } weekday } => DayOf(whole, part.Index, d => d.DayOfWeek == weekday) is { } day ? EdtfDate.Day(day) : null,
        { Unit: DateUnit.Day } => DayOf(whole, part.Index, _ => true) is { } day ? EdtfDate.Day(day) : null,
        { Unit: DateUnit.Week } when whole.Precision == DatePrecision.Year => WeekOfYear(whole.Earliest.Year, part.Index),
        { Unit: DateUnit.Week } => FullWeek(whole, part.Index),
        { Unit: DateUnit.Weekend } => DayOf(whole, part.Index, d => d.DayOfWeek == DayOfWeek.Saturday) is { } day ? EdtfDate.Interval(EdtfDate.Day(day), EdtfDate.Day(day.AddDays(1))) : null,
        { Unit: DateUnit.Month } => Block(whole, part.Index, 1),
        { Unit: DateUnit.Quarter } => Block(whole, part.Index, 3),
        { Unit: DateUnit.HalfYear } when whole.Precision == DatePrecision.Month => HalfOfMonth(whole, part.Index),
        { Unit: DateUnit.HalfYear } => Block(whole, part.Index, 6),
        _ => null,
    };

    /// <summary>The months from the start of the block of so many months that the day lies in.</summary>
    public static EdtfDate Months(DateOnly day, int length)
    {
        var first = ((day.Month - 1) / length * length) + 1;
        return length == 1 ? EdtfDate.Month(day.Year, first) : EdtfDate.Interval(EdtfDate.Month(day.Year, first), EdtfDate.Month(day.Year, first + length - 1));
    }

    private static EdtfDate? Block(EdtfDate whole, int index, int length)
    {
        var count = 12 / length;
        var number = index < 0 ? count + 1 + index : index;
        return whole.Precision == DatePrecision.Year && number >= 1 && number <= count ? Months(new DateOnly(whole.Earliest.Year, ((number - 1) * length) + 1, 1), length) : null;
    }

    /// <summary>The first fifteen days, or those behind them.</summary>
    private static EdtfDate? HalfOfMonth(EdtfDate month, int index) => index switch
    {
        1 => EdtfDate.Interval(EdtfDate.Day(month.Earliest), EdtfDate.Day(month.Earliest.AddDays(14))),
        2 or -1 => EdtfDate.Interval(EdtfDate.Day(month.Earliest.AddDays(15)), EdtfDate.Day(month.Latest)),
        _ => null,
    };

    /// <summary>The weeks of a year are numbered as ISO 8601 does: the first one has the year's first Thursday.</summary>
    private static EdtfDate? WeekOfYear(int year, int index)
    {
        if (year is < 2 or > 9998)
        {
            return null;
        }

        var count = ISOWeek.GetWeeksInYear(year);
        var number = index < 0 ? count + 1 + index : index;
        if (number < 1 || number > count)
        {
            return null;
        }

        var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, number, DayOfWeek.Monday));
        return EdtfDate.Interval(EdtfDate.Day(monday), EdtfDate.Day(monday.AddDays(6)));
    }

    /// <summary>A week counts where it lies whole in the time.</summary>
    private static EdtfDate? FullWeek(EdtfDate whole, int index) =>
        DayOf(whole, index, d => d.DayOfWeek == DayOfWeek.Monday && d.AddDays(6) <= whole.Latest) is { } monday
            ? EdtfDate.Interval(EdtfDate.Day(monday), EdtfDate.Day(monday.AddDays(6)))
            : null;

    private static DateOnly? DayOf(EdtfDate whole, int index, Func<DateOnly, bool> counts)
    {
        if (whole.Latest.DayNumber - whole.Earliest.DayNumber > 366 || whole.Latest.Year > 9998)
        {
            return null;
        }

        var days = new List<DateOnly>();
        for (var day = whole.Earliest; day <= whole.Latest; day = day.AddDays(1))
        {
            if (counts(day))
            {
                days.Add(day);
            }
        }

        var number = index < 0 ? days.Count + 1 + index : index;
        return number >= 1 && number <= days.Count ? days[number - 1] : null;
    }
}
