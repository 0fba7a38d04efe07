using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Configurations;

/// <summary>A suggestion is made once: the same value for the same property never comes again, not even after it was dismissed.</summary>
internal sealed class SuggestionConfiguration : IEntityTypeConfiguration<Suggestion>
{
    public void Configure(EntityTypeBuilder<Suggestion> builder)
    {
        builder.HasOne<ImportRun>().WithMany().HasForeignKey(s => s.ImportRunId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(s => new { s.Kind, s.RecordId, s.Property, s.Value }).IsUnique();
        builder.HasIndex(s => s.DecidedAt);
    }
}
