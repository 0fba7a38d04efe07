using MoroccoRelations.Data.Reconciliation;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Web.Importing;

/// <summary>Brings files into the knowledge base: reading → extraction → reconciliation, one transaction a document.</summary>
public sealed class DocumentImporter(DraftedFiles drafts, DocumentReconciler reconciler, ImportLog log)
{
    /// <summary>Imports the files, telling <paramref name="report"/> what became of each as soon as it is known.</summary>
    /// <returns>The run with a line for every file. What was cut off by <paramref name="stop"/> leaves a run without an end.</returns>
    public Task<ImportRun> ImportAsync(IEnumerable<SourceFile> files, Action<ImportedDocument>? report = null, CancellationToken stop = default) =>
        ImportAsync(drafts.ReadAsync(files, stop), report, stop: stop);

    /// <summary>Imports files that are drafted already, or are being drafted.</summary>
    /// <param name="startedBy">The display name of the editor who starts it; null for the program or its operator.</param>
    internal async Task<ImportRun> ImportAsync(IAsyncEnumerable<DraftedFile> files, Action<ImportedDocument>? report, string? startedBy = null, CancellationToken stop = default)
    {
        var run = log.Begin(startedBy);
        await foreach (var file in files.WithCancellation(stop))
        {
            var line = file.Draft is { } draft ? await reconciler.ApplyAsync(run, draft, stop) : ImportLog.Refuse(run, file.Path, file.Problem!);
            report?.Invoke(line);
        }

        await log.FinishAsync(run, stop);
        return run;
    }
}
