namespace MoroccoRelations.Domain.Dates;

/// <summary>One date that is no interval, taken apart.</summary>
/// <param name="FirstYear">The first year that it can mean, in the astronomical count (0 is 1 BCE).</param>
/// <param name="LastYear">The last year that it can mean: nine years on for a decade, ninety-nine for a century.</param>
/// <param name="Month">1 to 12, a season 21 to 24, or 0 where the year is all that is known.</param>
/// <param name="Day">1 to 31, or 0 where there is no day.</param>
/// <param name="Qualifier"><c>~</c>, <c>?</c>, <c>%</c>, or the null character.</param>
internal sealed record DatePart(long FirstYear, long LastYear, int Month = 0, int Day = 0, char Qualifier = '\0')
{
    public const int Spring = 21;
    public const int Winter = 24;

    public bool IsSeason => Month >= Spring;

    public bool IsApproximate => Qualifier is '~' or '%';

    public bool IsUncertain => Qualifier is '?' or '%';

    public DatePrecision Precision => this switch
    {
        { Day: > 0 } => DatePrecision.Day,
        { IsSeason: true } => DatePrecision.Season,
        { Month: > 0 } => DatePrecision.Month,
        _ => YearPrecision(LastYear - FirstYear),
    };

    public DateOnly Earliest => Clamp(First);

    public DateOnly Latest => Clamp(Last);

    /// <summary>Whether even the last day of this comes before the first day of <paramref name="other"/>.</summary>
    public bool EndsBefore(DatePart other) => Last.CompareTo(other.First) < 0;

    public static int DaysIn(long year, int month) => month == 2 && IsLeap(year) ? 29 : DateTime.DaysInMonth(2023, month);

    private (long Year, int Month, int Day) First => (FirstYear, FirstMonth, Math.Max(Day, 1));

    private (long Year, int Month, int Day) Last
    {
        get
        {
            var year = Month == Winter ? LastYear + 1 : LastYear;
            return (year, LastMonth, Day > 0 ? Day : DaysIn(year, LastMonth));
        }
    }

    private int FirstMonth => IsSeason ? 3 * (Month - Spring + 1) : Math.Max(Month, 1);

    private int LastMonth => Month switch
    {
        0 => 12,
        Winter => 2,
        >= Spring => FirstMonth + 2,
        _ => Month,
    };

    private static DatePrecision YearPrecision(long more) => more switch
    {
        0 => DatePrecision.Year,
        < 10 => DatePrecision.Decade,
        _ => DatePrecision.Century,
    };

    private static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    private static DateOnly Clamp((long Year, int Month, int Day) day) => day.Year switch
    {
        < 1 => DateOnly.MinValue,
        > 9999 => DateOnly.MaxValue,
        _ => new DateOnly((int)day.Year, day.Month, day.Day),
    };
}
