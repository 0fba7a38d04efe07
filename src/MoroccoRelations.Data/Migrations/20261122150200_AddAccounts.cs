using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace MoroccoRelations.Data.Migrations;

/// <summary>The accounts of the editors, and what they sign in with.</summary>
[DbContext(typeof(RelationsDbContext))]
[Migration("20261122150200_AddAccounts")]
internal sealed class AddAccounts : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateEditors(migrationBuilder);
        CreateTokens(migrationBuilder);
        CreatePasskeys(migrationBuilder);
        CreateOneTimeLinks(migrationBuilder);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("OneTimeLinks");
        migrationBuilder.DropTable("EditorPasskeys");
        migrationBuilder.DropTable("EditorTokens");
        migrationBuilder.DropTable("Editors");
    }

    private static void CreateEditors(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Editors",
            table => new
            {
                Id = table.Column<string>(),
                DisplayName = table.Column<string>(),
                Role = table.Column<string>(),
                CreatedAt = table.Column<DateTime>(),
                DisabledAt = table.Column<DateTime>(nullable: true),
                UserName = table.Column<string>(nullable: true),
                NormalizedUserName = table.Column<string>(nullable: true),
                Email = table.Column<string>(nullable: true),
                NormalizedEmail = table.Column<string>(nullable: true),
                PasswordHash = table.Column<string>(nullable: true),
                SecurityStamp = table.Column<string>(nullable: true),
                ConcurrencyStamp = table.Column<string>(nullable: true),
                TwoFactorEnabled = table.Column<bool>(),
                LockoutEnd = table.Column<DateTimeOffset>(nullable: true),
                LockoutEnabled = table.Column<bool>(),
                AccessFailedCount = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("PK_Editors", x => x.Id));

        migrationBuilder.CreateIndex("IX_Editors_NormalizedEmail", "Editors", "NormalizedEmail", unique: true);
        migrationBuilder.CreateIndex("IX_Editors_NormalizedUserName", "Editors", "NormalizedUserName", unique: true);
    }

    private static void CreateTokens(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "EditorTokens",
            table => new
            {
                UserId = table.Column<string>(),
                LoginProvider = table.Column<string>(),
                Name = table.Column<string>(),
                Value = table.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_EditorTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                table.ForeignKey("FK_EditorTokens_Editors_UserId", x => x.UserId, "Editors", "Id", onDelete: ReferentialAction.Cascade);
            });
    }

    private static void CreatePasskeys(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "EditorPasskeys",
            table => new
            {
                CredentialId = table.Column<byte[]>(),
                UserId = table.Column<string>(),
                Data = table.Column<string>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_EditorPasskeys", x => x.CredentialId);
                table.ForeignKey("FK_EditorPasskeys_Editors_UserId", x => x.UserId, "Editors", "Id", onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateIndex("IX_EditorPasskeys_UserId", "EditorPasskeys", "UserId");
    }

    private static void CreateOneTimeLinks(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "OneTimeLinks",
            table => new
            {
                Id = table.Column<int>().Annotation("Sqlite:Autoincrement", true),
                TokenHash = table.Column<string>(),
                EditorId = table.Column<string>(nullable: true),
                CreatedAt = table.Column<DateTime>(),
                ExpiresAt = table.Column<DateTime>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_OneTimeLinks", x => x.Id);
                table.ForeignKey("FK_OneTimeLinks_Editors_EditorId", x => x.EditorId, "Editors", "Id", onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateIndex("IX_OneTimeLinks_EditorId", "OneTimeLinks", "EditorId");
    }
}
