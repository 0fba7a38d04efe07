using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Tests.Support;
using MoroccoRelations.Domain.Partners;

namespace MoroccoRelations.Data.Tests.Opening;

public class SchemaTests
{
    private const string OwnTables =
        "FROM sqlite_master m WHERE m.type = 'table' AND m.name NOT LIKE '%Search%' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE '%EFMigrations%'";

    private const string OwnObjects =
        "SELECT type || ' ' || name FROM sqlite_master " +
        "WHERE name NOT LIKE '%Search%' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%EFMigrations%' ORDER BY type, name";

    private const string Columns =
        "SELECT t.name || '.' || c.name || ' ' || c.type || ' ' || c.\"notnull\" || ' ' || c.pk || ' ' || (t.sql LIKE '%AUTOINCREMENT%') " +
        "FROM (SELECT * " + OwnTables + ") t JOIN pragma_table_info(t.name) c ORDER BY 1";

    private const string ForeignKeys =
        "SELECT t.name || '.' || k.\"from\" || ' ' || k.\"table\" || ' ' || k.\"to\" || ' ' || k.on_delete " +
        "FROM (SELECT * " + OwnTables + ") t JOIN pragma_foreign_key_list(t.name) k ORDER BY 1";

    private const string Checks =
        "SELECT t.name || ' ' || substr(t.sql, instr(t.sql, 'CHECK')) FROM (SELECT * " + OwnTables + ") t WHERE t.sql LIKE '%CHECK%' ORDER BY 1";

    private const string Indices =
        "SELECT name || ' ' || sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND name NOT LIKE '%EFMigrations%' ORDER BY name";

    /// <remarks>Columns that came later stand at the end of their table, with a value for the rows that were there; neither means anything to the program.</remarks>
    [Fact]
    public async Task The_migrated_schema_is_the_models_own()
    {
        await using var migrated = await TemporaryKnowledgeBase.MigratedAsync();
        await using var created = new TemporaryKnowledgeBase();
        using var expected = created.Connect();
        Execute(expected, migrated.Open().Database.GenerateCreateScript());

        using var actual = migrated.Connect();

        foreach (var aspect in new[] { Columns, ForeignKeys, Checks, Indices })
        {
            DatabaseDump.Column(actual, aspect).Should().Equal(DatabaseDump.Column(expected, aspect)).And.NotBeEmpty();
        }
    }

    [Fact]
    public async Task Every_migration_can_be_taken_back()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        await using var db = knowledgeBase.Open();

        await db.Database.MigrateAsync(Microsoft.EntityFrameworkCore.Migrations.Migration.InitialDatabase);

        using var connection = knowledgeBase.Connect();
        DatabaseDump.Column(connection, OwnObjects).Should().BeEmpty();
    }

    [Fact]
    public async Task A_migrated_file_knows_every_partner_of_the_catalogue()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        await using var db = knowledgeBase.Open();

        var codes = await db.Partners.Select(p => p.Code).ToListAsync();

        codes.Should().BeEquivalentTo(PartnerCatalogue.Default.All.Select(p => p.Code));
    }

    [Fact]
    public async Task A_partner_whose_row_differs_from_the_catalogue_is_brought_up_to_date()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        using (var connection = knowledgeBase.Connect())
        {
            Execute(connection, "UPDATE Partners SET Names_En = 'Old name', Slug = 'old-name' WHERE Code = 'ES'");
        }

        var changed = await knowledgeBase.MigrateAsync();

        await using var db = knowledgeBase.Open();
        changed.Should().BeTrue();
        (await db.Partners.SingleAsync(p => p.Code == PartnerCode.Parse("ES", null))).Slug.Should().Be("spain");
    }

    [Fact]
    public async Task Migrating_a_second_time_changes_nothing()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        var before = DatabaseDump.Of(knowledgeBase);

        var changed = await knowledgeBase.MigrateAsync();

        changed.Should().BeFalse();
        DatabaseDump.Of(knowledgeBase).Should().Be(before);
    }

    [Fact]
    public async Task A_connection_keeps_foreign_keys_and_a_write_ahead_log()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        await using var db = knowledgeBase.Open();
        await db.Database.OpenConnectionAsync();
        var connection = (SqliteConnection)db.Database.GetDbConnection();

        Pragma(connection, "foreign_keys").Should().Be("1");
        Pragma(connection, "journal_mode").Should().Be("wal");
        Pragma(connection, "busy_timeout").Should().Be("5000");
        Pragma(connection, "synchronous").Should().Be("1");
    }

    private static string Pragma(SqliteConnection connection, string name)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA {name}";
        return $"{command.ExecuteScalar()}";
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
