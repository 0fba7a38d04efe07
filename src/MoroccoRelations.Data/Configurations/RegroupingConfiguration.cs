using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Configurations;

internal sealed class RegroupingConfiguration : IEntityTypeConfiguration<Regrouping>
{
    public void Configure(EntityTypeBuilder<Regrouping> builder)
    {
        builder.HasIndex(r => new { r.RecordKind, r.KeptId });
        builder.HasIndex(r => new { r.RecordKind, r.OtherId });
    }
}
