using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Curation;

/// <summary>The desk's list of relationships.</summary>
internal sealed class DeskRelationships(RelationsDbContext db)
{
    public async Task<DeskPage> ListAsync(DeskFilter filter, string? after, int size, CancellationToken cancellationToken)
    {
        var waiting = Waiting(filter);
        var position = DeskPosition.Parse(after);
        var ids = filter.Order == DeskOrder.Confidence
            ? await waiting.Where(r => r.Confidence > position.Confidence || (r.Confidence == position.Confidence && r.Id > position.Id))
                .OrderBy(r => r.Confidence).ThenBy(r => r.Id).Select(r => r.Id).Take(size + 1).ToListAsync(cancellationToken)
            : await Cited(waiting, filter.IsNarrow).FollowingAsRead(position)
                .Where(c => !db.Citations.Any(o => o.RelationshipId == c.RelationshipId && o.Id < c.Id))
                .Select(c => c.RelationshipId!.Value).Take(size + 1).ToListAsync(cancellationToken);
        return DeskQueries.Page(await RowsAsync(ids, cancellationToken), size, await waiting.CountAsync(cancellationToken));
    }

    /// <summary>The passages of what waits: found from few records, or from the passages in their order where there are many.</summary>
    private IQueryable<Citation> Cited(IQueryable<Relationship> waiting, bool few) => few
        ? db.Citations.Where(c => waiting.Select(r => r.Id).Contains(c.RelationshipId!.Value))
        : db.Citations.Where(c => c.RelationshipId != null && waiting.Any(r => r.Id == c.RelationshipId));

    private IQueryable<Relationship> Waiting(DeskFilter filter)
    {
        var relationships = filter.List == DeskList.Rejected ? DeskQueries.Rejected(db.Relationships) : DeskQueries.Proposed(db.Relationships);
        relationships = filter.List switch
        {
            DeskList.Disputed => relationships.Where(_ => false),
            DeskList.Incomplete => relationships.Where(r => r.IsIncomplete),
            _ => relationships,
        };
        relationships = filter.Aspect is { } aspect ? relationships.Where(r => r.Aspect == aspect) : relationships;
        relationships = filter.Partner is { } partner
            ? relationships.Where(r => db.Set<RelationshipPartner>().Where(p => p.Partner == partner).Select(p => p.RelationshipId).Contains(r.Id)) : relationships;
        return filter.DocumentId is { } id ? relationships.Where(r => db.Citations.Where(c => c.DocumentId == id).Select(c => c.RelationshipId).Contains(r.Id)) : relationships;
    }

    private async Task<List<DeskRow>> RowsAsync(List<int> ids, CancellationToken cancellationToken)
    {
        var passages = await DeskQueries.PassagesAsync(db.Citations.Where(c => c.RelationshipId != null && ids.Contains(c.RelationshipId.Value)), c => c.RelationshipId!.Value, cancellationToken);
        var relationships = await db.Relationships.AsNoTracking().Where(r => ids.Contains(r.Id)).Include(r => r.Partners).ToDictionaryAsync(r => r.Id, cancellationToken);
        return [.. ids.Select(id => Row(relationships[id], passages.GetValueOrDefault(id)))];
    }

    private static DeskRow Row(Relationship r, (DeskPassage? First, int Count) passages) => new(
        DeskQueries.Position(r.Confidence, r.Id, passages.First), RecordKind.Relationship, r.Id, r.Revision, null, null, r.Aspect, r.Tenor, r.Text,
        [.. r.Partners.Select(p => p.Partner).Order()], r.Confidence, false, r.IsIncomplete, passages.First, passages.Count);
}
