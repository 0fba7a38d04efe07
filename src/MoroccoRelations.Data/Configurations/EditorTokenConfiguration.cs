using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MoroccoRelations.Data.Accounts;

namespace MoroccoRelations.Data.Configurations;

/// <summary>What an account's second factor rests on: the authenticator's key and the recovery codes.</summary>
internal sealed class EditorTokenConfiguration : IEntityTypeConfiguration<IdentityUserToken<string>>
{
    public void Configure(EntityTypeBuilder<IdentityUserToken<string>> builder)
    {
        builder.ToTable("EditorTokens");
        builder.HasKey(token => new { token.UserId, token.LoginProvider, token.Name });
        builder.HasOne<Editor>().WithMany().HasForeignKey(token => token.UserId);
    }
}
