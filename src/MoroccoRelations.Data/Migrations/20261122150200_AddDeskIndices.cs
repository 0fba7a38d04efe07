using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace MoroccoRelations.Data.Migrations;

/// <summary>What waits of one type, one aspect or one queue, the least sure first, without looking at the rest.</summary>
[DbContext(typeof(RelationsDbContext))]
[Migration("20261122150200_AddDeskIndices")]
internal sealed class AddDeskIndices : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        Create(migrationBuilder, "Events", ["Status", "MergedIntoId", "Type", "Confidence"]);
        Create(migrationBuilder, "Relationships", ["Status", "MergedIntoId", "Aspect", "Confidence"]);
        Replace(migrationBuilder, "Events", "IsDisputed");
        Replace(migrationBuilder, "Events", "IsIncomplete");
        Replace(migrationBuilder, "Relationships", "IsIncomplete");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        PutBack(migrationBuilder, "Relationships", "IsIncomplete");
        PutBack(migrationBuilder, "Events", "IsIncomplete");
        PutBack(migrationBuilder, "Events", "IsDisputed");
        migrationBuilder.DropIndex("IX_Relationships_Status_MergedIntoId_Aspect_Confidence", "Relationships");
        migrationBuilder.DropIndex("IX_Events_Status_MergedIntoId_Type_Confidence", "Events");
    }

    private static void Create(MigrationBuilder migrationBuilder, string table, string[] columns) =>
        migrationBuilder.CreateIndex($"IX_{table}_{string.Join('_', columns)}", table, columns);

    private static void Replace(MigrationBuilder migrationBuilder, string table, string flag)
    {
        migrationBuilder.DropIndex($"IX_{table}_{flag}", table);
        Create(migrationBuilder, table, [flag, "Status", "MergedIntoId", "Confidence"]);
    }

    private static void PutBack(MigrationBuilder migrationBuilder, string table, string flag)
    {
        migrationBuilder.DropIndex($"IX_{table}_{flag}_Status_MergedIntoId_Confidence", table);
        migrationBuilder.CreateIndex($"IX_{table}_{flag}", table, ["Status", "MergedIntoId", "Confidence"], filter: $"\"{flag}\"");
    }
}
