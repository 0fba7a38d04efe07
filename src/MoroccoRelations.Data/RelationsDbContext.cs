using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Storage;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data;

/// <summary>The knowledge base: the repository and the unit of work.</summary>
public sealed class RelationsDbContext(DbContextOptions<RelationsDbContext> options) : DbContext(options)
{
    public DbSet<Event> Events => Set<Event>();

    public DbSet<Relationship> Relationships => Set<Relationship>();

    public DbSet<Document> Documents => Set<Document>();

    public DbSet<Citation> Citations => Set<Citation>();

    public DbSet<Partner> Partners => Set<Partner>();

    public DbSet<Revision> Revisions => Set<Revision>();

    public DbSet<ImportRun> ImportRuns => Set<ImportRun>();

    public DbSet<Suggestion> Suggestions => Set<Suggestion>();

    public DbSet<PossibleDuplicate> PossibleDuplicates => Set<PossibleDuplicate>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(RelationsDbContext).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<EdtfDate>().HaveConversion<EdtfDateConverter>();
        configurationBuilder.Properties<PartnerCode>().HaveConversion<PartnerCodeConverter>();
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
    }
}
