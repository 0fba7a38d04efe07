using MoroccoRelations.Domain.Dates;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>How two tellings' dates stand to each other.</summary>
internal enum DateRelation
{
    /// <summary>The same days.</summary>
    Equal,

    /// <summary>One is a more exact statement of the other: <c>2004-06</c> of <c>2004</c>.</summary>
    Refines,

    /// <summary>Neither tells when.</summary>
    BothUndated,

    /// <summary>Only one tells when.</summary>
    OneUndated,

    /// <summary>They share days but neither states the other more exactly.</summary>
    Overlaps,

    /// <summary>No more than two days lie between them, as between a happening and its report.</summary>
    Near,

    /// <summary>They contradict each other.</summary>
    Apart,
}

/// <summary>Compares dates of two tellings.</summary>
/// <remarks>
/// An interval is a duration, not a doubt: a day within a tour is not a more exact date of the tour. A decade or century says too little for
/// a year within it to be taken for the same happening.
/// </remarks>
internal static class DateComparison
{
    private const int NearDays = 2;

    public static DateRelation Compare(EdtfDate? left, EdtfDate? right) => (left, right) switch
    {
        (null, null) => DateRelation.BothUndated,
        (null, _) or (_, null) => DateRelation.OneUndated,
        _ when left.Earliest == right.Earliest && left.Latest == right.Latest => DateRelation.Equal,
        _ when IsMoreExact(left, right) || IsMoreExact(right, left) => DateRelation.Refines,
        _ when left.Overlaps(right) => DateRelation.Overlaps,
        _ when DaysBetween(left, right) <= NearDays => DateRelation.Near,
        _ => DateRelation.Apart,
    };

    /// <summary>Whether <paramref name="exact"/> says the same as <paramref name="vague"/>, only more exactly.</summary>
    public static bool IsMoreExact(EdtfDate exact, EdtfDate vague) =>
        vague.Precision is DatePrecision.Month or DatePrecision.Season or DatePrecision.Year
        && vague.Contains(exact)
        && (exact.Earliest, exact.Latest) != (vague.Earliest, vague.Latest);

    private static int DaysBetween(EdtfDate left, EdtfDate right) =>
        left.Latest < right.Earliest ? right.Earliest.DayNumber - left.Latest.DayNumber : left.Earliest.DayNumber - right.Latest.DayNumber;
}
