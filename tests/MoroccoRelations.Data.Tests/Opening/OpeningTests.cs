using Microsoft.Data.Sqlite;
using MoroccoRelations.Data.Tests.Support;

namespace MoroccoRelations.Data.Tests.Opening;

public class OpeningTests
{
    [Fact]
    public async Task A_missing_folder_is_created()
    {
        await using var knowledgeBase = new TemporaryKnowledgeBase(file: Path.Combine("a", "b", "knowledge.db"));

        await knowledgeBase.MigrateAsync();

        File.Exists(knowledgeBase.Path).Should().BeTrue();
    }

    [Fact]
    public async Task A_file_that_another_program_has_locked_is_said_to_be_locked()
    {
        await using var knowledgeBase = new TemporaryKnowledgeBase("Default Timeout=1");
        using var other = knowledgeBase.Connect();
        using var transaction = other.BeginTransaction();

        await Failure(knowledgeBase, KnowledgeBaseFault.Locked, "locked by another program");
    }

    [Fact]
    public async Task A_file_opened_for_reading_only_is_said_to_be_read_only()
    {
        await using var knowledgeBase = new TemporaryKnowledgeBase("Mode=ReadOnly");
        knowledgeBase.Connect("Mode=ReadWriteCreate").Dispose();
        await File.WriteAllBytesAsync(knowledgeBase.Path, []);

        await Failure(knowledgeBase, KnowledgeBaseFault.ReadOnly, "read-only");
    }

    [Fact]
    public async Task A_file_of_another_kind_is_said_to_be_no_database()
    {
        await using var knowledgeBase = new TemporaryKnowledgeBase();
        await File.WriteAllTextAsync(knowledgeBase.Path, string.Concat(Enumerable.Repeat("This is a letter, not a database. ", 100)));

        await Failure(knowledgeBase, KnowledgeBaseFault.NotADatabase, "not a sound SQLite database");
    }

    [Fact]
    public async Task Another_programs_database_is_left_alone()
    {
        await using var knowledgeBase = new TemporaryKnowledgeBase();
        Execute(knowledgeBase, "CREATE TABLE Recipes (Name TEXT)");

        await Failure(knowledgeBase, KnowledgeBaseFault.OfAnotherProgram, "belongs to another program");
    }

    [Fact]
    public async Task A_file_with_a_migration_that_the_program_does_not_know_is_said_to_be_newer()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        Execute(knowledgeBase, "INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_AddMoon', '99.0.0')");
        var before = DatabaseDump.Of(knowledgeBase);

        await Failure(knowledgeBase, KnowledgeBaseFault.Newer, "newer version");
        DatabaseDump.Of(knowledgeBase).Should().Be(before);
    }

    [Fact]
    public async Task A_folder_in_the_files_place_is_said_not_to_open()
    {
        await using var knowledgeBase = new TemporaryKnowledgeBase();
        Directory.CreateDirectory(knowledgeBase.Path);

        await Failure(knowledgeBase, KnowledgeBaseFault.CannotBeOpened, "cannot be opened");
    }

    [Fact]
    public async Task Two_programs_that_start_together_both_find_a_migrated_file()
    {
        await using var knowledgeBase = new TemporaryKnowledgeBase();

        var results = await Task.WhenAll(Task.Run(knowledgeBase.MigrateAsync), Task.Run(knowledgeBase.MigrateAsync));

        results.Should().BeEquivalentTo([true, false]);
    }

    private static async Task Failure(TemporaryKnowledgeBase knowledgeBase, KnowledgeBaseFault fault, string words)
    {
        var exception = (await FluentActions.Awaiting(knowledgeBase.MigrateAsync).Should().ThrowAsync<KnowledgeBaseException>()).Which;

        exception.Fault.Should().Be(fault);
        exception.Message.Should().Contain(words).And.Contain(knowledgeBase.Path).And.EndWith(".").And.NotContain("\n");
    }

    private static void Execute(TemporaryKnowledgeBase knowledgeBase, string sql)
    {
        using var connection = knowledgeBase.Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
        SqliteConnection.ClearPool(connection);
    }
}
