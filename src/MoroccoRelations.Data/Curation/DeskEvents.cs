using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Curation;

/// <summary>The desk's list of events.</summary>
internal sealed class DeskEvents(RelationsDbContext db)
{
    public async Task<DeskPage> ListAsync(DeskFilter filter, string? after, int size, CancellationToken cancellationToken)
    {
        var waiting = Waiting(filter);
        var position = DeskPosition.Parse(after);
        var ids = filter.Order == DeskOrder.Confidence
            ? await waiting.Where(e => e.Confidence > position.Confidence || (e.Confidence == position.Confidence && e.Id > position.Id))
                .OrderBy(e => e.Confidence).ThenBy(e => e.Id).Select(e => e.Id).Take(size + 1).ToListAsync(cancellationToken)
            : await Cited(waiting, filter.IsNarrow).FollowingAsRead(position)
                .Where(c => !db.Citations.Any(o => o.EventId == c.EventId && o.Id < c.Id))
                .Select(c => c.EventId!.Value).Take(size + 1).ToListAsync(cancellationToken);
        return DeskQueries.Page(await RowsAsync(ids, cancellationToken), size, await waiting.CountAsync(cancellationToken));
    }

    /// <summary>The passages of what waits: found from few records, or from the passages in their order where there are many.</summary>
    private IQueryable<Citation> Cited(IQueryable<Event> waiting, bool few) => few
        ? db.Citations.Where(c => waiting.Select(e => e.Id).Contains(c.EventId!.Value))
        : db.Citations.Where(c => c.EventId != null && waiting.Any(e => e.Id == c.EventId));

    private IQueryable<Event> Waiting(DeskFilter filter)
    {
        var events = filter.List == DeskList.Rejected ? DeskQueries.Rejected(db.Events) : DeskQueries.Proposed(db.Events);
        events = filter.List switch
        {
            DeskList.Disputed => events.Where(e => e.IsDisputed),
            DeskList.Incomplete => events.Where(e => e.IsIncomplete),
            _ => events,
        };
        events = filter.Type is { } type ? events.Where(e => e.Type == type) : events;
        events = filter.Partner is { } partner
            ? events.Where(e => db.Set<EventPartner>().Where(p => p.Partner == partner).Select(p => p.EventId).Contains(e.Id)) : events;
        return filter.DocumentId is { } id ? events.Where(e => db.Citations.Where(c => c.DocumentId == id).Select(c => c.EventId).Contains(e.Id)) : events;
    }

    private async Task<List<DeskRow>> RowsAsync(List<int> ids, CancellationToken cancellationToken)
    {
        var passages = await DeskQueries.PassagesAsync(db.Citations.Where(c => c.EventId != null && ids.Contains(c.EventId.Value)), c => c.EventId!.Value, cancellationToken);
        var events = await db.Events.AsNoTracking().Where(e => ids.Contains(e.Id)).Include(e => e.Partners).ToDictionaryAsync(e => e.Id, cancellationToken);
        return [.. ids.Select(id => Row(events[id], passages.GetValueOrDefault(id)))];
    }

    private static DeskRow Row(Event e, (DeskPassage? First, int Count) passages) => new(
        DeskQueries.Position(e.Confidence, e.Id, passages.First), RecordKind.Event, e.Id, e.Revision, e.Date, e.Type, null, null, e.Title,
        [.. e.Partners.Select(p => p.Partner).Order()], e.Confidence, e.IsDisputed, e.IsIncomplete, passages.First, passages.Count);
}
