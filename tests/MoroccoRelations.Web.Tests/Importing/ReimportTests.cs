using Microsoft.Data.Sqlite;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Web.Tests.CommandLine;

namespace MoroccoRelations.Web.Tests.Importing;

public sealed class ReimportTests : IDisposable
{
    private readonly ImportHost _host = new();

    [Fact]
    public async Task Importing_the_seeds_again_and_again_changes_no_row()
    {
        await _host.ImportAsync(BuiltProgram.Seeds);
        var before = WholeDatabase();

        var second = await _host.ImportAsync(BuiltProgram.Seeds);
        var third = await _host.ImportAsync(BuiltProgram.Seeds);

        second.Documents.Concat(third.Documents).Should().HaveCount(10).And.OnlyContain(d => d.Outcome == ImportOutcome.Unchanged);
        WholeDatabase().Should().Be(before);
    }

    public void Dispose() => _host.Dispose();

    private string WholeDatabase()
    {
        using var connection = new SqliteConnection($"Data Source={_host.Database};Pooling=False");
        connection.Open();
        var tables = Rows(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_stat%' ORDER BY name").Select(row => row.Trim());
        return string.Join('\n', tables.SelectMany(table => Rows(connection, $"SELECT * FROM \"{table}\"").Prepend($"== {table}")));
    }

    private static List<string> Rows(SqliteConnection connection, string query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('\t', Enumerable.Range(0, reader.FieldCount).Select(column => Text(reader.GetValue(column)))));
        }

        rows.Sort(StringComparer.Ordinal);
        return rows;
    }

    private static string Text(object value) => value is byte[] bytes ? Convert.ToHexString(bytes) : $"{value}";
}
