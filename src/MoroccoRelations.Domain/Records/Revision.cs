namespace MoroccoRelations.Domain.Records;

/// <summary>One change to one record: number, who, when, why, and the whole state after.</summary>
public sealed class Revision
{
    /// <summary>The number over all revisions.</summary>
    public int Id { get; set; }

    /// <summary>Which kind of record changed.</summary>
    public RecordKind Kind { get; set; }

    /// <summary>The record's number.</summary>
    public int RecordId { get; set; }

    /// <summary>The number within the record, from 1.</summary>
    public int Number { get; set; }

    /// <summary>The import that made the change, or null.</summary>
    public int? ImportRunId { get; set; }

    /// <summary>The display name of the editor who made the change, or null for an import.</summary>
    public string? Editor { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTime Time { get; set; }

    /// <summary>Why.</summary>
    public required string Reason { get; set; }

    /// <summary>The whole state after the change, as JSON.</summary>
    public required string State { get; set; }
}
