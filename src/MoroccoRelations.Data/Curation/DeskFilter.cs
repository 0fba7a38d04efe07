using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Data.Curation;

/// <summary>What of the records the desk lists: what waits, and what was rejected.</summary>
public enum DeskList
{
    /// <summary>Every proposed record.</summary>
    Proposed,

    /// <summary>Proposed events whose sources contradict each other.</summary>
    Disputed,

    /// <summary>Proposed events without a date, and proposed records without a partner.</summary>
    Incomplete,

    /// <summary>Records that an editor rejected; they can be put back.</summary>
    Rejected,
}

/// <summary>In which order the desk lists.</summary>
public enum DeskOrder
{
    /// <summary>The least sure first.</summary>
    Confidence,

    /// <summary>By document, in the order of the text.</summary>
    Document,
}

/// <summary>Which of the waiting records to list; what is null is not asked for.</summary>
public sealed record DeskFilter
{
    /// <summary>Events or relationships.</summary>
    public RecordKind Kind { get; init; } = RecordKind.Event;

    public DeskList List { get; init; }

    public DeskOrder Order { get; init; }

    public PartnerCode? Partner { get; init; }

    public int? DocumentId { get; init; }

    /// <summary>Of events alone.</summary>
    public EventType? Type { get; init; }

    /// <summary>Of relationships alone.</summary>
    public Aspect? Aspect { get; init; }

    /// <summary>Whether it leaves only a small part of what waits.</summary>
    internal bool IsNarrow => Partner is not null || DocumentId is not null || List != DeskList.Proposed;
}

/// <summary>One waiting record.</summary>
/// <param name="Position">Where it stands in the list; a list can go on from it.</param>
/// <param name="Type">Of an event.</param>
/// <param name="Aspect">Of a relationship.</param>
/// <param name="Tenor">Of a relationship.</param>
/// <param name="Text">An event's title, a relationship's text, where an editor wrote one.</param>
/// <param name="Passage">The passage that it cites first, or null.</param>
/// <param name="Passages">How many it cites.</param>
public sealed record DeskRow(
    string Position, RecordKind Kind, int Id, int Revision, EdtfDate? Date, EventType? Type, Aspect? Aspect, Tenor? Tenor, LocalizedText Text,
    IReadOnlyList<PartnerCode> Partners, double Confidence, bool IsDisputed, bool IsIncomplete, DeskPassage? Passage, int Passages);

/// <summary>A passage on the desk, with its document.</summary>
public sealed record DeskPassage(int CitationId, int DocumentId, string DocumentTitle, Domain.Sources.SourceLanguage Language, int Start, int Length, string Quote);

/// <summary>One page of waiting records.</summary>
/// <param name="Total">How many wait by this filter.</param>
/// <param name="Next">What the next page goes on from; null on the last.</param>
public sealed record DeskPage(IReadOnlyList<DeskRow> Rows, int Total, string? Next);

/// <summary>How much waits, by queue.</summary>
public sealed record DeskCounts(
    int ProposedEvents, int ProposedRelationships, int DisputedEvents, int IncompleteEvents, int IncompleteRelationships, int Suggestions, int PossibleDuplicates, int Reports);

/// <summary>A value that an import suggests, beside the one that stands.</summary>
/// <param name="Value">The suggested value, of its type; of a citation a <see cref="Revising.CitationState"/>.</param>
/// <param name="Current">The value that stands; null for a citation.</param>
/// <param name="Revision">The record's revision, to be sent with the decision.</param>
public sealed record WaitingSuggestion(
    int Id, RecordKind Kind, int RecordId, int Revision, string Property, object? Value, object? Current, int ImportRunId, Revising.IRecordState Record);

/// <summary>Two events that may be one.</summary>
public sealed record WaitingDuplicate(int Id, string Reason, Editable<Revising.EventState> First, Editable<Revising.EventState> Second);
