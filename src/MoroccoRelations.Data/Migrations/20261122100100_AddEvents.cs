using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace MoroccoRelations.Data.Migrations;

/// <summary>The events and whom they tie to Morocco.</summary>
/// <remarks>Column types are left to the provider, which derives them from the CLR types.</remarks>
[DbContext(typeof(RelationsDbContext))]
[Migration("20261122100100_AddEvents")]
internal sealed class AddEvents : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateEvents(migrationBuilder);
        CreateEventPartners(migrationBuilder);
        CreatePossibleDuplicates(migrationBuilder);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("PossibleDuplicates");
        migrationBuilder.DropTable("EventPartners");
        migrationBuilder.DropTable("Events");
    }

    private static void CreateEvents(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Events",
            table => new
            {
                Id = table.Column<int>().Annotation("Sqlite:Autoincrement", true),
                Date = table.Column<string>(nullable: true),
                Earliest = table.Column<DateOnly>(nullable: true),
                Latest = table.Column<DateOnly>(nullable: true),
                Type = table.Column<string>(),
                Actors = table.Column<string>(),
                Status = table.Column<string>(),
                Confidence = table.Column<double>(),
                Revision = table.Column<int>(),
                EditedByHand = table.Column<bool>(),
                MergedIntoId = table.Column<int>(nullable: true),
                ChangedAt = table.Column<DateTime>(),
                Description_Ar = table.Column<string>(nullable: true),
                Description_En = table.Column<string>(nullable: true),
                Description_Fr = table.Column<string>(nullable: true),
                Title_Ar = table.Column<string>(nullable: true),
                Title_En = table.Column<string>(nullable: true),
                Title_Fr = table.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Events", x => x.Id);
                table.ForeignKey("FK_Events_Events_MergedIntoId", x => x.MergedIntoId, "Events", "Id", onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateIndex("IX_Events_ChangedAt", "Events", "ChangedAt");
        migrationBuilder.CreateIndex("IX_Events_Earliest_Latest", "Events", ["Earliest", "Latest"]);
        migrationBuilder.CreateIndex("IX_Events_Latest_Earliest", "Events", ["Latest", "Earliest"]);
        migrationBuilder.CreateIndex("IX_Events_MergedIntoId", "Events", "MergedIntoId");
        migrationBuilder.CreateIndex("IX_Events_Status_Confidence", "Events", ["Status", "Confidence"]);
        migrationBuilder.CreateIndex("IX_Events_Type", "Events", "Type");
    }

    private static void CreateEventPartners(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "EventPartners",
            table => new
            {
                EventId = table.Column<int>(),
                Partner = table.Column<string>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_EventPartners", x => new { x.EventId, x.Partner });
                table.ForeignKey("FK_EventPartners_Events_EventId", x => x.EventId, "Events", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_EventPartners_Partners_Partner", x => x.Partner, "Partners", "Code", onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateIndex("IX_EventPartners_Partner", "EventPartners", "Partner");
    }

    private static void CreatePossibleDuplicates(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "PossibleDuplicates",
            table => new
            {
                Id = table.Column<int>().Annotation("Sqlite:Autoincrement", true),
                FirstEventId = table.Column<int>(),
                SecondEventId = table.Column<int>(),
                Reason = table.Column<string>(),
                DecidedAt = table.Column<DateTime>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_PossibleDuplicates", x => x.Id);
                table.ForeignKey("FK_PossibleDuplicates_Events_FirstEventId", x => x.FirstEventId, "Events", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_PossibleDuplicates_Events_SecondEventId", x => x.SecondEventId, "Events", "Id", onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateIndex("IX_PossibleDuplicates_DecidedAt", "PossibleDuplicates", "DecidedAt");
        migrationBuilder.CreateIndex("IX_PossibleDuplicates_FirstEventId_SecondEventId", "PossibleDuplicates", ["FirstEventId", "SecondEventId"], unique: true);
        migrationBuilder.CreateIndex("IX_PossibleDuplicates_SecondEventId", "PossibleDuplicates", "SecondEventId");
    }
}
