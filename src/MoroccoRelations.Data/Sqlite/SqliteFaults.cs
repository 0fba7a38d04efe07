using Microsoft.Data.Sqlite;

namespace MoroccoRelations.Data.Sqlite;

/// <summary>Tells an environment that does not let the program work from a bug in it.</summary>
internal static class SqliteFaults
{
    private const int Permission = 3;
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>What the user can be told of the exception, or null where it is none of the environment's.</summary>
    public static KnowledgeBaseException? Explain(Exception exception, string path) => Root(exception) switch
    {
        SqliteException e when Fault(e.SqliteErrorCode) is { } fault => new(fault, path, exception),
        UnauthorizedAccessException => new(KnowledgeBaseFault.ReadOnly, path, exception),
        IOException => new(KnowledgeBaseFault.CannotBeOpened, path, exception),
        _ => null,
    };

    private static Exception Root(Exception exception) =>
        exception is SqliteException || exception.InnerException is not { } inner ? exception : Root(inner);

    private static KnowledgeBaseFault? Fault(int code) => code switch
    {
        Busy or Locked => KnowledgeBaseFault.Locked,
        ReadOnly => KnowledgeBaseFault.ReadOnly,
        NotADatabase or Corrupt => KnowledgeBaseFault.NotADatabase,
        Full => KnowledgeBaseFault.DiskFull,
        CannotOpen or Permission or InputOutput => KnowledgeBaseFault.CannotBeOpened,
        _ => null,
    };
}
