using MoroccoRelations.Domain.Dates;

namespace MoroccoRelations.Extraction.Recognizers.Dates;

/// <summary>What the words of a text say about a time, before the context is asked.</summary>
/// <remarks>"On 8 October", "the same year" and "yesterday" say something exact, but not yet a date; the resolver makes one of them where the context allows.</remarks>
public abstract record DateExpression
{
    /// <summary>Whether the words call it approximate: circa, vers, حوالي.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>How the time told stands to the time named: at it, since it, until it, before it, after it.</summary>
    public DateRelation Relation { get; init; }

    /// <summary>Which part of the named time is meant, where the words say so: early, mid, late.</summary>
    public DatePart Part { get; init; }

    /// <summary>Whether the time belongs to a thing's name or label ("the 2017 budget", "Agenda 2030") rather than to a happening.</summary>
    public bool IsNotHappening { get; init; }

    /// <summary>What else has to be known before the words are a date.</summary>
    public abstract DateAnchor Anchor { get; }

    /// <summary>The date, where the words alone say it whole; else null.</summary>
    public virtual EdtfDate? Date => null;

    /// <summary>Marks the date as approximate where the words do.</summary>
    internal EdtfDate Qualify(EdtfDate date) => IsApproximate && !date.IsApproximate ? date.Approximately() : date;
}

/// <summary>How the time told stands to the time named.</summary>
public enum DateRelation
{
    /// <summary>At it.</summary>
    At,

    /// <summary>From it on.</summary>
    Since,

    /// <summary>Up to it.</summary>
    Until,

    /// <summary>Some time before it.</summary>
    Before,

    /// <summary>Some time after it.</summary>
    After,
}

/// <summary>A part of a named time.</summary>
public enum DatePart
{
    /// <summary>The whole of it.</summary>
    Whole,

    /// <summary>Its beginning.</summary>
    Early,

    /// <summary>Its middle.</summary>
    Middle,

    /// <summary>Its end.</summary>
    Late,
}

/// <summary>What an expression counts from.</summary>
public enum DateAnchor
{
    /// <summary>Nothing: the words say it all.</summary>
    None,

    /// <summary>The day on which the text was published: "yesterday", "this week".</summary>
    Publication,

    /// <summary>The time told just before in the same passage: "the same year", "la veille".</summary>
    Passage,

    /// <summary>The year or month under way in the text, or else the day of publication: "on 8 October".</summary>
    Surroundings,
}

/// <summary>Which of several fitting times is meant.</summary>
public enum DateDirection
{
    /// <summary>The words do not say.</summary>
    Unsaid,

    /// <summary>The last one: "last May", "الماضي".</summary>
    Past,

    /// <summary>The one under way: "this May", "الجاري".</summary>
    Current,

    /// <summary>The next one: "next May", "المقبل".</summary>
    Future,
}

/// <summary>A stretch of the calendar that can be counted.</summary>
public enum DateUnit
{
    /// <summary>No unit.</summary>
    None,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A week, from Monday to Sunday.</summary>
    Week,

    /// <summary>A Saturday and Sunday.</summary>
    Weekend,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>Three months.</summary>
    Quarter,

    /// <summary>Six months.</summary>
    HalfYear,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>A hundred years.</summary>
    Century,
}
