using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>Writes one document's import within its transaction.</summary>
internal sealed class WrittenImport(RelationsDbContext db, TimeProvider clock, ImportRun run, DocumentDraft draft)
{
    private readonly RecordWriter writer = new(db, clock);
    private ImportRun? row;

    /// <summary>The number of the run's row; 0 where it has none because nothing changed so far.</summary>
    public int RunId => row?.Id ?? run.Id;

    public async Task<ImportedDocument> ApplyAsync(CancellationToken cancellationToken)
    {
        var records = new RecordsInHand();
        await new RecordLoader(db, records).LoadAsync([draft], cancellationToken);
        var import = new DocumentImport(records, draft, clock.GetUtcNow().UtcDateTime);
        foreach (var step in import.Steps())
        {
            db.AddRange(step.Made);
            db.RemoveRange(step.Removed);
            await writer.SaveAsync(Origin(), cancellationToken);
        }

        if (import.Line!.Outcome != ImportOutcome.Unchanged)
        {
            await SaveLineAsync(import, import.Line, cancellationToken);
        }

        return import.Line;
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

    private async Task SaveLineAsync(DocumentImport import, ImportedDocument line, CancellationToken cancellationToken)
    {
        foreach (var suggestion in import.Suggestions)
        {
            suggestion.ImportRunId = RunId;
        }

        line.ImportRunId = RunId;
        db.AddRange(import.Suggestions);
        db.AddRange(import.Pairs);
        db.Add(line);
        await db.SaveChangesAsync(cancellationToken);
    }
}
