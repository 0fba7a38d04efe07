using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MoroccoRelations.Data.Accounts;

namespace MoroccoRelations.Data.Configurations;

internal sealed class OneTimeLinkConfiguration : IEntityTypeConfiguration<OneTimeLink>
{
    public void Configure(EntityTypeBuilder<OneTimeLink> builder) =>
        builder.HasOne<Editor>().WithMany().HasForeignKey(link => link.EditorId).OnDelete(DeleteBehavior.Cascade);
}
