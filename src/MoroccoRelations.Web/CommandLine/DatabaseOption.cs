using System.CommandLine;
using Microsoft.Data.Sqlite;

namespace MoroccoRelations.Web.CommandLine;

/// <summary>The option <c>--database PATH</c>, a short form of the connection string.</summary>
internal static class DatabaseOption
{
    public const string Name = "--database";

    public static Option<string?> Create() => new(Name)
    {
        Description = "The file of the knowledge base, instead of the connection string KnowledgeBase of the settings.",
        HelpName = "PATH",
    };

    /// <summary>The path as an argument of the host's configuration.</summary>
    public static string AsSetting(string path) =>
        "--ConnectionStrings:KnowledgeBase=" + new SqliteConnectionStringBuilder { DataSource = path }.ConnectionString;
}
