using System.Globalization;
using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Curation;

/// <summary>Puts two records of one kind together, and takes one apart, within an editor's transaction.</summary>
internal sealed class Merging<TRecord, TState, TValues>(EditorWrite write, TimeProvider clock, ISourcedForm<TRecord, TState, TValues> form)
    where TRecord : class
    where TState : class, IRecordState
{
    /// <remarks>A passage that both cite stays with the merged one, so that the one that stays cites it once.</remarks>
    public async Task<CurationResult> MergeAsync(
        RelationsDbContext db, RecordSeen keptSeen, RecordSeen otherSeen, TValues values, ChangeOrigin by, CancellationToken cancellationToken)
    {
        if (keptSeen.Id == otherSeen.Id)
        {
            return CurationResult.Because(FieldName.MergedInto, ProblemKind.SameRecord);
        }

        var (kept, other) = (await form.FindAsync(db, keptSeen.Id, cancellationToken), await form.FindAsync(db, otherSeen.Id, cancellationToken));
        if ((NotFree(kept, keptSeen) ?? NotFree(other, otherSeen)) is { } refused)
        {
            return refused;
        }

        Move(other!, kept!, [.. form.CitationsOf(other!).Where(c => !form.CitationsOf(kept!).Exists(k => IsSamePassage(k, c)))]);
        var problems = new Problems();
        var target = await form.TargetAsync(db, kept!, form.WithCitations(values, form.StateOf(kept!).Cited), problems, cancellationToken);
        if (problems.Any)
        {
            return problems.Refuse();
        }

        await form.ApplyAsync(db, kept!, target, cancellationToken);
        form.MarkEdited(kept!);
        form.SetMergedInto(other!, keptSeen.Id);
        await write.SaveAsync(db, by, cancellationToken);
        await (form.Kind == RecordKind.Event ? DuplicateDecisions.MergedAsync(db, keptSeen.Id, otherSeen.Id, by, clock, cancellationToken) : Task.CompletedTask);
        return await NoteAsync(db, RegroupingKind.Merge, kept!, other!, by, cancellationToken);
    }

    /// <returns>Saved, with the number of the new record.</returns>
    public async Task<CurationResult> SplitAsync(
        RelationsDbContext db, RecordSeen seen, IReadOnlyCollection<int> citationIds, TValues values, TValues? keptValues, ChangeOrigin by, CancellationToken cancellationToken)
    {
        var record = await form.FindAsync(db, seen.Id, cancellationToken);
        if (NotFree(record, seen) is { } refused)
        {
            return refused;
        }

        var moved = form.CitationsOf(record!).Where(c => citationIds.Contains(c.Id)).ToList();
        if (moved.Count == 0 || moved.Count < citationIds.Distinct().Count())
        {
            return CurationResult.Because(FieldName.Citations, moved.Count == 0 ? ProblemKind.Required : ProblemKind.NoLongerPossible);
        }

        var part = form.New();
        db.Add(part);
        Move(record!, part, moved);
        var problems = new Problems();
        await ApplyAsync(db, part, values, problems, cancellationToken);
        await ApplyAsync(db, record!, keptValues ?? form.ValuesOf(form.StateOf(record!)), problems, cancellationToken);
        if (problems.Any)
        {
            return problems.Refuse();
        }

        form.MarkEdited(record!);
        form.MarkEdited(part);
        await write.SaveAsync(db, by, cancellationToken);
        return await NoteAsync(db, RegroupingKind.Split, record!, part, by, cancellationToken);
    }

    /// <summary>Moves passages from one record to another; those that the other cites already stay.</summary>
    internal void Move(TRecord from, TRecord to, IReadOnlyList<Citation> citations)
    {
        foreach (var citation in citations)
        {
            form.CitationsOf(from).Remove(citation);
            form.CitationsOf(to).Add(citation);
        }
    }

    internal static bool IsSamePassage(Citation left, Citation right) =>
        (left.DocumentId, left.Start, left.Length) == (right.DocumentId, right.Start, right.Length);

    /// <summary>Why the record cannot be regrouped, or null: it is gone, merged away, or changed since the editor saw it.</summary>
    private CurationResult? NotFree(TRecord? record, RecordSeen seen) =>
        record is null ? new CurationResult.Missing()
            : form.Standing(record).MergedIntoId is { } into ? CurationResult.Because(FieldName.MergedInto, ProblemKind.Merged, into.ToString(CultureInfo.InvariantCulture))
            : seen.Revision is { } revision && revision != form.Standing(record).Revision
                ? CurationResult.Because(FieldName.Revision, ProblemKind.ChangedSince, seen.Id.ToString(CultureInfo.InvariantCulture))
            : null;

    private async Task ApplyAsync(RelationsDbContext db, TRecord record, TValues values, Problems problems, CancellationToken cancellationToken)
    {
        var target = await form.TargetAsync(db, record, form.WithCitations(values, form.StateOf(record).Cited), problems, cancellationToken);
        await form.ApplyAsync(db, record, target, cancellationToken);
    }

    private async Task<CurationResult> NoteAsync(
        RelationsDbContext db, RegroupingKind kind, TRecord kept, TRecord other, ChangeOrigin by, CancellationToken cancellationToken)
    {
        var ((keptId, keptRevision, _), (otherId, otherRevision, _)) = (form.Standing(kept), form.Standing(other));
        db.Regroupings.Add(new Regrouping
        {
            Kind = kind,
            RecordKind = form.Kind,
            KeptId = keptId,
            KeptRevision = keptRevision,
            OtherId = otherId,
            OtherRevision = otherRevision,
            Editor = by.Editor!,
            Reason = by.Reason,
            Time = clock.GetUtcNow().UtcDateTime,
        });
        await db.SaveChangesAsync(cancellationToken);
        return kind == RegroupingKind.Merge ? new CurationResult.Saved(keptId, keptRevision) : new CurationResult.Saved(otherId, otherRevision);
    }
}
