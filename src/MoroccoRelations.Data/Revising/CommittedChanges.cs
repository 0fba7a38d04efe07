using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace MoroccoRelations.Data.Revising;

/// <summary>Told whenever records have changed, by whomever: an import or an editor. Register as many as there are to be told.</summary>
public interface IChangeListener
{
    /// <summary>The change is committed: whoever reads from now on sees it.</summary>
    ValueTask RecordsChangedAsync();
}

/// <summary>Tells the listeners after the commit of a transaction in which records were written, so that no caller can forget to.</summary>
internal sealed class CommittedChanges(IEnumerable<IChangeListener> listeners) : DbTransactionInterceptor
{
    private readonly IChangeListener[] told = [.. listeners];

    public override void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) =>
        TellAsync(eventData).GetAwaiter().GetResult();

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) =>
        TellAsync(eventData);

    private async Task TellAsync(TransactionEndEventData eventData)
    {
        if (eventData.Context is RelationsDbContext { HasChangedRecords: true } db)
        {
            db.HasChangedRecords = false;
            foreach (var listener in told)
            {
                await listener.RecordsChangedAsync();
            }
        }
    }
}
