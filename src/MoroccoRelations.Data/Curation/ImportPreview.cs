using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Reconciliation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Data.Sqlite;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Curation;

/// <summary>What an import would make of one document.</summary>
/// <param name="Line">What the run would say of it.</param>
/// <param name="Records">The records that it would add or change, the document itself among them.</param>
/// <param name="Suggestions">What it would suggest beside editors' values.</param>
/// <param name="Duplicates">The pairs of events that it would leave for an editor to decide.</param>
public sealed record PreviewedDocument(
    ImportedDocument Line, IReadOnlyList<PreviewedRecord> Records, IReadOnlyList<Suggestion> Suggestions, IReadOnlyList<PossibleDuplicate> Duplicates);

/// <summary>What an import would do to one record.</summary>
/// <param name="Id">The record's number; of a record that the preview itself made up, a number that means nothing outside of it.</param>
/// <param name="IsKnown">Whether the record is in the knowledge base already.</param>
/// <param name="Before">The state before; null for a new record.</param>
public sealed record PreviewedRecord(RecordKind Kind, int Id, bool IsKnown, PreviewedFate Fate, IRecordState? Before, IRecordState After, Difference Change);

/// <summary>What an import would do to a record.</summary>
public enum PreviewedFate
{
    /// <summary>It would be made.</summary>
    New,

    /// <summary>It would get other values.</summary>
    Changed,

    /// <summary>It would cite a further passage, its values as they are.</summary>
    Merged,

    /// <summary>It was taken out of view with an undone import, and would come back.</summary>
    BroughtBack,
}

/// <summary>Shows what an import would do, document by document, without doing it.</summary>
/// <remarks>
/// The import runs for real on a copy of the file that is thrown away: what is shown is what would happen, each document meeting those before it,
/// and nobody waits for a lock meanwhile.
/// </remarks>
public sealed class ImportPreview(IDbContextFactory<RelationsDbContext> contexts, TimeProvider clock)
{
    public async IAsyncEnumerable<PreviewedDocument> RunAsync(IAsyncEnumerable<DocumentDraft> drafts, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(drafts);
        using var copy = await KnowledgeBaseCopy.OfAsync(contexts, cancellationToken);
        var reconciler = new DocumentReconciler(copy, clock);
        var changes = await PreviewedChanges.BeginAsync(copy, cancellationToken);
        var run = new ImportRun { StartedAt = clock.GetUtcNow().UtcDateTime };
        await foreach (var draft in drafts.WithCancellation(cancellationToken))
        {
            var line = await reconciler.ApplyAsync(run, draft, cancellationToken);
            yield return await changes.NextAsync(line, cancellationToken);
        }
    }
}

/// <summary>A copy of the knowledge base in a file of its own, deleted with this.</summary>
internal sealed class KnowledgeBaseCopy : IDbContextFactory<RelationsDbContext>, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("morocco-relations-preview-");
    private readonly DbContextOptions<RelationsDbContext> options;

    private KnowledgeBaseCopy()
    {
        var builder = new DbContextOptionsBuilder<RelationsDbContext>();
        KnowledgeBase.Configure(builder, ConnectionString);
        builder.AddInterceptors(new ThrowawaySettings());
        options = builder.Options;
    }

    private string ConnectionString => new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder.FullName, "preview.db") }.ToString();

    public static async Task<KnowledgeBaseCopy> OfAsync(IDbContextFactory<RelationsDbContext> contexts, CancellationToken cancellationToken)
    {
        var copy = new KnowledgeBaseCopy();
        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            await db.Database.OpenConnectionAsync(cancellationToken);
            using var target = new SqliteConnection(copy.ConnectionString);
            await target.OpenAsync(cancellationToken);
            ((SqliteConnection)db.Database.GetDbConnection()).BackupDatabase(target);
            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }

    public RelationsDbContext CreateDbContext() => new(options) { KeepsSearchIndex = false };

    public void Dispose()
    {
        using (var connection = new SqliteConnection(ConnectionString))
        {
            SqliteConnection.ClearPool(connection);
        }

        folder.Delete(recursive: true);
    }
}

