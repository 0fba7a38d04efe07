using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MoroccoRelations.Data.Storage;
using MoroccoRelations.Domain.Partners;

namespace MoroccoRelations.Data.Configurations;

/// <summary>The partners as the catalogue has them; filled and kept up to date when the knowledge base opens.</summary>
internal sealed class PartnerConfiguration : IEntityTypeConfiguration<Partner>
{
    public void Configure(EntityTypeBuilder<Partner> builder)
    {
        builder.HasKey(p => p.Code);
        builder.Localized(p => p.Names);
        builder.Localized(p => p.ShortNames);
        builder.Property(p => p.Aliases).IsJson();
        builder.HasIndex(p => new { p.Kind, p.Slug });
        builder.HasIndex(p => p.Continent);
        builder.HasIndex(p => p.Region);
    }
}
