using Microsoft.Data.Sqlite;

namespace MoroccoRelations.Data.Sqlite;

/// <summary>The file that a connection string names.</summary>
internal static class SqliteFile
{
    private const int SecondsToWaitForALock = 5;

    /// <summary>The connection string with the program's own patience, unless it says another.</summary>
    public static string Complete(string connectionString)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString);
        if (!builder.ShouldSerialize("Default Timeout"))
        {
            builder.DefaultTimeout = SecondsToWaitForALock;
        }

        return builder.ToString();
    }

    public static string PathOf(string? connectionString) => new SqliteConnectionStringBuilder(connectionString).DataSource;

    public static void CreateFolder(string path)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }
    }
}
