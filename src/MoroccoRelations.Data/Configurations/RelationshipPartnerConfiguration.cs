using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Configurations;

internal sealed class RelationshipPartnerConfiguration : IEntityTypeConfiguration<RelationshipPartner>
{
    public void Configure(EntityTypeBuilder<RelationshipPartner> builder)
    {
        builder.ToTable("RelationshipPartners");
        builder.HasKey(p => new { p.RelationshipId, p.Partner });
        builder.HasOne<Partner>().WithMany().HasForeignKey(p => p.Partner).OnDelete(DeleteBehavior.Restrict);
    }
}
