using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>Lets a record that comes back into view cite only documents that are in view.</summary>
internal sealed class WithdrawnCitations(RelationsDbContext db)
{
    public async Task RemoveAsync(List<Citation> citations, CancellationToken cancellationToken)
    {
        var ids = citations.Select(c => c.DocumentId).Distinct().ToArray();
        var withdrawn = await db.Documents.Where(d => ids.Contains(d.Id) && d.WithdrawnRunId != null).Select(d => d.Id).ToListAsync(cancellationToken);
        foreach (var citation in citations.Where(c => withdrawn.Contains(c.DocumentId)).ToList())
        {
            db.Remove(citation);
            citations.Remove(citation);
        }
    }
}
