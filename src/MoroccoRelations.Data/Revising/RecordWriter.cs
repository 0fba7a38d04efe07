namespace MoroccoRelations.Data.Revising;

/// <summary>The one way to write records: finds what changed in the context, saves it with a revision for each record, in one transaction.</summary>
/// <remarks>Imports and editors write alike. A record of which nothing changed gets no revision.</remarks>
public sealed class RecordWriter(RelationsDbContext db, TimeProvider clock)
{
    /// <returns>How many records changed.</returns>
    public async Task<int> SaveAsync(ChangeOrigin origin, CancellationToken cancellationToken = default)
    {
        var changed = await ChangedRecords.InAsync(db, cancellationToken);
        await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancellationToken) : null;
        var now = clock.GetUtcNow().UtcDateTime;
        changed.Stamp(now);
        db.HasChangedRecords |= changed.Count > 0;
        await db.SaveChangesAsync(cancellationToken);
        db.Revisions.AddRange(changed.Revisions(origin, now));
        await db.SaveChangesAsync(cancellationToken);
        await (transaction?.CommitAsync(cancellationToken) ?? Task.CompletedTask);
        return changed.Count;
    }
}
