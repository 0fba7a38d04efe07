namespace MoroccoRelations.Domain.Records;

/// <summary>An editor's decision that two records are one, or that one record is two; it can be undone.</summary>
public sealed class Regrouping
{
    /// <summary>The number of the decision.</summary>
    public int Id { get; set; }

    /// <summary>Whether records were merged or one was split.</summary>
    public RegroupingKind Kind { get; set; }

    /// <summary>Which kind of records: events or relationships.</summary>
    public RecordKind RecordKind { get; set; }

    /// <summary>The record that stayed: the other was merged into it, or split from it.</summary>
    public int KeptId { get; set; }

    /// <summary>The revision of the one that stayed by which it was done.</summary>
    public int KeptRevision { get; set; }

    /// <summary>The record that was merged into the other, or split from it.</summary>
    public int OtherId { get; set; }

    /// <summary>The revision of the other by which it was done.</summary>
    public int OtherRevision { get; set; }

    /// <summary>The display name of the editor.</summary>
    public required string Editor { get; set; }

    /// <summary>Why.</summary>
    public required string Reason { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTime Time { get; set; }

    /// <summary>When an editor undid it, UTC; null where it stands.</summary>
    public DateTime? UndoneAt { get; set; }

    /// <summary>The display name of the editor who undid it.</summary>
    public string? UndoneBy { get; set; }
}

/// <summary>How records were put together or apart.</summary>
public enum RegroupingKind
{
    /// <summary>Two became one.</summary>
    Merge,

    /// <summary>One became two.</summary>
    Split,
}
