using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data;
using MoroccoRelations.Data.Search;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Web.Pages.Events;

/// <summary>The events that a filter asks for.</summary>
public sealed class EventList(RelationsDbContext db)
{
    public const int PageSize = 50;

    /// <summary>One page of the list.</summary>
    public Task<List<EventRow>> PageAsync(EventFilter filter, CancellationToken cancel) =>
        Ordered(filter).Skip((int)Math.Min((filter.Page - 1L) * PageSize, int.MaxValue)).Take(PageSize).AsRows().ToListAsync(cancel);

    /// <summary>The whole list, at most so many.</summary>
    public IAsyncEnumerable<EventRow> AllAsync(EventFilter filter, int most) =>
        Ordered(filter).Take(most).AsRows().AsAsyncEnumerable();

    public Task<int> CountAsync(EventFilter filter, CancellationToken cancel) => Matching(filter).CountAsync(cancel);

    /// <summary>How many events there are by year, whichever year is asked for.</summary>
    public Task<List<KeyValuePair<int, int>>> CountsByYearAsync(EventFilter filter, CancellationToken cancel) =>
        Matching(filter with { Year = null }).CountsByYear().ToListAsync(cancel);

    /// <summary>The partners that have events, for the filter to choose from.</summary>
    public Task<List<PartnerCode>> PartnersAsync(CancellationToken cancel) =>
        db.Events.Shown().SelectMany(e => e.Partners).Select(p => p.Partner).Distinct().ToListAsync(cancel);

    private IQueryable<Event> Ordered(EventFilter filter) => filter.Order switch
    {
        EventOrder.Oldest => Matching(filter).OldestFirst(),
        EventOrder.Changed => Matching(filter).OrderByDescending(e => e.ChangedAt).ThenByDescending(e => e.Id),
        _ => Matching(filter).NewestFirst(),
    };

    private IQueryable<Event> Matching(EventFilter filter)
    {
        var events = WithinTime(db.Events.Shown(), filter);
        if (filter.Words is { } words)
        {
            events = events.Matching(db, words);
        }

        if (filter.Partner is { } partner)
        {
            events = events.With(partner);
        }

        if (filter.Type is { } type)
        {
            events = events.Where(e => e.Type == type);
        }

        if (filter.Document is { } document)
        {
            events = events.Where(e => e.Citations.Any(c => c.DocumentId == document));
        }

        return filter.Status is { } status ? events.Where(e => e.Status == status) : events;
    }

    // An event answers where any day that its date can mean lies within: one of the 1950s may be one of 1955.
    private static IQueryable<Event> WithinTime(IQueryable<Event> events, EventFilter filter)
    {
        var year = filter.Year is { } number ? EdtfDate.Year(number) : null;
        foreach (var first in new[] { filter.From?.Earliest, year?.Earliest }.OfType<DateOnly>())
        {
            events = events.Where(e => e.Latest >= first);
        }

        foreach (var last in new[] { filter.To?.Latest, year?.Latest }.OfType<DateOnly>())
        {
            events = events.Where(e => e.Earliest <= last);
        }

        return events;
    }
}

public static class EventCounts
{
    /// <summary>How many events there are by year, those dated less exactly where they begin.</summary>
    public static IQueryable<KeyValuePair<int, int>> CountsByYear(this IQueryable<Event> events) =>
        events.Where(e => e.Earliest != null && e.Earliest > DateOnly.MinValue)
            .GroupBy(e => e.Earliest!.Value.Year)
            .Select(year => new KeyValuePair<int, int>(year.Key, year.Count()));
}
