using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Accounts;
using MoroccoRelations.Data.Search;
using MoroccoRelations.Data.Storage;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data;

/// <summary>The knowledge base and the accounts of its editors: the repository and the unit of work.</summary>
public sealed class RelationsDbContext(DbContextOptions<RelationsDbContext> options) : DbContext(options)
{
    public DbSet<Event> Events => Set<Event>();

    public DbSet<Relationship> Relationships => Set<Relationship>();

    public DbSet<Document> Documents => Set<Document>();

    public DbSet<Citation> Citations => Set<Citation>();

    public DbSet<Partner> Partners => Set<Partner>();

    public DbSet<Profile> Profiles => Set<Profile>();

    public DbSet<Regrouping> Regroupings => Set<Regrouping>();

    public DbSet<Report> Reports => Set<Report>();

    public DbSet<Revision> Revisions => Set<Revision>();

    public DbSet<ImportRun> ImportRuns => Set<ImportRun>();

    public DbSet<Suggestion> Suggestions => Set<Suggestion>();

    public DbSet<PossibleDuplicate> PossibleDuplicates => Set<PossibleDuplicate>();

    public DbSet<Editor> Editors => Set<Editor>();

    public DbSet<OneTimeLink> OneTimeLinks => Set<OneTimeLink>();

    /// <summary>Whether records were written in the transaction that is under way.</summary>
    internal bool HasChangedRecords { get; set; }

    /// <summary>Saves what changed together with its words in the search index, in one transaction.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (SearchChanges.In(ChangeTracker) is not { Any: true } changes)
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        await using var transaction = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        await changes.WriteAsync(this, cancellationToken);
        await (transaction?.CommitAsync(cancellationToken) ?? Task.CompletedTask);
        return saved;
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException($"The knowledge base is written with {nameof(SaveChangesAsync)}, which keeps the search index in step.");

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
