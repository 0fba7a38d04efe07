using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Configurations;

internal sealed class ImportRunConfiguration : IEntityTypeConfiguration<ImportRun>
{
    public void Configure(EntityTypeBuilder<ImportRun> builder) =>
        builder.HasMany(r => r.Documents).WithOne().HasForeignKey(d => d.ImportRunId);
}
