using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Storage;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>Loads the events that a document's drafts may tell: those that cite the document, and those with the same partners at about the same time.</summary>
internal sealed class EventCandidates(RelationsDbContext db, Document document, SuggestionBook suggestions)
{
    private const int DaysAround = 3;

    public async Task<IReadOnlyList<EventCandidate>> LoadAsync(IReadOnlyList<EventDraft> drafts, CancellationToken cancellationToken)
    {
        var suggested = await suggestions.WaitingCitationsAsync(RecordKind.Event, document.Id, cancellationToken);
        var ids = suggested.Select(c => c.RecordId).Union(await AboutAsync(drafts, cancellationToken)).ToArray();
        var found = await Whole.Where(e => e.Citations.Any(c => c.DocumentId == document.Id) || ids.Contains(e.Id)).ToListAsync(cancellationToken);
        var candidates = new List<EventCandidate>();
        foreach (var e in found)
        {
            candidates.Add(new(await SurvivorAsync(e, cancellationToken), e, [.. e.Citations, .. suggested.Where(c => c.RecordId == e.Id).Select(c => c.Citation)]));
        }

        return candidates;
    }

    private IQueryable<Event> Whole => db.Events.Include(e => e.Partners).Include(e => e.Citations).AsSplitQuery().OrderBy(e => e.Id);

    /// <summary>The numbers of the events that any of the drafts may tell, in one question.</summary>
    /// <remarks>
    /// An undated event may be the one; a telling with a contradicting date is found by what its citations state, which the record's span holds
    /// unless an editor set another date.
    /// </remarks>
    private Task<List<int>> AboutAsync(IReadOnlyList<EventDraft> drafts, CancellationToken cancellationToken)
    {
        var told = RecordJson.Write(drafts.Select(Outline));
        return db.Database.SqlQuery<int>(
            $"""
            SELECT DISTINCT e."Id" AS "Value"
            FROM json_each({told}) AS draft
            JOIN json_each(draft.value, '$.partners') AS code
            JOIN "EventPartners" AS p ON p."Partner" = code.value
            JOIN "Events" AS e ON e."Id" = p."EventId"
            WHERE CASE WHEN draft.value ->> 'from' IS NULL
                THEN e."Earliest" IS NULL OR e."Type" = draft.value ->> 'type'
                ELSE e."Latest" IS NULL OR e."EditedByHand" OR (e."Latest" >= draft.value ->> 'from' AND e."Earliest" <= draft.value ->> 'to')
            END
            """).ToListAsync(cancellationToken);
    }

    private static object Outline(EventDraft draft) => new
    {
        draft.Partners,
        Type = $"{draft.Type}",
        From = draft.Date is { } from ? Before(from.Earliest) : (DateOnly?)null,
        To = draft.Date is { } to ? After(to.Latest) : (DateOnly?)null,
    };

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
}
