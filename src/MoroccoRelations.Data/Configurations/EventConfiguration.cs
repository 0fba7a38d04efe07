using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MoroccoRelations.Data.Storage;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Configurations;

internal sealed class EventConfiguration : IEntityTypeConfiguration<Event>
{
    public void Configure(EntityTypeBuilder<Event> builder)
    {
        builder.Localized(e => e.Title);
        builder.Localized(e => e.Description);
        builder.Property(e => e.Actors).IsJson();
        builder.Property(e => e.Revision).IsConcurrencyToken();
        builder.HasMany(e => e.Partners).WithOne().HasForeignKey(p => p.EventId);
        builder.HasMany(e => e.Citations).WithOne().HasForeignKey(c => c.EventId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Event>().WithMany().HasForeignKey(e => e.MergedIntoId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ImportRun>().WithMany().HasForeignKey(e => e.WithdrawnRunId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(e => new { e.Earliest, e.Latest });
        builder.HasIndex(e => new { e.Latest, e.Earliest });
        builder.HasIndex(e => e.Type);
        builder.HasIndex(e => new { e.Status, e.MergedIntoId, e.Confidence });
        builder.HasIndex(e => new { e.Status, e.MergedIntoId, e.WithdrawnRunId, e.Confidence });
        builder.HasIndex(e => new { e.Status, e.MergedIntoId, e.Type, e.Confidence });
        builder.Property(e => e.IsDisputed).IsComparedAsNumber();
        builder.Property(e => e.IsIncomplete).IsComparedAsNumber();
        builder.HasIndex(e => new { e.IsDisputed, e.Status, e.MergedIntoId, e.Confidence });
        builder.HasIndex(e => new { e.IsIncomplete, e.Status, e.MergedIntoId, e.Confidence });
        builder.HasIndex(e => e.ChangedAt);
    }
}
