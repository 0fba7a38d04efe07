using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Data.Storage;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Curation;

/// <summary>One import's undoing within its transaction.</summary>
internal sealed class UndoneImport(RelationsDbContext db, RecordWriter writer, ImportRun run, ChangeOrigin by)
{
    private readonly List<RecordSeen> withdrawn = [];
    private readonly List<RecordSeen> restored = [];
    private readonly List<RecordKept> kept = [];

    public ImportUndoResult Result => new(withdrawn, restored, kept, []);

    public async Task ApplyAsync(CancellationToken cancellationToken)
    {
        var touched = await db.Revisions.Where(r => r.ImportRunId == run.Id)
            .GroupBy(r => new { r.Kind, r.RecordId })
            .Select(g => new Touched(g.Key.Kind, g.Key.RecordId, g.Min(r => r.Number), g.Max(r => r.Number), g.Count()))
            .ToListAsync(cancellationToken);
        touched.Sort((left, right) => (left.Kind, left.Id).CompareTo((right.Kind, right.Id)));
        await TakeBackAsync(touched, RecordKind.Event, new EventForm(), (s, id) => s with { Status = ReviewStatus.Rejected, WithdrawnRunId = id }, cancellationToken);
        await TakeBackAsync(touched, RecordKind.Relationship, new RelationshipForm(), (s, id) => s with { Status = ReviewStatus.Rejected, WithdrawnRunId = id }, cancellationToken);
        await TakeBackDocumentsAsync(touched, cancellationToken);
        await db.Suggestions.Where(s => s.ImportRunId == run.Id && s.DecidedAt == null).ExecuteDeleteAsync(cancellationToken);
    }

    private async Task TakeBackAsync<TRecord, TState, TValues>(
        List<Touched> touched, RecordKind kind, IRecordForm<TRecord, TState, TValues> form, Func<TState, int, TState> withdraw, CancellationToken cancellationToken)
        where TRecord : class
        where TState : class, IRecordState
    {
        foreach (var record in touched.Where(t => t.Kind == kind))
        {
            var target = await TargetAsync(record, form, withdraw, cancellationToken);
            await (target is null ? Task.CompletedTask : form.ApplyAsync(db, target.Record, target.State, cancellationToken));
        }

        await DocumentsInView.BringBackAsync(db, cancellationToken);
        await writer.SaveAsync(by, cancellationToken);
        db.ChangeTracker.Clear();
        db.Attach(run);
    }

    /// <summary>What the record was before the import; null where it changed since.</summary>
    private async Task<Target<TRecord, TState>?> TargetAsync<TRecord, TState, TValues>(
        Touched touched, IRecordForm<TRecord, TState, TValues> form, Func<TState, int, TState> withdraw, CancellationToken cancellationToken)
        where TRecord : class
        where TState : class, IRecordState
    {
        var record = await form.FindAsync(db, touched.Id, cancellationToken) ?? throw new InvalidOperationException($"{touched.Kind} {touched.Id} has revisions but does not exist.");
        var after = await StateAsync(touched, touched.Last, cancellationToken);
        var isAsLeft = form.Standing(record).Revision == touched.Last || RecordJson.Write(form.StateOf(record)) == after;
        if (!isAsLeft || touched.Count != touched.Last - touched.First + 1)
        {
            await KeepAsync(touched, KeptBecause.ChangedSince, cancellationToken);
            return null;
        }

        var seen = new RecordSeen(touched.Kind, touched.Id);
        (touched.First == 1 ? withdrawn : restored).Add(seen);
        return new(record, touched.First == 1
            ? withdraw(RecordJson.Read<TState>(after), run.Id)
            : RecordJson.Read<TState>(await StateAsync(touched, touched.First - 1, cancellationToken)));
    }

    /// <remarks>Those that go out of view first: an older edition is current again only where its newer one goes.</remarks>
    private async Task TakeBackDocumentsAsync(List<Touched> touched, CancellationToken cancellationToken)
    {
        var documents = touched.Where(t => t.Kind == RecordKind.Document).ToList();
        var staying = new List<Touched>();
        foreach (var going in documents)
        {
            if (await GoesAsync(going, cancellationToken) && await IsCitedAsync(going.Id, cancellationToken))
            {
                await KeepAsync(going, KeptBecause.Cited, cancellationToken);
                staying.Add(going);
            }
        }

        foreach (var older in documents.Except(staying).ToList())
        {
            var edition = await db.Documents.Where(d => d.Id == older.Id).Select(d => d.SupersededById).SingleAsync(cancellationToken);
            if (older.First > 1 && staying.Exists(d => d.Id == edition))
            {
                await KeepAsync(older, KeptBecause.EditionKept, cancellationToken);
                staying.Add(older);
            }
        }

        await TakeBackAsync([.. documents.Except(staying)], RecordKind.Document, new DocumentForm(), (state, id) => state with { WithdrawnRunId = id }, cancellationToken);
    }

    /// <summary>Whether the document came into view with the import: for the first time, or again.</summary>
    private async Task<bool> GoesAsync(Touched document, CancellationToken cancellationToken) =>
        document.First == 1 || RecordJson.Read<DocumentState>(await StateAsync(document, document.First - 1, cancellationToken)).WithdrawnRunId is not null;

    private Task<bool> IsCitedAsync(int documentId, CancellationToken cancellationToken) =>
        db.Citations.AnyAsync(c => c.DocumentId == documentId
            && (db.Events.Any(e => e.Id == c.EventId && e.Status != ReviewStatus.Rejected && e.MergedIntoId == null)
                || db.Relationships.Any(r => r.Id == c.RelationshipId && r.Status != ReviewStatus.Rejected && r.MergedIntoId == null)), cancellationToken);

    private async Task KeepAsync(Touched touched, KeptBecause because, CancellationToken cancellationToken)
    {
        var latest = await db.Revisions.Where(r => r.Kind == touched.Kind && r.RecordId == touched.Id).OrderByDescending(r => r.Number).Select(r => r.Editor).FirstAsync(cancellationToken);
        kept.Add(new(touched.Kind, touched.Id, latest, because));
    }

    private Task<string> StateAsync(Touched touched, int number, CancellationToken cancellationToken) =>
        db.Revisions.Where(r => r.Kind == touched.Kind && r.RecordId == touched.Id && r.Number == number).Select(r => r.State).SingleAsync(cancellationToken);

    /// <summary>A record that the import changed: by which of its revisions, and how many.</summary>
    private sealed record Touched(RecordKind Kind, int Id, int First, int Last, int Count);

    private sealed record Target<TRecord, TState>(TRecord Record, TState State);
}
