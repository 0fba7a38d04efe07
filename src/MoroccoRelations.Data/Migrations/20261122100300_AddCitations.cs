using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace MoroccoRelations.Data.Migrations;

/// <summary>The passages that events and relationships rest on.</summary>
/// <remarks>Column types are left to the provider, which derives them from the CLR types.</remarks>
[DbContext(typeof(RelationsDbContext))]
[Migration("20261122100300_AddCitations")]
internal sealed class AddCitations : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateCitations(migrationBuilder);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("Citations");
    }

    private static void CreateCitations(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Citations",
            table => new
            {
                Id = table.Column<int>().Annotation("Sqlite:Autoincrement", true),
                EventId = table.Column<int>(nullable: true),
                RelationshipId = table.Column<int>(nullable: true),
                DocumentId = table.Column<int>(),
                Start = table.Column<int>(),
                Length = table.Column<int>(),
                Quote = table.Column<string>(),
                Stated = table.Column<string>(nullable: true),
                StatedRelationship = table.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Citations", x => x.Id);
                table.CheckConstraint("CK_Citations_OneRecord", "(\"EventId\" IS NULL) <> (\"RelationshipId\" IS NULL)");
                table.ForeignKey("FK_Citations_Documents_DocumentId", x => x.DocumentId, "Documents", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_Citations_Events_EventId", x => x.EventId, "Events", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_Citations_Relationships_RelationshipId", x => x.RelationshipId, "Relationships", "Id", onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateIndex("IX_Citations_DocumentId_Start_Length_EventId", "Citations", ["DocumentId", "Start", "Length", "EventId"], unique: true);
        migrationBuilder.CreateIndex("IX_Citations_DocumentId_Start_Length_RelationshipId", "Citations", ["DocumentId", "Start", "Length", "RelationshipId"], unique: true);
        migrationBuilder.CreateIndex("IX_Citations_EventId", "Citations", "EventId");
        migrationBuilder.CreateIndex("IX_Citations_RelationshipId", "Citations", "RelationshipId");
    }
}
