using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Configurations;

internal sealed class EventPartnerConfiguration : IEntityTypeConfiguration<EventPartner>
{
    public void Configure(EntityTypeBuilder<EventPartner> builder)
    {
        builder.ToTable("EventPartners");
        builder.HasKey(p => new { p.EventId, p.Partner });
        builder.HasOne<Partner>().WithMany().HasForeignKey(p => p.Partner).OnDelete(DeleteBehavior.Restrict);
    }
}
