using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Sqlite;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>Brings what the extractor read in a document into the knowledge base, one transaction a document.</summary>
public sealed class DocumentReconciler(IDbContextFactory<RelationsDbContext> contexts, TimeProvider clock)
{
    /// <summary>Applies a document's drafts and adds its line to the run.</summary>
    /// <returns>What became of the document; where it failed, the knowledge base is as it was before it.</returns>
    public async Task<ImportedDocument> ApplyAsync(ImportRun run, DocumentDraft draft, CancellationToken cancellationToken = default)
    {
        var line = DraftChecks.Refuse(draft) is { } reason ? Failed(draft, reason) : await TryAsync(run, draft, cancellationToken);
        run.Documents.Add(line);
        return line;
    }

    private async Task<ImportedDocument> TryAsync(ImportRun run, DocumentDraft draft, CancellationToken cancellationToken)
    {
        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            var import = new WrittenImport(db, clock, run, draft);
            var line = await import.ApplyAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            run.Id = import.RunId;
            return line;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // One document never stops an import; its transaction is rolled back, and the report says why.
            return Failed(draft, $"The knowledge base did not take it: {Explain(exception)}");
        }
    }

    private string Explain(Exception exception)
    {
        using var db = contexts.CreateDbContext();
        var path = SqliteFile.PathOf(db.Database.GetConnectionString());
        return (SqliteFaults.Explain(exception, path) ?? exception.GetBaseException()).Message;
    }

    internal static ImportedDocument Failed(DocumentDraft draft, string reason) =>
        new() { Name = draft.Document.FileName, Outcome = ImportOutcome.Failed, Reason = reason };
}
