using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>The passages of a document that an editor gave to one record and not to another: by a split, or by taking a merge back.</summary>
internal sealed class PartedRecords(RelationsDbContext db, Document document)
{
    public async Task<IReadOnlyList<TextSpan>> OfEventAsync(int id, CancellationToken cancellationToken)
    {
        var others = await OthersAsync(RecordKind.Event, id, cancellationToken);
        return others.Length == 0 ? [] : await SpansAsync(db.Citations.Where(c => others.Contains(c.EventId)), cancellationToken);
    }

    public async Task<IReadOnlyList<TextSpan>> OfRelationshipAsync(int id, CancellationToken cancellationToken)
    {
        var others = await OthersAsync(RecordKind.Relationship, id, cancellationToken);
        return others.Length == 0 ? [] : await SpansAsync(db.Citations.Where(c => others.Contains(c.RelationshipId)), cancellationToken);
    }

    private Task<int?[]> OthersAsync(RecordKind kind, int id, CancellationToken cancellationToken) =>
        db.Regroupings.Where(g => g.RecordKind == kind && (g.KeptId == id || g.OtherId == id))
            .Where(g => (g.Kind == RegroupingKind.Split) == (g.UndoneAt == null))
            .Select(g => (int?)(g.KeptId == id ? g.OtherId : g.KeptId)).ToArrayAsync(cancellationToken);

    private async Task<IReadOnlyList<TextSpan>> SpansAsync(IQueryable<Citation> citations, CancellationToken cancellationToken)
    {
        var spans = await citations.Where(c => c.DocumentId == document.Id).Select(c => new { c.Start, c.Length }).ToListAsync(cancellationToken);
        return [.. spans.Select(s => new TextSpan(s.Start, s.Length))];
    }
}
