using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MoroccoRelations.Data.Accounts;

namespace MoroccoRelations.Data.Configurations;

internal sealed class EditorPasskeyConfiguration : IEntityTypeConfiguration<IdentityUserPasskey<string>>
{
    public void Configure(EntityTypeBuilder<IdentityUserPasskey<string>> builder)
    {
        builder.ToTable("EditorPasskeys");
        builder.HasKey(passkey => passkey.CredentialId);
        builder.OwnsOne(passkey => passkey.Data).ToJson();
        builder.HasOne<Editor>().WithMany().HasForeignKey(passkey => passkey.UserId).IsRequired();
    }
}
