using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using MoroccoRelations.Data.Sqlite;

namespace MoroccoRelations.Data.Migrations;

/// <summary>The full-text index over events and documents.</summary>
[DbContext(typeof(RelationsDbContext))]
[Migration("20261122100500_AddSearch")]
internal sealed class AddSearch : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(SearchTables.Create);

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(SearchTables.Drop);
}
