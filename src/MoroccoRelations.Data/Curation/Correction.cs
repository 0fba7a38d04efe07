using System.Globalization;
using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Data.Storage;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Curation;

/// <summary>An editor corrects or adds one record: checked, compared with what stands, written with its revision.</summary>
internal sealed class Correction<TRecord, TState, TValues>(EditorWrite write, IRecordForm<TRecord, TState, TValues> form)
    where TRecord : class
    where TState : class, IRecordState
{
    public Task<CurationResult> AddAsync(TValues values, ChangeOrigin by, CancellationToken cancellationToken) =>
        write.RunAsync(by, db => AddAsync(db, values, by, cancellationToken), cancellationToken);

    /// <param name="id">The record.</param>
    /// <param name="revision">The revision from which the editor started.</param>
    public Task<CurationResult> CorrectAsync(int id, int revision, TValues values, ChangeOrigin by, CancellationToken cancellationToken) =>
        write.RunAsync(by, db => CorrectAsync(db, id, revision, values, by, cancellationToken), cancellationToken);

    /// <summary>Within the caller's transaction.</summary>
    public async Task<CurationResult> AddAsync(RelationsDbContext db, TValues values, ChangeOrigin by, CancellationToken cancellationToken)
    {
        var record = form.New();
        var problems = new Problems();
        var target = await form.TargetAsync(db, record, values, problems, cancellationToken);
        if (problems.Any)
        {
            return problems.Refuse();
        }

        db.Add(record);
        await form.ApplyAsync(db, record, target, cancellationToken);
        return await SaveAsync(db, record, by, cancellationToken);
    }

    /// <summary>Within the caller's transaction.</summary>
    public async Task<CurationResult> CorrectAsync(
        RelationsDbContext db, int id, int revision, TValues values, ChangeOrigin by, CancellationToken cancellationToken)
    {
        if (await form.FindAsync(db, id, cancellationToken) is not { } record)
        {
            return new CurationResult.Missing();
        }

        if (form.Standing(record).MergedIntoId is { } into)
        {
            return CurationResult.Because(FieldName.MergedInto, ProblemKind.Merged, into.ToString(CultureInfo.InvariantCulture));
        }

        var problems = new Problems();
        var target = await form.TargetAsync(db, record, values, problems, cancellationToken);
        return problems.Any ? problems.Refuse() : await WriteAsync(db, record, revision, target, by, cancellationToken);
    }

    /// <summary>Makes the record what the state says, if nobody changed it since.</summary>
    public async Task<CurationResult> WriteAsync(
        RelationsDbContext db, TRecord record, int revision, TState target, ChangeOrigin by, CancellationToken cancellationToken)
    {
        var current = form.StateOf(record);
        var standing = form.Standing(record);
        if (RecordJson.Write(current) == RecordJson.Write(target))
        {
            return new CurationResult.Unchanged(standing.Id, standing.Revision);
        }

        if (standing.Revision != revision)
        {
            return await ConflictAsync(db, record, revision, target, cancellationToken);
        }

        await form.ApplyAsync(db, record, target, cancellationToken);
        return await SaveAsync(db, record, by, cancellationToken);
    }

    private async Task<CurationResult> SaveAsync(RelationsDbContext db, TRecord record, ChangeOrigin by, CancellationToken cancellationToken)
    {
        await write.SaveAsync(db, by, cancellationToken);
        var (id, revision, _) = form.Standing(record);
        return new CurationResult.Saved(id, revision);
    }

    private async Task<CurationResult> ConflictAsync(RelationsDbContext db, TRecord record, int revision, TState yours, CancellationToken cancellationToken)
    {
        var (id, number, _) = form.Standing(record);
        var revisions = db.Revisions.AsNoTracking().Where(r => r.Kind == form.Kind && r.RecordId == id);
        var ancestor = await revisions.Where(r => r.Number == revision).Select(r => r.State).SingleOrDefaultAsync(cancellationToken);
        if (ancestor is null && (revision != 0 || form.Kind != RecordKind.Partner))
        {
            return new CurationResult.Missing();
        }

        var latest = await revisions.Where(r => r.Number == number).Select(r => new { r.Editor, r.Time, r.Reason }).SingleAsync(cancellationToken);
        var (from, now) = (ancestor is null ? form.StateOf(form.New()) : RecordJson.Read<TState>(ancestor), form.StateOf(record));
        return new CurationResult.Conflicting(
            new Conflict(id, number, latest.Editor, latest.Time, latest.Reason, from, now, yours, Conflict.Between(from, now, yours)));
    }
}
