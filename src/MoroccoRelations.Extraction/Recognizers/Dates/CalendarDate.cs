using MoroccoRelations.Domain.Dates;

namespace MoroccoRelations.Extraction.Recognizers.Dates;

/// <summary>A place in the calendar, as far as it is written: any of year, month, day, day of the week and season.</summary>
public sealed record CalendarDate : DateExpression
{
    /// <summary>The year, where it is written.</summary>
    public int? Year { get; init; }

    /// <summary>The month, where it is written.</summary>
    public int? Month { get; init; }

    /// <summary>The day of the month, where it is written.</summary>
    public int? Day { get; init; }

    /// <summary>The day of the week, where it is written.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>The season, where it is written: 21 spring, 22 summer, 23 autumn, 24 winter, as EDTF numbers them.</summary>
    public int? Season { get; init; }

    /// <summary>Whether the last, the present or the next such time is meant.</summary>
    public DateDirection Direction { get; init; }

    /// <summary>Whether the direction counts from the time told before: "the following Monday".</summary>
    public bool IsFromPassage { get; init; }

    /// <summary>Whether one speaks of it before it comes, as of a feast.</summary>
    public bool IsToCome { get; init; }

    /// <summary>How many weeks behind the coming day of the week is meant: "lundi en huit".</summary>
    public int WeeksOn { get; init; }

    /// <inheritdoc/>
    public override DateAnchor Anchor => Year is not null && (Day is null || Month is not null) ? DateAnchor.None
        : IsFromPassage ? DateAnchor.Passage
        : Direction != DateDirection.Unsaid || WeeksOn > 0 ? DateAnchor.Publication
        : DateAnchor.Surroundings;

    /// <inheritdoc/>
    public override EdtfDate? Date => Anchor == DateAnchor.None && Written() is { } written ? Qualify(written) : null;

    /// <summary>The date as written; null for a day that its year has not, as where "29 February" takes the year of another date.</summary>
    private EdtfDate? Written() => this switch
    {
        { Day: { } day, Month: { } month } => Year is >= 1 and <= 9999 and { } year && day <= DateTime.DaysInMonth(year, month) ? EdtfDate.Day(year, month, day) : null,
        { Month: { } month } => EdtfDate.Month(Year!.Value, month),
        { Season: { } season } => EdtfDate.Season(Year!.Value, season),
        _ => EdtfDate.Year(Year!.Value),
    };
}

/// <summary>A time that the words name whole, other than a plain calendar date: a decade, a century, a day of another calendar.</summary>
/// <param name="Named">The time named.</param>
public sealed record NamedPeriod(EdtfDate Named) : DateExpression
{
    /// <inheritdoc/>
    public override DateAnchor Anchor => DateAnchor.None;

    /// <inheritdoc/>
    public override EdtfDate? Date => Qualify(Named);
}

/// <summary>A time counted from another: "yesterday", "last week", "three days ago", "the following year".</summary>
/// <param name="Unit">What is counted.</param>
/// <param name="Amount">How many, back (negative) or on.</param>
/// <param name="From">What it is counted from.</param>
public sealed record RelativePeriod(DateUnit Unit, int Amount, DateAnchor From) : DateExpression
{
    /// <summary>The greatest amount, where the words leave it open: "a day or two later".</summary>
    public int? AmountAtMost { get; init; }

    /// <summary>Whether it is a distance ("three weeks ago": a day about then) and not the stretch itself ("last week").</summary>
    public bool IsDistance { get; init; }

    /// <summary>Whether it runs from there to here, or from here to there: "the last three months".</summary>
    public bool IsStretch { get; init; }

    /// <summary>Whether it leads from what is told to what the words name: "32 years after leaving" dates the leaving.</summary>
    public bool IsMeasure { get; init; }

    /// <summary>Whether what the words name is celebrated: "the 60th anniversary of the treaty" dates the treaty.</summary>
    public bool IsAnniversary { get; init; }

    /// <summary>Whether it counts from the day of publication where nothing was told before: "بعد أسبوعين".</summary>
    public bool OrFromPublication { get; init; }

    /// <summary>The day of the week named beside it: "أمس الإثنين".</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>A date that the words name as the one to count from: "two days after 6 October 2023".</summary>
    public DateExpression? Base { get; init; }

    /// <summary>What the distance is made of besides, in other units: "two years and three months ago".</summary>
    public RelativePeriod? Further { get; init; }

    /// <inheritdoc/>
    public override DateAnchor Anchor => Base?.Anchor ?? From;
}

/// <summary>A time within another: "août de l'année dernière", "the 3rd of next month".</summary>
/// <param name="Inner">The part.</param>
/// <param name="Whole">What it is a part of.</param>
public sealed record DateWithin(CalendarDate Inner, DateExpression Whole) : DateExpression
{
    /// <inheritdoc/>
    public override DateAnchor Anchor => Whole.Anchor;
}

/// <summary>A counted unit of a longer time: "the first week of October", "the last Friday of May 2019".</summary>
/// <param name="Unit">What is counted.</param>
/// <param name="Weekday">The day of the week, where that is what is counted.</param>
/// <param name="Index">Which one, from 1; -1 is the last.</param>
/// <param name="Whole">What it is counted in.</param>
public sealed record NthOfPeriod(DateUnit Unit, DayOfWeek? Weekday, int Index, DateExpression Whole) : DateExpression
{
    /// <inheritdoc/>
    public override DateAnchor Anchor => Whole.Anchor;
}

/// <summary>A time from one date to another.</summary>
/// <param name="Start">The first.</param>
/// <param name="End">The last.</param>
public sealed record DateRange(DateExpression Start, DateExpression End) : DateExpression
{
    /// <inheritdoc/>
    public override DateAnchor Anchor => Start.Anchor != DateAnchor.None ? Start.Anchor : End.Anchor;

    /// <inheritdoc/>
    public override EdtfDate? Date => Start.Date is { } start && End.Date is { } end && Between(start, end) is { } range ? Qualify(range) : null;

    /// <summary>The interval from one date to the other, or null where they are in the wrong order; of an interval, its outer end counts.</summary>
    internal static EdtfDate? Between(EdtfDate start, EdtfDate end)
    {
        var first = start.IsInterval ? start.Start : start;
        var last = end.IsInterval ? end.End : end;
        return first is null || last is null ? null
            : first.Equals(last) ? first
            : first.Latest < last.Earliest ? EdtfDate.Interval(first, last)
            : null;
    }
}
