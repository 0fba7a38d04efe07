using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Configurations;

internal sealed class PossibleDuplicateConfiguration : IEntityTypeConfiguration<PossibleDuplicate>
{
    public void Configure(EntityTypeBuilder<PossibleDuplicate> builder)
    {
        builder.HasOne<Event>().WithMany().HasForeignKey(d => d.FirstEventId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Event>().WithMany().HasForeignKey(d => d.SecondEventId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(d => new { d.FirstEventId, d.SecondEventId }).IsUnique();
        builder.HasIndex(d => d.DecidedAt);
    }
}
