using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace MoroccoRelations.Data.Migrations;

/// <summary>Partners' profiles, merges and splits, readers' reports.</summary>
/// <remarks>Column types are left to the provider, which derives them from the CLR types.</remarks>
[DbContext(typeof(RelationsDbContext))]
[Migration("20261122150100_AddCurationTables")]
internal sealed class AddCurationTables : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateProfiles(migrationBuilder);
        CreateRegroupings(migrationBuilder);
        CreateReports(migrationBuilder);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("Reports");
        migrationBuilder.DropTable("Regroupings");
        migrationBuilder.DropTable("Profiles");
    }

    private static void CreateProfiles(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Profiles",
            table => new
            {
                Id = table.Column<int>().Annotation("Sqlite:Autoincrement", true),
                Partner = table.Column<string>(),
                Revision = table.Column<int>(),
                ChangedAt = table.Column<DateTime>(),
                Text_Ar = table.Column<string>(nullable: true),
                Text_En = table.Column<string>(nullable: true),
                Text_Fr = table.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Profiles", x => x.Id);
                table.ForeignKey("FK_Profiles_Partners_Partner", x => x.Partner, "Partners", "Code", onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateIndex("IX_Profiles_Partner", "Profiles", "Partner", unique: true);
    }

    private static void CreateRegroupings(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Regroupings",
            table => new
            {
                Id = table.Column<int>().Annotation("Sqlite:Autoincrement", true),
                Kind = table.Column<string>(),
                RecordKind = table.Column<string>(),
                KeptId = table.Column<int>(),
                KeptRevision = table.Column<int>(),
                OtherId = table.Column<int>(),
                OtherRevision = table.Column<int>(),
                Editor = table.Column<string>(),
                Reason = table.Column<string>(),
                Time = table.Column<DateTime>(),
                UndoneAt = table.Column<DateTime>(nullable: true),
                UndoneBy = table.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Regroupings", x => x.Id);
            });

        migrationBuilder.CreateIndex("IX_Regroupings_RecordKind_KeptId", "Regroupings", ["RecordKind", "KeptId"]);
        migrationBuilder.CreateIndex("IX_Regroupings_RecordKind_OtherId", "Regroupings", ["RecordKind", "OtherId"]);
    }

    private static void CreateReports(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Reports",
            table => new
            {
                Id = table.Column<int>().Annotation("Sqlite:Autoincrement", true),
                Code = table.Column<string>(),
                Kind = table.Column<string>(),
                RecordId = table.Column<int>(nullable: true),
                Partner = table.Column<string>(nullable: true),
                RecordRevision = table.Column<int>(),
                Message = table.Column<string>(),
                Contact = table.Column<string>(nullable: true),
                Language = table.Column<string>(),
                CreatedAt = table.Column<DateTime>(),
                Status = table.Column<string>(),
                Answer = table.Column<string>(nullable: true),
                DecidedBy = table.Column<string>(nullable: true),
                DecidedAt = table.Column<DateTime>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Reports", x => x.Id);
            });

        migrationBuilder.CreateIndex("IX_Reports_Code", "Reports", "Code", unique: true);
        migrationBuilder.CreateIndex("IX_Reports_Kind_RecordId", "Reports", ["Kind", "RecordId"]);
        migrationBuilder.CreateIndex("IX_Reports_Status_CreatedAt", "Reports", ["Status", "CreatedAt"]);
    }
}
