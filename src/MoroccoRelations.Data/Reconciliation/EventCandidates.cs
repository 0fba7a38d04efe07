using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>Loads the events that a document's drafts may tell: those that cite the document, and those with the same partners at about the same time.</summary>
internal sealed class EventCandidates(RelationsDbContext db, Document document, SuggestionBook suggestions)
{
    private const int DaysAround = 3;

    public async Task<IReadOnlyList<EventCandidate>> LoadAsync(IEnumerable<EventDraft> drafts, CancellationToken cancellationToken)
    {
        var suggested = await suggestions.WaitingCitationsAsync(RecordKind.Event, document.Id, cancellationToken);
        var found = new SortedDictionary<int, Event>();
        Add(found, await CitingAsync([.. suggested.Select(c => c.RecordId)], cancellationToken));
        foreach (var draft in drafts)
        {
            Add(found, await AboutAsync(draft, cancellationToken));
        }

        var candidates = new List<EventCandidate>();
        foreach (var e in found.Values)
        {
            candidates.Add(new(await SurvivorAsync(e, cancellationToken), e, [.. e.Citations, .. suggested.Where(c => c.RecordId == e.Id).Select(c => c.Citation)]));
        }

        return candidates;
    }

    private IQueryable<Event> Whole => db.Events.Include(e => e.Partners).Include(e => e.Citations).AsSplitQuery().OrderBy(e => e.Id);

    private Task<List<Event>> CitingAsync(int[] suggestedFor, CancellationToken cancellationToken) =>
        Whole.Where(e => e.Citations.Any(c => c.DocumentId == document.Id) || suggestedFor.Contains(e.Id)).ToListAsync(cancellationToken);

    private Task<List<Event>> AboutAsync(EventDraft draft, CancellationToken cancellationToken)
    {
        var about = Whole.Where(e => e.Partners.Any(p => draft.Partners.Contains(p.Partner)));
        return draft.Date is null
            ? about.Where(e => e.Earliest == null || e.Type == draft.Type).ToListAsync(cancellationToken)
            : Around(about, Before(draft.Date.Earliest), After(draft.Date.Latest)).ToListAsync(cancellationToken);
    }

    /// <remarks>
    /// An undated event may be the one; a telling with a contradicting date is found by what its citations state, which the record's span holds
    /// unless an editor set another date.
    /// </remarks>
    private static IQueryable<Event> Around(IQueryable<Event> events, DateOnly from, DateOnly to) =>
        events.Where(e => e.Latest == null || e.EditedByHand || (e.Latest >= from && e.Earliest <= to));

    private static DateOnly Before(DateOnly day) => day.DayNumber < DaysAround ? day : day.AddDays(-DaysAround);

    private static DateOnly After(DateOnly day) => DateOnly.MaxValue.DayNumber - day.DayNumber < DaysAround ? day : day.AddDays(DaysAround);

    private async Task<Event> SurvivorAsync(Event e, CancellationToken cancellationToken)
    {
        while (e.MergedIntoId is { } id)
        {
            e = await Whole.SingleAsync(other => other.Id == id, cancellationToken);
        }

        return e;
    }

    private static void Add(SortedDictionary<int, Event> found, IEnumerable<Event> events)
    {
        foreach (var e in events)
        {
            found[e.Id] = e;
        }
    }
}
