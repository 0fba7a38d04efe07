using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace MoroccoRelations.Data.Migrations;

/// <summary>The partners and the documents.</summary>
/// <remarks>Column types are left to the provider, which derives them from the CLR types.</remarks>
[DbContext(typeof(RelationsDbContext))]
[Migration("20261122100000_AddSources")]
internal sealed class AddSources : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreatePartners(migrationBuilder);
        CreateDocuments(migrationBuilder);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("Documents");
        migrationBuilder.DropTable("Partners");
    }

    private static void CreatePartners(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Partners",
            table => new
            {
                Code = table.Column<string>(),
                Kind = table.Column<string>(),
                Slug = table.Column<string>(),
                Region = table.Column<string>(nullable: true),
                Continent = table.Column<string>(nullable: true),
                WikidataId = table.Column<string>(nullable: true),
                RelatedTo = table.Column<string>(nullable: true),
                Aliases = table.Column<string>(),
                Names_Ar = table.Column<string>(nullable: true),
                Names_En = table.Column<string>(nullable: true),
                Names_Fr = table.Column<string>(nullable: true),
                ShortNames_Ar = table.Column<string>(nullable: true),
                ShortNames_En = table.Column<string>(nullable: true),
                ShortNames_Fr = table.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Partners", x => x.Code);
            });

        migrationBuilder.CreateIndex("IX_Partners_Continent", "Partners", "Continent");
        migrationBuilder.CreateIndex("IX_Partners_Kind_Slug", "Partners", ["Kind", "Slug"]);
        migrationBuilder.CreateIndex("IX_Partners_Region", "Partners", "Region");
    }

    private static void CreateDocuments(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Documents",
            table => new
            {
                Id = table.Column<int>().Annotation("Sqlite:Autoincrement", true),
                FileName = table.Column<string>(),
                ContentHash = table.Column<string>(),
                Text = table.Column<string>(),
                Language = table.Column<string>(),
                Kind = table.Column<string>(),
                Title = table.Column<string>(nullable: true),
                Publisher = table.Column<string>(nullable: true),
                Address = table.Column<string>(nullable: true),
                Published = table.Column<string>(nullable: true),
                PublishedEarliest = table.Column<DateOnly>(nullable: true),
                PublishedLatest = table.Column<DateOnly>(nullable: true),
                Licence = table.Column<string>(nullable: true),
                Inferred = table.Column<string>(),
                SupersededById = table.Column<int>(nullable: true),
                Revision = table.Column<int>(),
                EditedByHand = table.Column<bool>(),
                ImportedAt = table.Column<DateTime>(),
                ChangedAt = table.Column<DateTime>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Documents", x => x.Id);
                table.ForeignKey("FK_Documents_Documents_SupersededById", x => x.SupersededById, "Documents", "Id", onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateIndex("IX_Documents_Address", "Documents", "Address");
        migrationBuilder.CreateIndex("IX_Documents_ContentHash", "Documents", "ContentHash", unique: true);
        migrationBuilder.CreateIndex("IX_Documents_FileName", "Documents", "FileName");
        migrationBuilder.CreateIndex("IX_Documents_Language", "Documents", "Language");
        migrationBuilder.CreateIndex("IX_Documents_PublishedEarliest", "Documents", "PublishedEarliest");
        migrationBuilder.CreateIndex("IX_Documents_SupersededById", "Documents", "SupersededById");
    }
}
