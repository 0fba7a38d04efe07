using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MoroccoRelations.Data.Storage;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Configurations;

internal sealed class RelationshipConfiguration : IEntityTypeConfiguration<Relationship>
{
    public void Configure(EntityTypeBuilder<Relationship> builder)
    {
        builder.Localized(r => r.Text);
        builder.Property(r => r.Revision).IsConcurrencyToken();
        builder.HasMany(r => r.Partners).WithOne().HasForeignKey(p => p.RelationshipId);
        builder.HasMany(r => r.Citations).WithOne().HasForeignKey(c => c.RelationshipId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Relationship>().WithMany().HasForeignKey(r => r.MergedIntoId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ImportRun>().WithMany().HasForeignKey(r => r.WithdrawnRunId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => r.Aspect);
        builder.HasIndex(r => new { r.Status, r.MergedIntoId, r.Confidence });
        builder.HasIndex(r => new { r.Status, r.MergedIntoId, r.WithdrawnRunId, r.Confidence });
        builder.HasIndex(r => new { r.Status, r.MergedIntoId, r.Aspect, r.Confidence });
        builder.Property(r => r.IsIncomplete).IsComparedAsNumber();
        builder.HasIndex(r => new { r.IsIncomplete, r.Status, r.MergedIntoId, r.Confidence });
    }
}
