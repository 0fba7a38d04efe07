using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Reconciliation;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Curation;

/// <summary>Leaves of each queue what a filter asks for: by the records that its entries are about.</summary>
internal sealed class QueueQueries(RelationsDbContext db, QueueFilter filter)
{
    public IQueryable<Suggestion> Of(IQueryable<Suggestion> suggestions)
    {
        suggestions = filter.Kind is { } kind ? suggestions.Where(s => s.Kind == kind) : suggestions;
        if (filter.Partner is { } partner)
        {
            var (events, relationships) = (EventsWith(partner), RelationshipsWith(partner));
            suggestions = suggestions.Where(s => s.Kind == RecordKind.Event ? events.Contains(s.RecordId) : relationships.Contains(s.RecordId));
        }

        if (filter.DocumentId is { } id)
        {
            var (events, relationships, suggested) = (EventsIn(id), RelationshipsIn(id), FormattableString.Invariant($"{{\"document\":{id},"));
            suggestions = suggestions.Where(s => (s.Property == SuggestedProperty.Citation && s.Value.StartsWith(suggested))
                || (s.Kind == RecordKind.Event ? events.Contains(s.RecordId) : relationships.Contains(s.RecordId)));
        }

        return suggestions;
    }

    /// <remarks>Pairs are pairs of events: of another kind there are none.</remarks>
    public IQueryable<PossibleDuplicate> Of(IQueryable<PossibleDuplicate> pairs)
    {
        pairs = filter.Kind is null or RecordKind.Event ? pairs : pairs.Where(_ => false);
        if (filter.Partner is { } partner)
        {
            var events = EventsWith(partner);
            pairs = pairs.Where(p => events.Contains(p.FirstEventId) || events.Contains(p.SecondEventId));
        }

        if (filter.DocumentId is { } id)
        {
            var events = EventsIn(id);
            pairs = pairs.Where(p => events.Contains(p.FirstEventId) || events.Contains(p.SecondEventId));
        }

        return pairs;
    }

    public IQueryable<Report> Of(IQueryable<Report> reports)
    {
        reports = filter.Kind is { } kind ? reports.Where(r => r.Kind == kind) : reports;
        if (filter.Partner is { } partner)
        {
            var (events, relationships) = (EventsWith(partner), RelationshipsWith(partner));
            reports = reports.Where(r => r.Partner == partner
                || (r.Kind == RecordKind.Event && events.Contains(r.RecordId!.Value))
                || (r.Kind == RecordKind.Relationship && relationships.Contains(r.RecordId!.Value)));
        }

        if (filter.DocumentId is { } id)
        {
            var (events, relationships) = (EventsIn(id), RelationshipsIn(id));
            reports = reports.Where(r => (r.Kind == RecordKind.Document && r.RecordId == id)
                || (r.Kind == RecordKind.Event && events.Contains(r.RecordId!.Value))
                || (r.Kind == RecordKind.Relationship && relationships.Contains(r.RecordId!.Value)));
        }

        return reports;
    }

    private IQueryable<int> EventsWith(PartnerCode partner) => db.Set<EventPartner>().Where(p => p.Partner == partner).Select(p => p.EventId);

    private IQueryable<int> RelationshipsWith(PartnerCode partner) => db.Set<RelationshipPartner>().Where(p => p.Partner == partner).Select(p => p.RelationshipId);

    private IQueryable<int> EventsIn(int documentId) => db.Citations.Where(c => c.DocumentId == documentId && c.EventId != null).Select(c => c.EventId!.Value);

    private IQueryable<int> RelationshipsIn(int documentId) =>
        db.Citations.Where(c => c.DocumentId == documentId && c.RelationshipId != null).Select(c => c.RelationshipId!.Value);
}
