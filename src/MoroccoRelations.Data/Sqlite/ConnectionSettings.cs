using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace MoroccoRelations.Data.Sqlite;

/// <summary>What every connection is told as it opens.</summary>
/// <remarks>
/// Foreign keys are off in SQLite unless asked for. With a write-ahead log, "normal" synchronisation survives a kill at any moment; a power cut
/// may lose the last transactions but never half of one.
/// </remarks>
internal sealed class ConnectionSettings : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = Settings(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = Settings(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static DbCommand Settings(DbConnection connection)
    {
        var wait = ((SqliteConnection)connection).DefaultTimeout * 1000;
        var command = connection.CreateCommand();
        command.CommandText = FormattableString.Invariant($"PRAGMA busy_timeout = {wait}; PRAGMA foreign_keys = ON; PRAGMA synchronous = NORMAL;");
        return command;
    }
}
