using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Revising;

namespace MoroccoRelations.Data.Curation;

/// <summary>One change of an editor: one transaction, all of it or none.</summary>
internal sealed class EditorWrite(IDbContextFactory<RelationsDbContext> contexts, TimeProvider clock)
{
    /// <summary>Runs the change where the editor gave a reason; what it wrote stays only if it says that it saved.</summary>
    public async Task<CurationResult> RunAsync(ChangeOrigin by, Func<RelationsDbContext, Task<CurationResult>> change, CancellationToken cancellationToken)
    {
        if (Problems.With(by) is { } refused)
        {
            return refused;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var result = await change(db);
        if (result is CurationResult.Saved)
        {
            await transaction.CommitAsync(cancellationToken);
        }

        return result;
    }

    public async Task SaveAsync(RelationsDbContext db, ChangeOrigin by, CancellationToken cancellationToken)
    {
        await DocumentsInView.BringBackAsync(db, cancellationToken);
        await new RecordWriter(db, clock).SaveAsync(by, cancellationToken);
    }
}