/// <summary>Tells what each document of a previewed import changed, by the rows that it left.</summary>
internal sealed class PreviewedChanges(IDbContextFactory<RelationsDbContext> contexts)
{
    private readonly HashSet<(RecordKind, int)> made = [];
    private int lastRevision;
    private int lastSuggestion;
    private int lastPair;

    public static async Task<PreviewedChanges> BeginAsync(IDbContextFactory<RelationsDbContext> contexts, CancellationToken cancellationToken)
    {
        var changes = new PreviewedChanges(contexts);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        changes.lastRevision = await db.Revisions.MaxAsync(r => (int?)r.Id, cancellationToken) ?? 0;
        changes.lastSuggestion = await db.Suggestions.MaxAsync(s => (int?)s.Id, cancellationToken) ?? 0;
        changes.lastPair = await db.PossibleDuplicates.MaxAsync(p => (int?)p.Id, cancellationToken) ?? 0;
        return changes;
    }

    public async Task<PreviewedDocument> NextAsync(ImportedDocument line, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var revisions = await db.Revisions.AsNoTracking().Where(r => r.Id > lastRevision).OrderBy(r => r.Id).ToListAsync(cancellationToken);
        var suggestions = await db.Suggestions.AsNoTracking().Where(s => s.Id > lastSuggestion).OrderBy(s => s.Id).ToListAsync(cancellationToken);
        var pairs = await db.PossibleDuplicates.AsNoTracking().Where(p => p.Id > lastPair).OrderBy(p => p.Id).ToListAsync(cancellationToken);
        (lastRevision, lastSuggestion, lastPair) = (revisions.LastOrDefault()?.Id ?? lastRevision, suggestions.LastOrDefault()?.Id ?? lastSuggestion, pairs.LastOrDefault()?.Id ?? lastPair);

        var before = await BeforeAsync(db, revisions, cancellationToken);
        var records = revisions.GroupBy(r => (r.Kind, r.RecordId)).Select(changes => Record(before.GetValueOrDefault(changes.Key), changes.Last())).ToList();
        return new(line, records, suggestions, pairs);
    }

    /// <summary>For each record that was there before, its last revision before these.</summary>
    private static async Task<Dictionary<(RecordKind, int), Revision>> BeforeAsync(RelationsDbContext db, List<Revision> revisions, CancellationToken cancellationToken)
    {
        if (revisions.TrueForAll(r => r.Number == 1))
        {
            return [];
        }

        var start = revisions[0].Id;
        var before =
            from now in db.Revisions
            where now.Id >= start
            join earlier in db.Revisions on new { now.Kind, now.RecordId, Number = now.Number - 1 } equals new { earlier.Kind, earlier.RecordId, earlier.Number }
            where earlier.Id < start
            select earlier;
        return await before.AsNoTracking().ToDictionaryAsync(r => (r.Kind, r.RecordId), cancellationToken);
    }

    private PreviewedRecord Record(Revision? before, Revision last)
    {
        var (from, to) = (before is null ? null : RecordHistory.StateOf(before), RecordHistory.StateOf(last));
        var change = Differences.Between(from, to);
        if (before is null)
        {
            made.Add((last.Kind, last.RecordId));
        }

        return new(last.Kind, last.RecordId, !made.Contains((last.Kind, last.RecordId)), Fate(from, change), from, to, change);
    }

    private static PreviewedFate Fate(IRecordState? before, Difference change) =>
        before is null ? PreviewedFate.New
        : Differences.ValueOf(before, FieldName.Withdrawn) is not null ? PreviewedFate.BroughtBack
        : change.Fields.Any(f => f.Name != FieldName.Confidence) ? PreviewedFate.Changed
        : PreviewedFate.Merged;
}
