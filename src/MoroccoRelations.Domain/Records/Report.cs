using MoroccoRelations.Domain.Partners;

namespace MoroccoRelations.Domain.Records;

/// <summary>What a reader finds wrong with a record.</summary>
public sealed class Report
{
    /// <summary>The number of the report; never shown to readers.</summary>
    public int Id { get; set; }

    /// <summary>The code by which the reader sees what became of it: easy to read out, not to be guessed.</summary>
    public required string Code { get; set; }

    /// <summary>Which kind of record it is about.</summary>
    public RecordKind Kind { get; set; }

    /// <summary>The record's number; null where it is about a partner.</summary>
    public int? RecordId { get; set; }

    /// <summary>The partner whose page it is about; null where it is about another record.</summary>
    public PartnerCode? Partner { get; set; }

    /// <summary>The revision that stood when it came in; 0 where a partner had no profile yet.</summary>
    public int RecordRevision { get; set; }

    /// <summary>What the reader wrote.</summary>
    public required string Message { get; set; }

    /// <summary>How the reader can be reached, if they wish to be; never shown in public.</summary>
    public string? Contact { get; set; }

    /// <summary>The language of the page on which it was written: <c>en</c>, <c>fr</c> or <c>ar</c>.</summary>
    public required string Language { get; set; }

    /// <summary>When it came in, UTC.</summary>
    public DateTime CreatedAt { get; set; }

    /// <summary>What became of it.</summary>
    public ReportStatus Status { get; set; }

    /// <summary>What the editors answered, for the reader to see.</summary>
    public string? Answer { get; set; }

    /// <summary>The display name of the editor who decided.</summary>
    public string? DecidedBy { get; set; }

    /// <summary>When an editor decided, UTC; null while it waits.</summary>
    public DateTime? DecidedAt { get; set; }
}

/// <summary>What became of a reader's report.</summary>
public enum ReportStatus
{
    /// <summary>It waits.</summary>
    Open,

    /// <summary>The record was right as it stood, and the answer says why.</summary>
    Answered,

    /// <summary>The record was corrected.</summary>
    Accepted,

    /// <summary>It was no report of an error.</summary>
    Rejected,
}
