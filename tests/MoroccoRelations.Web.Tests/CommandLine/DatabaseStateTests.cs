using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;

namespace MoroccoRelations.Web.Tests.CommandLine;

/// <summary>What the environment does not allow is one clear sentence and exit code 3.</summary>
public sealed class DatabaseStateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_file_that_is_no_database_is_left_as_it_is()
    {
        var file = _folder.Write("knowledge-base.db", "This is a letter, not a database, and long enough to be looked at.");

        var outcome = await ServeAsync("--database", file);

        ShouldBeOneSentence(outcome, "is not a sound SQLite database");
        (await File.ReadAllTextAsync(file)).Should().StartWith("This is a letter");
    }

    [Fact]
    public async Task A_database_of_another_program_is_left_as_it_is()
    {
        var file = await DatabaseAsync("CREATE TABLE Recipes (Name TEXT)");

        var outcome = await ServeAsync("--database", file);

        ShouldBeOneSentence(outcome, "belongs to another program");
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_left_as_it_is()
    {
        var file = await DatabaseAsync(
            """
            CREATE TABLE "__EFMigrationsHistory" ("MigrationId" TEXT NOT NULL PRIMARY KEY, "ProductVersion" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsHistory" VALUES ('29990101000000_AddTomorrow', '99.0')
            """);

        var outcome = await ServeAsync("--database", file);

        ShouldBeOneSentence(outcome, "was written by a newer version");
    }

    [Fact]
    public async Task A_locked_database_is_named_as_locked()
    {
        var file = await DatabaseAsync("CREATE TABLE Held (Id INTEGER)");
        await using var holder = new SqliteConnection($"Data Source={file};Pooling=False");
        await holder.OpenAsync();
        await ExecuteAsync(holder, "BEGIN EXCLUSIVE");

        var outcome = await ServeAsync("--ConnectionStrings:KnowledgeBase", $"Data Source={file};Default Timeout=1");

        ShouldBeOneSentence(outcome, "is locked by another program");
    }

    [Fact]
    public async Task A_database_that_may_only_be_read_is_named_and_left_as_it_is()
    {
        var file = await DatabaseAsync("VACUUM");
        var before = await File.ReadAllBytesAsync(file);

        var outcome = await ServeAsync("--ConnectionStrings:KnowledgeBase", $"Data Source={file};Mode=ReadOnly");

        ShouldBeOneSentence(outcome, "is read-only");
        (await File.ReadAllBytesAsync(file)).Should().Equal(before);
    }

    [Theory]
    [InlineData("SELECT 1", "Mode=ReadOnly", "is read-only")]
    [InlineData("BEGIN EXCLUSIVE", "Default Timeout=1", "is locked by another program")]
    public async Task An_import_that_cannot_write_says_why_and_imports_nothing(string held, string setting, string message)
    {
        var file = await DatabaseAsync("VACUUM");
        await using var holder = new SqliteConnection($"Data Source={file};Pooling=False");
        await holder.OpenAsync();
        await ExecuteAsync(holder, held);

        var outcome = await BuiltProgram.RunOverAsync($"Data Source={file};{setting}", _folder.Path, "import", BuiltProgram.Seeds);

        ShouldBeOneSentence(outcome, message);
        outcome.Output.Should().BeEmpty();
    }

    [Fact]
    public async Task A_folder_in_the_place_of_the_database_is_named()
    {
        var outcome = await ServeAsync("--database", _folder.Path);

        ShouldBeOneSentence(outcome, "cannot be opened");
    }

    [Theory]
    [InlineData("Sources=x.db", "cannot be understood")]
    [InlineData("Default Timeout=3", "names no file")]
    public async Task A_connection_string_that_names_no_file_is_named(string connection, string message)
    {
        var outcome = await ServeAsync($"--ConnectionStrings:KnowledgeBase={connection}");

        ShouldBeOneSentence(outcome, message);
    }

    [Fact]
    public async Task An_address_that_is_taken_is_named()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}";

        var outcome = await BuiltProgram.RunAsync(_folder.Path, "--urls", address);

        ShouldBeOneSentence(outcome, address);
    }

    [Fact]
    public async Task An_address_that_is_none_is_named()
    {
        var outcome = await BuiltProgram.RunAsync(_folder.Path, "--urls", "elsewhere");

        ShouldBeOneSentence(outcome, "elsewhere");
    }

    public void Dispose() => _folder.Dispose();

    private Task<Outcome> ServeAsync(params string[] args) => BuiltProgram.RunAsync(_folder.Path, [.. args, "--urls", "http://127.0.0.1:0"]);

    private static void ShouldBeOneSentence(Outcome outcome, string part)
    {
        outcome.ExitCode.Should().Be(3);
        outcome.Error.TrimEnd().Should().Contain(part).And.NotContain("\n");
    }

    private async Task<string> DatabaseAsync(string script)
    {
        var file = _folder.In("given.db");
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await ExecuteAsync(connection, script);
        return file;
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string script)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = script;
        await command.ExecuteNonQueryAsync();
    }
}
