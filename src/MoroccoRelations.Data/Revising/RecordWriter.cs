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
        changed.Stamp(db, now);
        db.HasChangedRecords |= changed.Count > 0;
        await SaveWhatIsKnownAsync(changed, origin, now, cancellationToken);
        await (transaction?.CommitAsync(cancellationToken) ?? Task.CompletedTask);
        return changed.Count;
    }

    /// <remarks>All changes are found by now: looking for them again before each step would compare every loaded record with its snapshot.</remarks>
    private async Task SaveWhatIsKnownAsync(ChangedRecords changed, ChangeOrigin origin, DateTime now, CancellationToken cancellationToken)
    {
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            db.Revisions.AddRange(changed.Revisions(origin, now));
            await db.SaveChangesAsync(cancellationToken);
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }
}
