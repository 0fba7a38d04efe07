using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Curation;

/// <summary>Which changes to list; what is null is not asked for.</summary>
public sealed record AuditFilter
{
    public string? Editor { get; init; }

    public int? ImportRunId { get; init; }

    public RecordKind? Kind { get; init; }

    public int? RecordId { get; init; }

    /// <summary>From this time on, UTC.</summary>
    public DateTime? From { get; init; }

    /// <summary>Before this time, UTC.</summary>
    public DateTime? Before { get; init; }

    /// <summary>Words that the reason holds, in any case.</summary>
    public string? Reason { get; init; }
}

/// <summary>One change to one record, without the state.</summary>
/// <param name="Id">The number over all revisions; what a page goes on from.</param>
public sealed record AuditEntry(int Id, RecordKind Kind, int RecordId, int Number, DateTime Time, string? Editor, int? ImportRunId, string Reason);

/// <summary>One page of the log.</summary>
/// <param name="Next">What the next page goes on from; null on the last.</param>
public sealed record AuditPage(IReadOnlyList<RevisionEntry> Entries, int? Next);

/// <summary>Every change to every record, the newest first.</summary>
public sealed class AuditLog(IDbContextFactory<RelationsDbContext> contexts)
{
    /// <summary>The changes of a page with what each changed.</summary>
    /// <param name="after">The <see cref="AuditPage.Next"/> of the page before; null for the first.</param>
    public async Task<AuditPage> PageAsync(AuditFilter filter, int? after = null, int size = 50, CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var changes = await Filtered(db, filter).Where(r => after == null || r.Id < after).Take(size + 1)
            .LeftJoin(db.Revisions, r => new { r.Kind, r.RecordId, Number = r.Number - 1 }, o => new { o.Kind, o.RecordId, o.Number }, (r, before) => new { Revision = r, Before = before })
            .OrderByDescending(c => c.Revision.Id)
            .ToListAsync(cancellationToken);
        return new([.. changes.Take(size).Select(c => Entry(c.Revision, c.Before))], changes.Count > size ? changes[size - 1].Revision.Id : null);
    }

    private static RevisionEntry Entry(Revision revision, Revision? before)
    {
        var state = RecordHistory.StateOf(revision);
        var change = Differences.Between(before is null ? null : RecordHistory.StateOf(before), state);
        return new(revision.Kind, revision.RecordId, revision.Number, revision.Time, revision.Editor, revision.ImportRunId, revision.Reason, state, change);
    }

    /// <summary>All changes, read as they are asked for: an export of any length needs little memory.</summary>
    public async IAsyncEnumerable<AuditEntry> StreamAsync(
        AuditFilter filter, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var entries = Filtered(db, filter).Select(r => new AuditEntry(r.Id, r.Kind, r.RecordId, r.Number, r.Time, r.Editor, r.ImportRunId, r.Reason));
        await foreach (var entry in entries.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            yield return entry;
        }
    }

    /// <summary>Everyone who ever changed a record, in the order of their names.</summary>
    public async Task<IReadOnlyList<string>> EditorsAsync(CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Revisions.Where(r => r.Editor != null).Select(r => r.Editor!).Distinct().OrderBy(name => name).ToListAsync(cancellationToken);
    }

    private static IQueryable<Revision> Filtered(RelationsDbContext db, AuditFilter filter)
    {
        var revisions = db.Revisions.AsNoTracking();
        revisions = filter.Editor is { } editor ? revisions.Where(r => r.Editor == editor) : revisions;
        revisions = filter.ImportRunId is { } run ? revisions.Where(r => r.ImportRunId == run) : revisions;
        revisions = filter.Kind is { } kind ? revisions.Where(r => r.Kind == kind) : revisions;
        revisions = filter.RecordId is { } id ? revisions.Where(r => r.RecordId == id) : revisions;
        revisions = filter.From is { } from ? revisions.Where(r => r.Time >= from) : revisions;
        revisions = filter.Before is { } before ? revisions.Where(r => r.Time < before) : revisions;
        revisions = Pattern(filter.Reason) is { } pattern ? revisions.Where(r => EF.Functions.Like(r.Reason, pattern, "\\")) : revisions;
        return revisions.OrderByDescending(r => r.Id);
    }

    private static string? Pattern(string? words) =>
        string.IsNullOrWhiteSpace(words) ? null
        : $"%{words.Trim().Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";
}
