using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MoroccoRelations.Data.Storage;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Configurations;

internal sealed class DocumentConfiguration : IEntityTypeConfiguration<Document>
{
    public void Configure(EntityTypeBuilder<Document> builder)
    {
        builder.Property(d => d.Inferred).IsJson();
        builder.Property(d => d.Revision).IsConcurrencyToken();
        builder.HasOne<Document>().WithMany().HasForeignKey(d => d.SupersededById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ImportRun>().WithMany().HasForeignKey(d => d.WithdrawnRunId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(d => d.ContentHash).IsUnique();
        builder.HasIndex(d => d.FileName);
        builder.HasIndex(d => d.Address);
        builder.HasIndex(d => d.Language);
        builder.HasIndex(d => d.PublishedEarliest);
    }
}
