using System.Globalization;
using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Data.Storage;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Curation;

/// <summary>Takes a merge or a split back, within an editor's transaction, where what it did still stands.</summary>
/// <remarks>Values that were set afterwards and that the regrouping did not touch stay; so do passages that came later.</remarks>
internal sealed class UndoneRegrouping<TRecord, TState, TValues>(EditorWrite write, TimeProvider clock, ISourcedForm<TRecord, TState, TValues> form)
    where TRecord : class
    where TState : class, IRecordState
{
    public async Task<CurationResult> UndoAsync(RelationsDbContext db, Regrouping regrouping, ChangeOrigin by, CancellationToken cancellationToken)
    {
        var kept = await form.FindAsync(db, regrouping.KeptId, cancellationToken);
        var other = await form.FindAsync(db, regrouping.OtherId, cancellationToken);
        if (kept is null || other is null)
        {
            return new CurationResult.Missing();
        }

        if (form.Standing(kept).MergedIntoId is { } into)
        {
            return CurationResult.Because(FieldName.MergedInto, ProblemKind.Merged, into.ToString(CultureInfo.InvariantCulture));
        }

        var refused = await TakeBackValuesAsync(db, regrouping, kept, cancellationToken)
            ?? (regrouping.Kind == RegroupingKind.Merge
                ? await PartAsync(db, regrouping, kept, other, cancellationToken)
                : await JoinAsync(db, regrouping, kept, other, cancellationToken));
        if (refused is not null)
        {
            return refused;
        }

        await write.SaveAsync(db, by, cancellationToken);
        (regrouping.UndoneAt, regrouping.UndoneBy) = (clock.GetUtcNow().UtcDateTime, by.Editor);
        await (form.Kind == RecordKind.Event && regrouping.Kind == RegroupingKind.Merge
            ? DuplicateDecisions.PartAsync(db, regrouping.KeptId, regrouping.OtherId, by, clock, cancellationToken)
            : Task.CompletedTask);
        await db.SaveChangesAsync(cancellationToken);
        var (id, revision, _) = form.Standing(kept);
        return new CurationResult.Saved(id, revision);
    }

    /// <summary>Gives the record that stayed back the values that it had.</summary>
    private async Task<CurationResult?> TakeBackValuesAsync(RelationsDbContext db, Regrouping regrouping, TRecord kept, CancellationToken cancellationToken)
    {
        var before = await StateAsync(db, regrouping.KeptId, regrouping.KeptRevision - 1, cancellationToken);
        var after = await StateAsync(db, regrouping.KeptId, regrouping.KeptRevision, cancellationToken);
        if (StateJson.Without(before, after, form.StateOf(kept), out var changedSince) is not { } target)
        {
            return CurationResult.Because(changedSince!, ProblemKind.ChangedSince, Number(regrouping.KeptId));
        }

        await form.ApplyAsync(db, kept, target, cancellationToken);
        return null;
    }

    /// <summary>The merged record is one of its own again, with the passages that it brought.</summary>
    private async Task<CurationResult?> PartAsync(RelationsDbContext db, Regrouping regrouping, TRecord kept, TRecord other, CancellationToken cancellationToken)
    {
        if (form.Standing(other).MergedIntoId != regrouping.KeptId)
        {
            return CurationResult.Because(FieldName.MergedInto, ProblemKind.ChangedSince, Number(regrouping.OtherId));
        }

        var before = await StateAsync(db, regrouping.OtherId, regrouping.OtherRevision - 1, cancellationToken);
        var after = await StateAsync(db, regrouping.OtherId, regrouping.OtherRevision, cancellationToken);
        var moved = Numbers(before).Except(Numbers(after)).ToHashSet();
        var there = form.CitationsOf(kept).Where(c => moved.Contains(c.Id)).ToList();
        if (there.Count < moved.Count)
        {
            return CurationResult.Because(FieldName.Citations, ProblemKind.ChangedSince, Number(regrouping.KeptId));
        }

        new Merging<TRecord, TState, TValues>(write, clock, form).Move(kept, other, there);
        form.SetMergedInto(other, null);
        form.MarkEdited(other);
        return HasSource(kept) && HasSource(other) ? null : CurationResult.Because(FieldName.Citations, ProblemKind.ChangedSince, Number(regrouping.KeptId));
    }

    /// <summary>The part goes back where it came from, and its address leads there.</summary>
    private async Task<CurationResult?> JoinAsync(RelationsDbContext db, Regrouping regrouping, TRecord kept, TRecord part, CancellationToken cancellationToken)
    {
        var made = await StateAsync(db, regrouping.OtherId, regrouping.OtherRevision, cancellationToken);
        var now = form.StateOf(part);
        var changed = now.Fields.FirstOrDefault(f => !Differences.AreSame(f.Value, Differences.ValueOf(made, f.Name)))?.Name
            ?? (Numbers(made).SetEquals(Numbers(now)) ? null : FieldName.Citations);
        if (changed is not null)
        {
            return CurationResult.Because(changed, ProblemKind.ChangedSince, Number(regrouping.OtherId));
        }

        var back = form.CitationsOf(part).Where(c => !form.CitationsOf(kept).Exists(k => Merging<TRecord, TState, TValues>.IsSamePassage(k, c))).ToList();
        new Merging<TRecord, TState, TValues>(write, clock, form).Move(part, kept, back);
        form.SetMergedInto(part, regrouping.KeptId);
        return null;
    }

    private bool HasSource(TRecord record) =>
        form.CitationsOf(record).Count > 0 || Differences.ValueOf(form.StateOf(record), FieldName.Reference) is not null;

    private async Task<TState> StateAsync(RelationsDbContext db, int id, int number, CancellationToken cancellationToken) =>
        RecordJson.Read<TState>(await db.Revisions.Where(r => r.Kind == form.Kind && r.RecordId == id && r.Number == number).Select(r => r.State).SingleAsync(cancellationToken));

    private static HashSet<int> Numbers(IRecordState state) => [.. state.Cited.Select(c => c.Id).OfType<int>()];

    private static string Number(int id) => id.ToString(CultureInfo.InvariantCulture);
}
