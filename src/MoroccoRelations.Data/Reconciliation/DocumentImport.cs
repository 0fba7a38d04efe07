using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>One document's import within its transaction.</summary>
internal sealed class DocumentImport(RelationsDbContext db, TimeProvider clock, ImportRun run, DocumentDraft draft)
{
    private readonly DocumentEditions editions = new(db);
    private readonly RecordWriter writer = new(db, clock);
    private readonly SuggestionBook suggestions = new(db);
    private readonly ImportTally tally = new();
    private readonly List<(Event New, Event Known, string Reason)> doubtful = [];
    private ImportRun? row;

    /// <summary>The number of the run's row; 0 where it has none because nothing changed so far.</summary>
    public int RunId => row?.Id ?? run.Id;

    /// <remarks>An edition that a newer one has followed is not read again: its records have moved on.</remarks>
    public async Task<ImportedDocument> ApplyAsync(CancellationToken cancellationToken)
    {
        var known = await editions.SameAsync(draft.Document, cancellationToken);
        if (known?.SupersededById is not null)
        {
            return Line(known, ImportOutcome.Unchanged);
        }

        var isBack = known?.WithdrawnRunId is not null;
        var previous = known is null || isBack ? await editions.PreviousAsync(draft.Document, cancellationToken) : null;
        var document = isBack ? await BringBackAsync(known!, previous, cancellationToken) : known ?? await AddAsync(previous, cancellationToken);
        DocumentProperties.Take(document, draft.Document);
        await ReconcileAsync(document, cancellationToken);
        if (!db.ChangeTracker.HasChanges() && suggestions.Count == 0 && known is not null && !isBack)
        {
            return Line(document, ImportOutcome.Unchanged);
        }

        var line = Line(document, (known is null || isBack) && previous is null ? ImportOutcome.New : ImportOutcome.Changed);
        await SaveAsync(line, cancellationToken);
        return line;
    }

    private async Task<Document> AddAsync(Document? previous, CancellationToken cancellationToken)
    {
        var document = DocumentProperties.New(draft.Document, draft.Document.Language!.Value, clock.GetUtcNow().UtcDateTime);
        db.Documents.Add(document);
        return await SaveAsync(document, previous, cancellationToken);
    }

    /// <summary>A document that was withdrawn with its import is in view again, as if it came for the first time.</summary>
    private Task<Document> BringBackAsync(Document document, Document? previous, CancellationToken cancellationToken)
    {
        document.WithdrawnRunId = null;
        return SaveAsync(document, previous, cancellationToken);
    }

    private async Task<Document> SaveAsync(Document document, Document? previous, CancellationToken cancellationToken)
    {
        await writer.SaveAsync(Origin(), cancellationToken);
        if (previous is not null)
        {
            await editions.SupersedeAsync(previous, document, cancellationToken);
            await writer.SaveAsync(Origin(), cancellationToken);
        }

        return document;
    }

    private async Task ReconcileAsync(Document document, CancellationToken cancellationToken)
    {
        var languages = new DocumentLanguages(db);
        var events = new EventReconciler(db, document, languages, suggestions, tally);
        await events.ApplyAsync(draft.Events, cancellationToken);
        await new RelationshipReconciler(db, document, languages, suggestions, tally).ApplyAsync(draft.Relationships, cancellationToken);
        doubtful.AddRange(events.Doubtful);
    }

    private async Task SaveAsync(ImportedDocument line, CancellationToken cancellationToken)
    {
        await writer.SaveAsync(Origin(), cancellationToken);
        suggestions.Save(RunId);
        await AddPairsAsync(cancellationToken);
        line.ImportRunId = RunId;
        db.Add(line);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <remarks>The run gets its row with the first change, so that a run that changes nothing leaves no trace.</remarks>
    private ChangeOrigin Origin()
    {
        if (run.Id == 0 && row is null)
        {
            row = new ImportRun { StartedAt = run.StartedAt, StartedBy = run.StartedBy };
            db.ImportRuns.Add(row);
        }

        return ChangeOrigin.Import(row ?? run, ImportReason.Of(draft.Document.FileName));
    }

    private ImportedDocument Line(Document document, ImportOutcome outcome) => new()
    {
        Name = draft.Document.FileName,
        DocumentId = document.Id,
        Outcome = outcome,
        Added = tally.Added,
        Merged = tally.Merged,
        Changed = tally.Changed,
        Suggested = suggestions.Count,
    };

    /// <remarks>An event that comes back may have been doubted before.</remarks>
    private async Task AddPairsAsync(CancellationToken cancellationToken)
    {
        foreach (var pair in doubtful.Select(d => Pair(d.New.Id, d.Known.Id, d.Reason)).DistinctBy(p => (p.FirstEventId, p.SecondEventId)))
        {
            if (!await db.PossibleDuplicates.AnyAsync(p => p.FirstEventId == pair.FirstEventId && p.SecondEventId == pair.SecondEventId, cancellationToken))
            {
                db.PossibleDuplicates.Add(pair);
            }
        }
    }

    private static PossibleDuplicate Pair(int left, int right, string reason) =>
        new() { FirstEventId = Math.Min(left, right), SecondEventId = Math.Max(left, right), Reason = reason };
}
