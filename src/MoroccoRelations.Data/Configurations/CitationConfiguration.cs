using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MoroccoRelations.Data.Storage;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Configurations;

internal sealed class CitationConfiguration : IEntityTypeConfiguration<Citation>
{
    public void Configure(EntityTypeBuilder<Citation> builder)
    {
        builder.ToTable(table => table.HasCheckConstraint("CK_Citations_OneRecord", "(\"EventId\" IS NULL) <> (\"RelationshipId\" IS NULL)"));
        builder.Ignore(c => c.Span);
        builder.Property(c => c.Stated).IsJson();
        builder.Property(c => c.StatedRelationship).IsJson();
        builder.HasOne(c => c.Document).WithMany(d => d.Citations).HasForeignKey(c => c.DocumentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => new { c.DocumentId, c.Start, c.Length, c.EventId }).IsUnique();
        builder.HasIndex(c => new { c.DocumentId, c.Start, c.Length, c.RelationshipId }).IsUnique();
    }
}
