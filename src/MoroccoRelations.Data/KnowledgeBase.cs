using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using MoroccoRelations.Data.Search;
using MoroccoRelations.Data.Sqlite;

namespace MoroccoRelations.Data;

/// <summary>The file as a whole: brings it up to date before anyone uses it, or says why it cannot be used.</summary>
public sealed class KnowledgeBase(IDbContextFactory<RelationsDbContext> contexts)
{
    /// <summary>The one place that says how a connection to the knowledge base is made.</summary>
    public static void Configure(DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlite(SqliteFile.Complete(connectionString)).AddInterceptors(new ConnectionSettings());

    /// <summary>Creates the file and its folder where missing, applies the migrations that it lacks and brings its partners up to date, all or nothing.</summary>
    /// <returns>Whether anything was changed.</returns>
    /// <exception cref="KnowledgeBaseException">The file is locked, read-only, no database, or newer than the program.</exception>
    public async Task<bool> MigrateAsync(CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var path = SqliteFile.PathOf(db.Database.GetConnectionString());
        try
        {
            SqliteFile.CreateFolder(path);
            return await MigrateAsync(db, path, cancellationToken);
        }
        catch (Exception exception) when (SqliteFaults.Explain(exception, path) is { } explained)
        {
            throw explained;
        }
    }

    /// <remarks>
    /// One transaction that takes the write lock at once, instead of the framework's own table of locks: a program that is killed half-way
    /// leaves the file as it was, and of two programs that start together the second finds the work done.
    /// </remarks>
    private static async Task<bool> MigrateAsync(RelationsDbContext db, string path, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
        var known = db.Database.GetMigrations().ToList();
        await RefuseWhatIsNotOursAsync(db, applied, known, path, cancellationToken);

        var pending = known.Except(applied).Any();
        if (pending)
        {
            await ApplyAsync(db, applied.LastOrDefault(), cancellationToken);
            if (applied.Count > 0)
            {
                await AppraiseAsync(db, cancellationToken);
            }
        }

        var partnersChanged = await PartnerTable.UpdateAsync(db, cancellationToken);
        if (partnersChanged || await SearchTables.VersionAsync(db, cancellationToken) != SearchAnalyzer.Version)
        {
            await new SearchIndex(db).RebuildAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return pending || partnersChanged;
    }

    private static async Task RefuseWhatIsNotOursAsync(
        RelationsDbContext db, List<string> applied, List<string> known, string path, CancellationToken cancellationToken)
    {
        if (applied.Except(known).Any())
        {
            throw new KnowledgeBaseException(KnowledgeBaseFault.Newer, path);
        }

        var isEmpty = await db.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master").SingleAsync(cancellationToken) == 0;
        if (applied.Count == 0 && !isEmpty)
        {
            throw new KnowledgeBaseException(KnowledgeBaseFault.OfAnotherProgram, path);
        }
    }

    /// <remarks>A new column that is worked out from the others is filled for the events and relationships that an older program wrote.</remarks>
    private static async Task AppraiseAsync(RelationsDbContext db, CancellationToken cancellationToken)
    {
        foreach (var e in await db.Events.Include(e => e.Partners).Include(e => e.Citations).AsSplitQuery().OrderBy(e => e.Id).ToListAsync(cancellationToken))
        {
            e.Appraise();
        }

        foreach (var r in await db.Relationships.Include(r => r.Partners).ToListAsync(cancellationToken))
        {
            r.Appraise();
        }

        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }

    private static async Task ApplyAsync(RelationsDbContext db, string? after, CancellationToken cancellationToken)
    {
        var migrator = db.GetService<IMigrator>();
        var script = migrator.GenerateScript(after, null, MigrationsSqlGenerationOptions.NoTransactions);
        await db.Database.ExecuteSqlRawAsync(script, cancellationToken);
    }
}
