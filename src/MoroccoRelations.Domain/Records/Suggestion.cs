namespace MoroccoRelations.Domain.Records;

/// <summary>What an import would have said of a record that an editor has touched; it waits beside the editor's value.</summary>
public sealed class Suggestion
{
    /// <summary>The number of the suggestion.</summary>
    public int Id { get; set; }

    /// <summary>Which kind of record it is about.</summary>
    public RecordKind Kind { get; set; }

    /// <summary>The record's number.</summary>
    public int RecordId { get; set; }

    /// <summary>The property: "date", "type", "partners", "actors", "citation", "aspect", "tenor".</summary>
    public required string Property { get; set; }

    /// <summary>The value, in the form that the record's state has in a revision.</summary>
    public required string Value { get; set; }

    /// <summary>The import that suggests it.</summary>
    public int ImportRunId { get; set; }

    /// <summary>When an editor took or dismissed it, UTC; null while it waits.</summary>
    public DateTime? DecidedAt { get; set; }

    /// <summary>The display name of the editor who decided.</summary>
    public string? DecidedBy { get; set; }

    /// <summary>Why the editor decided so.</summary>
    public string? DecisionReason { get; set; }

    /// <summary>Whether the editor took the value; null while it waits.</summary>
    public bool? Taken { get; set; }
}

/// <summary>Two events that may be one; an editor decides.</summary>
public sealed class PossibleDuplicate
{
    /// <summary>The number of the pair.</summary>
    public int Id { get; set; }

    /// <summary>The event with the lower number.</summary>
    public int FirstEventId { get; set; }

    /// <summary>The event with the higher number.</summary>
    public int SecondEventId { get; set; }

    /// <summary>Why they may be one: "same partners and year, no shared words".</summary>
    public required string Reason { get; set; }

    /// <summary>When an editor decided, UTC; null while it waits.</summary>
    public DateTime? DecidedAt { get; set; }

    /// <summary>The display name of the editor who decided.</summary>
    public string? DecidedBy { get; set; }

    /// <summary>Why the editor decided so.</summary>
    public string? DecisionReason { get; set; }

    /// <summary>Whether the editor found the two to be one; null while it waits.</summary>
    public bool? Same { get; set; }
}
