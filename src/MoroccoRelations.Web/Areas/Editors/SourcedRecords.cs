using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Web.Areas.Editors;

/// <summary>Events and relationships alike, for the pages that put either together or apart.</summary>
public sealed class SourcedRecords(EventCuration events, RelationshipCuration relationships, Regroupings regroupings)
{
    /// <summary>A record as it stands; null where there is none, or where it was merged into another.</summary>
    public async Task<Editable<IRecordState>?> FindAsync(RecordKind kind, int id, CancellationToken cancel) =>
        kind == RecordKind.Event
            ? await events.FindAsync(id, cancel) is { State.MergedIntoId: null } e ? Any(e) : null
            : await relationships.FindAsync(id, cancel) is { State.MergedIntoId: null } r ? Any(r) : null;

    public Task<CurationResult> MergeAsync(RecordSeen kept, RecordSeen other, MergeChoices choices, ChangeOrigin by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(kept);
        ArgumentNullException.ThrowIfNull(choices);
        return kept.Kind == RecordKind.Event
            ? regroupings.MergeEventsAsync(kept, other, choices.OfEvents(), by, cancel)
            : regroupings.MergeRelationshipsAsync(kept, other, choices.OfRelationships(), by, cancel);
    }

    /// <summary>Moves the passages to a new record of what the form says of it.</summary>
    public Task<CurationResult> SplitAsync(RecordSeen from, IReadOnlyCollection<int> citations, object values, ChangeOrigin by, CancellationToken cancel) => values switch
    {
        EventValues e => regroupings.SplitEventAsync(from, citations, e, null, by, cancel),
        RelationshipValues r => regroupings.SplitRelationshipAsync(from, citations, r, null, by, cancel),
        _ => throw new ArgumentException($"Values of the type {values?.GetType().Name} belong to no record that is split.", nameof(values)),
    };

    internal static Editable<IRecordState> Any<TState>(Editable<TState> record)
        where TState : class, IRecordState => new(record.Id, record.Revision, record.State);
}
