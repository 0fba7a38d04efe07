using System.Globalization;
using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Data.Storage;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Data.Curation;

/// <summary>One revision of a record, with what it changed.</summary>
/// <param name="Editor">The editor's display name; null for an import.</param>
/// <param name="Change">What it changed against the revision before; against nothing for the first.</param>
public sealed record RevisionEntry(
    RecordKind Kind, int RecordId, int Number, DateTime Time, string? Editor, int? ImportRunId, string Reason, IRecordState State, Difference Change);

/// <summary>The revisions of a record: listed, compared, restored.</summary>
public sealed class RecordHistory(IDbContextFactory<RelationsDbContext> contexts, TimeProvider clock)
{
    private readonly EditorWrite write = new(contexts, clock);

    /// <summary>Every revision, the newest first; none where there is no such record.</summary>
    public async Task<IReadOnlyList<RevisionEntry>> OfAsync(RecordKind kind, int id, CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var revisions = await db.Revisions.AsNoTracking().Where(r => r.Kind == kind && r.RecordId == id).OrderBy(r => r.Number).ToListAsync(cancellationToken);
        var entries = new List<RevisionEntry>();
        foreach (var r in revisions)
        {
            var state = StateOf(r);
            entries.Add(new(kind, id, r.Number, r.Time, r.Editor, r.ImportRunId, r.Reason, state, Differences.Between(entries.LastOrDefault()?.State, state)));
        }

        entries.Reverse();
        return entries;
    }

    /// <summary>What differs between any two revisions; null where either does not exist. From 0, all of the later one.</summary>
    public async Task<Difference?> CompareAsync(RecordKind kind, int id, int from, int to, CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var revisions = await db.Revisions.AsNoTracking()
            .Where(r => r.Kind == kind && r.RecordId == id && (r.Number == from || r.Number == to)).ToDictionaryAsync(r => r.Number, cancellationToken);
        return revisions.TryGetValue(to, out var later) && (from == 0 || revisions.ContainsKey(from))
            ? Differences.Between(from == 0 ? null : StateOf(revisions[from]), StateOf(later))
            : null;
    }

    /// <summary>Makes the record again what it was after a revision, as a new revision, unless it changed since the one that the editor started from.</summary>
    /// <remarks>
    /// Citations come back under their numbers, so that old addresses hold; where another record has taken a passage over, the passage is cited
    /// once more under a new one. Merges and splits are not restored but undone, and a document's later edition stays its later edition.
    /// </remarks>
    public Task<CurationResult> RestoreAsync(RecordKind kind, int id, int number, int revision, ChangeOrigin by, CancellationToken cancellationToken = default) => kind switch
    {
        RecordKind.Event => RestoreAsync<Event, EventState, EventValues>(
            new EventForm(), id, number, revision, (state, _) => state with { EditedByHand = true, WithdrawnRunId = null }, by, cancellationToken),
        RecordKind.Relationship => RestoreAsync<Relationship, RelationshipState, RelationshipValues>(
            new RelationshipForm(), id, number, revision, (state, _) => state with { EditedByHand = true, WithdrawnRunId = null }, by, cancellationToken),
        RecordKind.Document => RestoreAsync<Document, DocumentState, DocumentValues>(
            new DocumentForm(), id, number, revision, (state, now) => state with { EditedByHand = true, SupersededById = now.SupersededById, WithdrawnRunId = now.WithdrawnRunId }, by, cancellationToken),
        RecordKind.Partner => RestoreAsync<Profile, ProfileState, LocalizedText>(new ProfileForm(), id, number, revision, (state, _) => state, by, cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    internal static IRecordState StateOf(Revision revision) => revision.Kind switch
    {
        RecordKind.Event => RecordJson.Read<EventState>(revision.State),
        RecordKind.Relationship => RecordJson.Read<RelationshipState>(revision.State),
        RecordKind.Document => RecordJson.Read<DocumentState>(revision.State),
        RecordKind.Partner => RecordJson.Read<ProfileState>(revision.State),
        _ => throw new InvalidOperationException($"A revision of the unknown kind {revision.Kind}."),
    };

    private Task<CurationResult> RestoreAsync<TRecord, TState, TValues>(
        IRecordForm<TRecord, TState, TValues> form, int id, int number, int revision, Func<TState, TState, TState> keep, ChangeOrigin by, CancellationToken cancellationToken)
        where TRecord : class
        where TState : class, IRecordState =>
        write.RunAsync(by, async db =>
        {
            var state = await db.Revisions.Where(r => r.Kind == form.Kind && r.RecordId == id && r.Number == number).Select(r => r.State).SingleOrDefaultAsync(cancellationToken);
            if (state is null || await form.FindAsync(db, id, cancellationToken) is not { } record)
            {
                return new CurationResult.Missing();
            }

            var restored = RecordJson.Read<TState>(state);
            var merged = form.Standing(record).MergedIntoId ?? Differences.ValueOf(restored, FieldName.MergedInto) as int?;
            return merged is { } into
                ? CurationResult.Because(FieldName.MergedInto, ProblemKind.Merged, into.ToString(CultureInfo.InvariantCulture))
                : await new Correction<TRecord, TState, TValues>(write, form).WriteAsync(db, record, revision, keep(restored, form.StateOf(record)), by, cancellationToken);
        }, cancellationToken);
}
