namespace MoroccoRelations.Domain.Dates;

/// <summary>How finely a date is known, from the finest to the coarsest; an interval has the precision of neither end.</summary>
/// <remarks>
/// Unspecified digits coarsen: <c>1994-09-XX</c> is known to the month, <c>1994-XX</c> and <c>1994-XX-XX</c> to the year, <c>195X</c> to the decade.
/// </remarks>
public enum DatePrecision
{
    /// <summary>One day, <c>2023-10-06</c>.</summary>
    Day,

    /// <summary>One month, <c>1994-09</c>.</summary>
    Month,

    /// <summary>One season of a year, <c>1975-24</c>.</summary>
    Season,

    /// <summary>One year, <c>1986</c>.</summary>
    Year,

    /// <summary>Ten years, <c>195X</c>.</summary>
    Decade,

    /// <summary>A hundred years, <c>19XX</c>.</summary>
    Century,

    /// <summary>From one date to another, <c>2004-06-26/2004-06-28</c>; an end may be open or unknown.</summary>
    Interval,
}
