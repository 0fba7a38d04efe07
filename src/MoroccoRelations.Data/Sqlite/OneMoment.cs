using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace MoroccoRelations.Data.Sqlite;

internal static class OneMoment
{
    /// <summary>Lets a context read the file as it is now, whatever others write meanwhile; with a write-ahead log neither waits for the other.</summary>
    public static async Task<IDbContextTransaction> OfAsync(RelationsDbContext db, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        var reading = ((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(deferred: true);
        return (await db.Database.UseTransactionAsync(reading, cancellationToken))!;
    }
}
