using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Curation;

/// <summary>Brings documents back that were withdrawn with their import, where a record that an editor put in view cites them.</summary>
internal static class DocumentsInView
{
    public static async Task BringBackAsync(RelationsDbContext db, CancellationToken cancellationToken)
    {
        var events = db.ChangeTracker.Entries<Event>().Select(e => e.Entity).Where(e => e.Status != ReviewStatus.Rejected && e.MergedIntoId is null);
        var relationships = db.ChangeTracker.Entries<Relationship>().Select(r => r.Entity).Where(r => r.Status != ReviewStatus.Rejected && r.MergedIntoId is null);
        int[] ids = [.. events.SelectMany(e => e.Citations).Concat(relationships.SelectMany(r => r.Citations)).Select(c => c.DocumentId).Distinct()];
        if (await db.Documents.AnyAsync(d => ids.Contains(d.Id) && d.WithdrawnRunId != null, cancellationToken))
        {
            var withdrawn = await db.Documents.Where(d => ids.Contains(d.Id) && d.WithdrawnRunId != null).ToListAsync(cancellationToken);
            withdrawn.ForEach(d => d.WithdrawnRunId = null);
        }
    }
}
