using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Search;

/// <summary>Which events and documents a save is about to change, so that their words can be written again after it.</summary>
internal sealed class SearchChanges
{
    private readonly List<Event> events = [];
    private readonly List<Document> documents = [];
    private readonly HashSet<int> eventIds = [];

    public bool Any => events.Count + documents.Count + eventIds.Count > 0;

    public static SearchChanges In(ChangeTracker tracker)
    {
        var changes = new SearchChanges();
        foreach (var entry in tracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            changes.Add(entry);
        }

        return changes;
    }

    /// <remarks>Called after the save, when new records have their numbers.</remarks>
    public async Task WriteAsync(RelationsDbContext db, CancellationToken cancellationToken)
    {
        var index = new SearchIndex(db);
        await index.WriteEventsAsync(eventIds.Union(events.Select(e => e.Id)), cancellationToken);
        await index.WriteDocumentsAsync(documents.Select(d => d.Id), cancellationToken);
    }

    private void Add(EntityEntry entry)
    {
        switch (entry.Entity)
        {
            case Event e:
                events.Add(e);
                break;
            case Document document when entry.State == EntityState.Added || entry.Property(nameof(Document.Title)).IsModified:
                documents.Add(document);
                break;
            case EventPartner or Citation:
                AddEventId(entry.Property(nameof(Citation.EventId)));
                break;
            default:
                break;
        }
    }

    /// <summary>A child of a new event has no number yet; its event is in the list itself.</summary>
    private void AddEventId(PropertyEntry eventId)
    {
        foreach (var value in new[] { eventId.OriginalValue, eventId.CurrentValue })
        {
            if (value is int id and > 0)
            {
                eventIds.Add(id);
            }
        }
    }
}
