using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Curation;

/// <summary>What undoing an import did, or would do.</summary>
/// <param name="Withdrawn">Records that the import made: out of view until an import tells them again.</param>
/// <param name="Restored">Records that the import changed: as they were before it.</param>
/// <param name="Kept">Records that stay as they are, because they changed since or because others rest on them.</param>
/// <param name="Problems">Why nothing was done at all; empty otherwise.</param>
public sealed record ImportUndoResult(
    IReadOnlyList<RecordSeen> Withdrawn, IReadOnlyList<RecordSeen> Restored, IReadOnlyList<RecordKept> Kept, IReadOnlyList<Problem> Problems);

/// <summary>A record that an undone import leaves as it is.</summary>
/// <param name="ChangedBy">Who changed it last: an editor's display name; null for a later import.</param>
/// <param name="Because">Why it stays.</param>
public sealed record RecordKept(RecordKind Kind, int Id, string? ChangedBy, KeptBecause Because);

/// <summary>Why a record stays as an import left it.</summary>
public enum KeptBecause
{
    /// <summary>It was changed since.</summary>
    ChangedSince,

    /// <summary>A record in view cites it.</summary>
    Cited,

    /// <summary>Its newer edition stays.</summary>
    EditionKept,
}

/// <summary>Undoes an import as one: every record of its that nobody has touched since.</summary>
/// <remarks>
/// Nothing is deleted but suggestions that wait: a record that the import made is withdrawn, which readers see like a rejection but a later import
/// does not: it brings the record back under its number.
/// </remarks>
public sealed class ImportUndo(IDbContextFactory<RelationsDbContext> contexts, TimeProvider clock)
{
    /// <summary>Undoes the import, in one transaction, each record with its revision; null where there is no such import.</summary>
    public Task<ImportUndoResult?> UndoAsync(int runId, ChangeOrigin by, CancellationToken cancellationToken = default) => RunAsync(runId, by, apply: true, cancellationToken);

    /// <summary>What undoing the import would do now; null where there is no such import.</summary>
    public Task<ImportUndoResult?> PreviewAsync(int runId, CancellationToken cancellationToken = default) =>
        RunAsync(runId, ChangeOrigin.By("preview", "preview"), apply: false, cancellationToken);

    private async Task<ImportUndoResult?> RunAsync(int runId, ChangeOrigin by, bool apply, CancellationToken cancellationToken)
    {
        if (Problems.With(by) is { } refused)
        {
            return new([], [], [], refused.Problems);
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await db.ImportRuns.FindAsync([runId], cancellationToken) is not { } run)
        {
            return null;
        }

        if (run.UndoneAt is not null)
        {
            return new([], [], [], [new Problem(FieldName.Reason, ProblemKind.AlreadyDecided, run.UndoneBy)]);
        }

        var undoing = new UndoneImport(db, new RecordWriter(db, clock), run, by);
        await undoing.ApplyAsync(cancellationToken);
        (run.UndoneAt, run.UndoneBy) = (clock.GetUtcNow().UtcDateTime, by.Editor);
        await db.SaveChangesAsync(cancellationToken);
        await (apply ? transaction.CommitAsync(cancellationToken) : Task.CompletedTask);
        return undoing.Result;
    }
}
