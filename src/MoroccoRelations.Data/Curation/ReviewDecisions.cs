using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Curation;

/// <summary>A record, and the revision in which the editor saw it.</summary>
/// <param name="Revision">Null where it does not matter what the record says.</param>
public sealed record RecordSeen(RecordKind Kind, int Id, int? Revision = null);

/// <summary>What became of a decision on several records.</summary>
/// <param name="Changed">Those that now have the status.</param>
/// <param name="Unchanged">Those that had it already.</param>
/// <param name="Left">Those that changed since the editor saw them, were merged, or do not exist: they stay as they are.</param>
/// <param name="Problems">Why nothing was done at all; empty otherwise.</param>
public sealed record ReviewResult(
    IReadOnlyList<RecordSeen> Changed, IReadOnlyList<RecordSeen> Unchanged, IReadOnlyList<RecordSeen> Left, IReadOnlyList<Problem> Problems);

/// <summary>Confirms and rejects events and relationships, or puts them back among the proposed: any number, with one reason.</summary>
public sealed class ReviewDecisions(IDbContextFactory<RelationsDbContext> contexts, TimeProvider clock)
{
    private const int BatchSize = 200;

    /// <summary>Gives the records the status, in one transaction, each with its revision.</summary>
    public async Task<ReviewResult> DecideAsync(
        IReadOnlyCollection<RecordSeen> records, ReviewStatus status, ChangeOrigin by, CancellationToken cancellationToken = default)
    {
        if (Problems.With(by) is { } refused)
        {
            return new([], [], [], refused.Problems);
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var verdicts = new Verdicts(status);
        foreach (var batch in records.DistinctBy(r => (r.Kind, r.Id)).Chunk(BatchSize))
        {
            await DecideAsync(db, batch, verdicts, cancellationToken);
            await DocumentsInView.BringBackAsync(db, cancellationToken);
            await new RecordWriter(db, clock).SaveAsync(by, cancellationToken);
            db.ChangeTracker.Clear();
        }

        await transaction.CommitAsync(cancellationToken);
        return verdicts.Result;
    }

    private static async Task DecideAsync(RelationsDbContext db, RecordSeen[] batch, Verdicts verdicts, CancellationToken cancellationToken)
    {
        var eventIds = batch.Where(r => r.Kind == RecordKind.Event).Select(r => r.Id).ToArray();
        var relationshipIds = batch.Where(r => r.Kind == RecordKind.Relationship).Select(r => r.Id).ToArray();
        var events = await db.Events.Where(e => eventIds.Contains(e.Id))
            .Include(e => e.Partners).Include(e => e.Citations).AsSplitQuery().OrderBy(e => e.Id).ToDictionaryAsync(e => e.Id, cancellationToken);
        var relationships = await db.Relationships.Where(r => relationshipIds.Contains(r.Id))
            .Include(r => r.Partners).Include(r => r.Citations).AsSplitQuery().OrderBy(r => r.Id).ToDictionaryAsync(r => r.Id, cancellationToken);
        foreach (var seen in batch)
        {
            verdicts.Decide(seen, events.GetValueOrDefault(seen.Id), relationships.GetValueOrDefault(seen.Id));
        }
    }

    private sealed class Verdicts(ReviewStatus status)
    {
        private readonly List<RecordSeen> changed = [];
        private readonly List<RecordSeen> unchanged = [];
        private readonly List<RecordSeen> left = [];

        public ReviewResult Result => new(changed, unchanged, left, []);

        public void Decide(RecordSeen seen, Event? e, Relationship? r)
        {
            var isFree = (seen.Kind, e, r) switch
            {
                (RecordKind.Event, { MergedIntoId: null }, _) => seen.Revision is null || seen.Revision == e.Revision,
                (RecordKind.Relationship, _, { MergedIntoId: null }) => seen.Revision is null || seen.Revision == r.Revision,
                _ => false,
            };
            var list = !isFree ? left : (seen.Kind == RecordKind.Event ? Set(e!) : Set(r!)) ? changed : unchanged;
            list.Add(seen);
        }

        /// <remarks>What was withdrawn with its import is rejected already, but only an editor's own rejection is for good.</remarks>
        private bool Set(Event e)
        {
            var isNew = (e.Status, e.WithdrawnRunId) != (status, null);
            (e.Status, e.WithdrawnRunId) = (status, null);
            return isNew;
        }

        private bool Set(Relationship r)
        {
            var isNew = (r.Status, r.WithdrawnRunId) != (status, null);
            (r.Status, r.WithdrawnRunId) = (status, null);
            return isNew;
        }
    }
}
