using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace MoroccoRelations.Data.Migrations;

/// <summary>What editors rejected, without looking at what went out of view with undone imports, which may be very much more.</summary>
[DbContext(typeof(RelationsDbContext))]
[Migration("20261122190000_AddRejectedIndices")]
internal sealed class AddRejectedIndices : Migration
{
    private static readonly string[] Tables = ["Events", "Relationships"];
    private static readonly string[] Columns = ["Status", "MergedIntoId", "WithdrawnRunId", "Confidence"];

    protected override void Up(MigrationBuilder migrationBuilder) =>
        Array.ForEach(Tables, table => migrationBuilder.CreateIndex(Name(table), table, Columns));

    protected override void Down(MigrationBuilder migrationBuilder) =>
        Array.ForEach(Tables, table => migrationBuilder.DropIndex(Name(table), table));

    private static string Name(string table) => $"IX_{table}_{string.Join('_', Columns)}";
}
