using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Search;

/// <summary>Full-text search as a filter and an order of any query.</summary>
public static class SearchExtensions
{
    /// <summary>The events that hold every word of the text; all of them where the text is blank, none where it holds no word at all.</summary>
    public static IQueryable<Event> Matching(this IQueryable<Event> events, RelationsDbContext db, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return events;
        }

        var hits = SearchHits.OfEvents(db, text);
        return events.Where(e => hits.Any(h => h.Id == e.Id));
    }

    /// <summary>The events that hold every word of the text, the most relevant first.</summary>
    public static IQueryable<Event> MatchingByRelevance(this IQueryable<Event> events, RelationsDbContext db, string text) =>
        events.Join(SearchHits.OfEvents(db, text), e => e.Id, h => h.Id, (e, h) => new { Event = e, h.Rank })
            .OrderBy(hit => hit.Rank).ThenBy(hit => hit.Event.Id)
            .Select(hit => hit.Event);

    /// <summary>The documents that hold every word of the text; all of them where the text is blank, none where it holds no word at all.</summary>
    public static IQueryable<Document> Matching(this IQueryable<Document> documents, RelationsDbContext db, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return documents;
        }

        var hits = SearchHits.OfDocuments(db, text);
        return documents.Where(d => hits.Any(h => h.Id == d.Id));
    }

    /// <summary>The documents that hold every word of the text, the most relevant first.</summary>
    public static IQueryable<Document> MatchingByRelevance(this IQueryable<Document> documents, RelationsDbContext db, string text) =>
        documents.Join(SearchHits.OfDocuments(db, text), d => d.Id, h => h.Id, (d, h) => new { Document = d, h.Rank })
            .OrderBy(hit => hit.Rank).ThenBy(hit => hit.Document.Id)
            .Select(hit => hit.Document);
}
