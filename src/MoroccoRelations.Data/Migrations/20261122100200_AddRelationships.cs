using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace MoroccoRelations.Data.Migrations;

/// <summary>The relationships and whom they are about.</summary>
/// <remarks>Column types are left to the provider, which derives them from the CLR types.</remarks>
[DbContext(typeof(RelationsDbContext))]
[Migration("20261122100200_AddRelationships")]
internal sealed class AddRelationships : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateRelationships(migrationBuilder);
        CreateRelationshipPartners(migrationBuilder);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("RelationshipPartners");
        migrationBuilder.DropTable("Relationships");
    }

    private static void CreateRelationships(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Relationships",
            table => new
            {
                Id = table.Column<int>().Annotation("Sqlite:Autoincrement", true),
                Aspect = table.Column<string>(),
                Tenor = table.Column<string>(),
                Status = table.Column<string>(),
                Confidence = table.Column<double>(),
                Revision = table.Column<int>(),
                EditedByHand = table.Column<bool>(),
                MergedIntoId = table.Column<int>(nullable: true),
                ChangedAt = table.Column<DateTime>(),
                Text_Ar = table.Column<string>(nullable: true),
                Text_En = table.Column<string>(nullable: true),
                Text_Fr = table.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Relationships", x => x.Id);
                table.ForeignKey("FK_Relationships_Relationships_MergedIntoId", x => x.MergedIntoId, "Relationships", "Id", onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateIndex("IX_Relationships_Aspect", "Relationships", "Aspect");
        migrationBuilder.CreateIndex("IX_Relationships_MergedIntoId", "Relationships", "MergedIntoId");
        migrationBuilder.CreateIndex("IX_Relationships_Status_Confidence", "Relationships", ["Status", "Confidence"]);
    }

    private static void CreateRelationshipPartners(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "RelationshipPartners",
            table => new
            {
                RelationshipId = table.Column<int>(),
                Partner = table.Column<string>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_RelationshipPartners", x => new { x.RelationshipId, x.Partner });
                table.ForeignKey("FK_RelationshipPartners_Partners_Partner", x => x.Partner, "Partners", "Code", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_RelationshipPartners_Relationships_RelationshipId", x => x.RelationshipId, "Relationships", "Id", onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateIndex("IX_RelationshipPartners_Partner", "RelationshipPartners", "Partner");
    }
}
