using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Curation;

/// <summary>Merges two records, splits one, and undoes either. The address of a merged record leads to the one that stays, for ever.</summary>
public sealed class Regroupings(IDbContextFactory<RelationsDbContext> contexts, TimeProvider clock)
{
    private readonly EditorWrite write = new(contexts, clock);

    /// <summary>Merges <paramref name="other"/> into <paramref name="kept"/>, which gets the chosen values and the passages of both.</summary>
    /// <param name="values">The values chosen; their citations do not count.</param>
    public Task<CurationResult> MergeEventsAsync(RecordSeen kept, RecordSeen other, EventValues values, ChangeOrigin by, CancellationToken cancellationToken = default) =>
        write.RunAsync(by, db => Events.MergeAsync(db, kept, other, values, by, cancellationToken), cancellationToken);

    /// <inheritdoc cref="MergeEventsAsync"/>
    public Task<CurationResult> MergeRelationshipsAsync(RecordSeen kept, RecordSeen other, RelationshipValues values, ChangeOrigin by, CancellationToken cancellationToken = default) =>
        write.RunAsync(by, db => Relationships.MergeAsync(db, kept, other, values, by, cancellationToken), cancellationToken);

    /// <summary>Moves the citations to a new event with those values.</summary>
    /// <param name="keptValues">What the event that stays becomes; null to leave its values.</param>
    /// <returns>Saved, with the number of the new event.</returns>
    public Task<CurationResult> SplitEventAsync(
        RecordSeen from, IReadOnlyCollection<int> citationIds, EventValues values, EventValues? keptValues, ChangeOrigin by, CancellationToken cancellationToken = default) =>
        write.RunAsync(by, db => Events.SplitAsync(db, from, citationIds, values, keptValues, by, cancellationToken), cancellationToken);

    /// <summary>Moves the citations to a new relationship with those values.</summary>
    /// <param name="keptValues">What the relationship that stays becomes; null to leave its values.</param>
    /// <returns>Saved, with the number of the new relationship.</returns>
    public Task<CurationResult> SplitRelationshipAsync(
        RecordSeen from, IReadOnlyCollection<int> citationIds, RelationshipValues values, RelationshipValues? keptValues, ChangeOrigin by, CancellationToken cancellationToken = default) =>
        write.RunAsync(by, db => Relationships.SplitAsync(db, from, citationIds, values, keptValues, by, cancellationToken), cancellationToken);

    /// <summary>Takes a merge or split back, unless what it did has changed since.</summary>
    /// <returns>Saved, with the number of the record that stayed.</returns>
    public Task<CurationResult> UndoAsync(int regroupingId, ChangeOrigin by, CancellationToken cancellationToken = default) =>
        write.RunAsync(by, async db => await db.Regroupings.FindAsync([regroupingId], cancellationToken) switch
        {
            null => new CurationResult.Missing(),
            { UndoneAt: not null } undone => CurationResult.Because(FieldName.MergedInto, ProblemKind.AlreadyDecided, undone.UndoneBy),
            { RecordKind: RecordKind.Event } merge => await new UndoneRegrouping<Event, EventState, EventValues>(write, clock, new EventForm()).UndoAsync(db, merge, by, cancellationToken),
            { } merge => await new UndoneRegrouping<Relationship, RelationshipState, RelationshipValues>(write, clock, new RelationshipForm()).UndoAsync(db, merge, by, cancellationToken),
        }, cancellationToken);

    /// <summary>The merges and splits that a record took part in, the newest first.</summary>
    public async Task<IReadOnlyList<Regrouping>> OfAsync(RecordKind kind, int id, CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Regroupings.AsNoTracking()
            .Where(r => r.RecordKind == kind && (r.KeptId == id || r.OtherId == id)).OrderByDescending(r => r.Id).ToListAsync(cancellationToken);
    }

    private Merging<Event, EventState, EventValues> Events => new(write, clock, new EventForm());

    private Merging<Relationship, RelationshipState, RelationshipValues> Relationships => new(write, clock, new RelationshipForm());
}
