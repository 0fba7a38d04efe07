using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace MoroccoRelations.Data.Migrations;

/// <summary>Who changed what: import runs, revisions, suggestions.</summary>
/// <remarks>Column types are left to the provider, which derives them from the CLR types.</remarks>
[DbContext(typeof(RelationsDbContext))]
[Migration("20261122100400_AddHistory")]
internal sealed class AddHistory : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateImportRuns(migrationBuilder);
        CreateImportedDocuments(migrationBuilder);
        CreateRevisions(migrationBuilder);
        CreateSuggestions(migrationBuilder);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("Suggestions");
        migrationBuilder.DropTable("Revisions");
        migrationBuilder.DropTable("ImportedDocuments");
        migrationBuilder.DropTable("ImportRuns");
    }

    private static void CreateImportRuns(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "ImportRuns",
            table => new
            {
                Id = table.Column<int>().Annotation("Sqlite:Autoincrement", true),
                StartedAt = table.Column<DateTime>(),
                FinishedAt = table.Column<DateTime>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_ImportRuns", x => x.Id);
            });
    }

    private static void CreateImportedDocuments(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "ImportedDocuments",
            table => new
            {
                Id = table.Column<int>().Annotation("Sqlite:Autoincrement", true),
                ImportRunId = table.Column<int>(),
                DocumentId = table.Column<int>(nullable: true),
                Name = table.Column<string>(),
                Outcome = table.Column<string>(),
                Reason = table.Column<string>(nullable: true),
                Added = table.Column<int>(),
                Merged = table.Column<int>(),
                Changed = table.Column<int>(),
                Suggested = table.Column<int>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_ImportedDocuments", x => x.Id);
                table.ForeignKey("FK_ImportedDocuments_Documents_DocumentId", x => x.DocumentId, "Documents", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_ImportedDocuments_ImportRuns_ImportRunId", x => x.ImportRunId, "ImportRuns", "Id", onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateIndex("IX_ImportedDocuments_DocumentId", "ImportedDocuments", "DocumentId");
        migrationBuilder.CreateIndex("IX_ImportedDocuments_ImportRunId", "ImportedDocuments", "ImportRunId");
    }

    private static void CreateRevisions(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Revisions",
            table => new
            {
                Id = table.Column<int>().Annotation("Sqlite:Autoincrement", true),
                Kind = table.Column<string>(),
                RecordId = table.Column<int>(),
                Number = table.Column<int>(),
                ImportRunId = table.Column<int>(nullable: true),
                Editor = table.Column<string>(nullable: true),
                Time = table.Column<DateTime>(),
                Reason = table.Column<string>(),
                State = table.Column<string>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Revisions", x => x.Id);
                table.ForeignKey("FK_Revisions_ImportRuns_ImportRunId", x => x.ImportRunId, "ImportRuns", "Id", onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateIndex("IX_Revisions_ImportRunId", "Revisions", "ImportRunId");
        migrationBuilder.CreateIndex("IX_Revisions_Kind_RecordId_Number", "Revisions", ["Kind", "RecordId", "Number"], unique: true);
        migrationBuilder.CreateIndex("IX_Revisions_Time", "Revisions", "Time");
    }

    private static void CreateSuggestions(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Suggestions",
            table => new
            {
                Id = table.Column<int>().Annotation("Sqlite:Autoincrement", true),
                Kind = table.Column<string>(),
                RecordId = table.Column<int>(),
                Property = table.Column<string>(),
                Value = table.Column<string>(),
                ImportRunId = table.Column<int>(),
                DecidedAt = table.Column<DateTime>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Suggestions", x => x.Id);
                table.ForeignKey("FK_Suggestions_ImportRuns_ImportRunId", x => x.ImportRunId, "ImportRuns", "Id", onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateIndex("IX_Suggestions_DecidedAt", "Suggestions", "DecidedAt");
        migrationBuilder.CreateIndex("IX_Suggestions_ImportRunId", "Suggestions", "ImportRunId");
        migrationBuilder.CreateIndex("IX_Suggestions_Kind_RecordId_Property_Value", "Suggestions", ["Kind", "RecordId", "Property", "Value"], unique: true);
    }
}
