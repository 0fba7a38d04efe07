using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>Keeps the runs of the importer.</summary>
/// <remarks>
/// A run is kept where it changed something or where a document failed. A run that found nothing new leaves no row, so that importing the same
/// thing again leaves the file as it was.
/// </remarks>
public sealed class ImportLog(IDbContextFactory<RelationsDbContext> contexts, TimeProvider clock)
{
    /// <param name="startedBy">The display name of the editor who starts it; null for the program or its operator.</param>
    public ImportRun Begin(string? startedBy = null) => new() { StartedAt = clock.GetUtcNow().UtcDateTime, StartedBy = startedBy };

    /// <summary>Notes a document that could not be read.</summary>
    public static ImportedDocument Refuse(ImportRun run, string name, string reason)
    {
        var line = new ImportedDocument { Name = name, Outcome = ImportOutcome.Failed, Reason = reason };
        run.Documents.Add(line);
        return line;
    }

    /// <summary>Ends the run, and writes the lines that no document's own transaction has written.</summary>
    public async Task FinishAsync(ImportRun run, CancellationToken cancellationToken = default)
    {
        run.FinishedAt = clock.GetUtcNow().UtcDateTime;
        if (run.Id == 0 && run.Documents.TrueForAll(d => d.Outcome != ImportOutcome.Failed))
        {
            return;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        db.ImportRuns.Update(run);
        await db.SaveChangesAsync(cancellationToken);
    }
}
