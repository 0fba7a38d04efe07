using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace MoroccoRelations.Data.Migrations;

/// <summary>What editors need of the records: references, what waits, what was withdrawn, who decided.</summary>
/// <remarks>Columns are added at the end of their tables; the order of columns means nothing to the program.</remarks>
[DbContext(typeof(RelationsDbContext))]
[Migration("20261122150000_AddCuration")]
internal sealed class AddCuration : Migration
{
    private static readonly string[] ByConfidence = ["Status", "MergedIntoId", "Confidence"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        AddToRecords(migrationBuilder, "Events");
        migrationBuilder.AddColumn<bool>("IsDisputed", "Events", defaultValue: false);
        migrationBuilder.CreateIndex("IX_Events_IsDisputed", "Events", ByConfidence, filter: "\"IsDisputed\"");
        AddToRecords(migrationBuilder, "Relationships");
        AddWithdrawnRun(migrationBuilder, "Documents");
        AddDecision(migrationBuilder, "Suggestions", "Taken");
        AddDecision(migrationBuilder, "PossibleDuplicates", "Same");
        migrationBuilder.AddColumn<string>("StartedBy", "ImportRuns", nullable: true);
        migrationBuilder.AddColumn<DateTime>("UndoneAt", "ImportRuns", nullable: true);
        migrationBuilder.AddColumn<string>("UndoneBy", "ImportRuns", nullable: true);
        migrationBuilder.CreateIndex("IX_Revisions_Editor", "Revisions", "Editor");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropIndex("IX_Revisions_Editor", "Revisions");
        migrationBuilder.DropIndex("IX_Events_IsDisputed", "Events");
        DropColumns(migrationBuilder, "ImportRuns", "StartedBy", "UndoneAt", "UndoneBy");
        DropColumns(migrationBuilder, "PossibleDuplicates", "DecidedBy", "DecisionReason", "Same");
        DropColumns(migrationBuilder, "Suggestions", "DecidedBy", "DecisionReason", "Taken");
        DropColumns(migrationBuilder, "Events", "IsDisputed");
        TakeFromRecords(migrationBuilder, "Events");
        TakeFromRecords(migrationBuilder, "Relationships");
        DropWithdrawnRun(migrationBuilder, "Documents");
    }

    private static void AddToRecords(MigrationBuilder migrationBuilder, string table)
    {
        migrationBuilder.AddColumn<string>("Reference", table, nullable: true);
        migrationBuilder.AddColumn<bool>("IsIncomplete", table, defaultValue: false);
        AddWithdrawnRun(migrationBuilder, table);
        migrationBuilder.DropIndex($"IX_{table}_Status_Confidence", table);
        migrationBuilder.CreateIndex($"IX_{table}_Status_MergedIntoId_Confidence", table, ByConfidence);
        migrationBuilder.CreateIndex($"IX_{table}_IsIncomplete", table, ByConfidence, filter: "\"IsIncomplete\"");
    }

    private static void TakeFromRecords(MigrationBuilder migrationBuilder, string table)
    {
        migrationBuilder.DropIndex($"IX_{table}_IsIncomplete", table);
        migrationBuilder.DropIndex($"IX_{table}_Status_MergedIntoId_Confidence", table);
        migrationBuilder.CreateIndex($"IX_{table}_Status_Confidence", table, ["Status", "Confidence"]);
        DropWithdrawnRun(migrationBuilder, table);
        DropColumns(migrationBuilder, table, "IsIncomplete", "Reference");
    }

    /// <remarks>SQLite adds a column with its reference in one statement, which the framework's own operations cannot say.</remarks>
    private static void AddWithdrawnRun(MigrationBuilder migrationBuilder, string table)
    {
        migrationBuilder.Sql($"""ALTER TABLE "{table}" ADD "WithdrawnRunId" INTEGER NULL CONSTRAINT "FK_{table}_ImportRuns_WithdrawnRunId" REFERENCES "ImportRuns" ("Id") ON DELETE RESTRICT;""");
        migrationBuilder.CreateIndex($"IX_{table}_WithdrawnRunId", table, "WithdrawnRunId");
    }

    private static void DropWithdrawnRun(MigrationBuilder migrationBuilder, string table)
    {
        migrationBuilder.DropIndex($"IX_{table}_WithdrawnRunId", table);
        DropColumns(migrationBuilder, table, "WithdrawnRunId");
    }

    private static void AddDecision(MigrationBuilder migrationBuilder, string table, string verdict)
    {
        migrationBuilder.AddColumn<string>("DecidedBy", table, nullable: true);
        migrationBuilder.AddColumn<string>("DecisionReason", table, nullable: true);
        migrationBuilder.AddColumn<bool>(verdict, table, nullable: true);
    }

    /// <remarks>The framework would make each table anew, for which it needs a model that hand-written migrations do not carry.</remarks>
    private static void DropColumns(MigrationBuilder migrationBuilder, string table, params string[] columns)
    {
        foreach (var column in columns)
        {
            migrationBuilder.Sql($"""ALTER TABLE "{table}" DROP COLUMN "{column}";""");
        }
    }
}
