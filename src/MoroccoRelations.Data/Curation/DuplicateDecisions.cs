using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Curation;

/// <summary>Decides that two events are not one. That they are one is decided by merging them.</summary>
public sealed class DuplicateDecisions(IDbContextFactory<RelationsDbContext> contexts, TimeProvider clock)
{
    /// <summary>Keeps the two apart.</summary>
    /// <returns>Saved, with the number of the pair.</returns>
    public Task<CurationResult> KeepApartAsync(int pairId, ChangeOrigin by, CancellationToken cancellationToken = default) =>
        new EditorWrite(contexts, clock).RunAsync(by, async db =>
        {
            if (await db.PossibleDuplicates.FindAsync([pairId], cancellationToken) is not { } pair)
            {
                return new CurationResult.Missing();
            }

            if (pair.DecidedAt is not null)
            {
                return CurationResult.Because(FieldName.MergedInto, ProblemKind.AlreadyDecided, pair.DecidedBy);
            }

            Decide(pair, same: false, by, clock);
            await db.SaveChangesAsync(cancellationToken);
            return new CurationResult.Saved(pair.Id, 0);
        }, cancellationToken);

    /// <summary>After a merge: the pair is decided, and what else may double the merged one may double the one that stays.</summary>
    internal static async Task MergedAsync(RelationsDbContext db, int kept, int other, ChangeOrigin by, TimeProvider clock, CancellationToken cancellationToken)
    {
        var pairs = await db.PossibleDuplicates
            .Where(p => p.DecidedAt == null && (p.FirstEventId == other || p.SecondEventId == other)).OrderBy(p => p.Id).ToListAsync(cancellationToken);
        foreach (var pair in pairs)
        {
            var third = pair.FirstEventId == other ? pair.SecondEventId : pair.FirstEventId;
            if (third == kept)
            {
                Decide(pair, same: true, by, clock);
            }
            else
            {
                await AddAsync(db, third, kept, pair.Reason, cancellationToken);
            }
        }
    }

    /// <summary>After a merge was undone: the two are apart.</summary>
    internal static async Task PartAsync(RelationsDbContext db, int kept, int other, ChangeOrigin by, TimeProvider clock, CancellationToken cancellationToken)
    {
        var (first, second) = (Math.Min(kept, other), Math.Max(kept, other));
        var pair = await db.PossibleDuplicates.SingleOrDefaultAsync(p => p.FirstEventId == first && p.SecondEventId == second, cancellationToken);
        if (pair is not null)
        {
            Decide(pair, same: false, by, clock);
        }
    }

    private static void Decide(PossibleDuplicate pair, bool same, ChangeOrigin by, TimeProvider clock) =>
        (pair.DecidedAt, pair.DecidedBy, pair.DecisionReason, pair.Same) = (clock.GetUtcNow().UtcDateTime, by.Editor, by.Reason, same);

    private static async Task AddAsync(RelationsDbContext db, int left, int right, string reason, CancellationToken cancellationToken)
    {
        var (first, second) = (Math.Min(left, right), Math.Max(left, right));
        if (!await db.PossibleDuplicates.AnyAsync(p => p.FirstEventId == first && p.SecondEventId == second, cancellationToken))
        {
            db.PossibleDuplicates.Add(new PossibleDuplicate { FirstEventId = first, SecondEventId = second, Reason = reason });
        }
    }
}
