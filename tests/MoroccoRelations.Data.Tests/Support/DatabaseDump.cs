using System.Text;
using Microsoft.Data.Sqlite;

namespace MoroccoRelations.Data.Tests.Support;

/// <summary>Every row of every table as text, the search index included: two dumps are equal where nothing changed.</summary>
public static class DatabaseDump
{
    public static string Of(TemporaryKnowledgeBase knowledgeBase)
    {
        using var connection = knowledgeBase.Connect();
        var dump = new StringBuilder();
        foreach (var table in Tables(connection))
        {
            dump.AppendLine($"== {table}");
            Append(dump, connection, table);
        }

        return dump.ToString();
    }

    private static List<string> Tables(SqliteConnection connection) =>
        Column(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name");

    private static void Append(StringBuilder dump, SqliteConnection connection, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\"";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            dump.AppendJoin(" | ", Enumerable.Range(0, reader.FieldCount).Select(i => Text(reader.GetValue(i)))).AppendLine();
        }
    }

    private static string Text(object value) => value is byte[] bytes ? Convert.ToHexString(bytes) : $"{value}";

    public static List<string> Column(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
        {
            values.Add(reader.GetString(0));
        }

        return values;
    }
}
