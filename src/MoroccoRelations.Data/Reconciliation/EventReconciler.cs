using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>Brings the events that a document tells into the knowledge base: each joins the record that it belongs to, or becomes one.</summary>
internal sealed class EventReconciler(RelationsDbContext db, Document document, DocumentLanguages languages, SuggestionBook suggestions, ImportTally tally)
{
    private const int MostDoubtful = 3;

    /// <summary>New events beside known ones that they may double.</summary>
    public List<(Event New, Event Known, string Reason)> Doubtful { get; } = [];

    public async Task ApplyAsync(IReadOnlyList<EventDraft> drafts, CancellationToken cancellationToken)
    {
        var candidates = await new EventCandidates(db, document, suggestions).LoadAsync(drafts, cancellationToken);
        await languages.LoadAsync(candidates.SelectMany(c => c.Telling.Citations).Select(c => c.DocumentId), cancellationToken);
        var matcher = new EventMatcher(document, languages.Of);
        var matches = drafts.SelectMany((draft, index) => candidates.SelectMany(candidate => matcher.Matches(index, draft, candidate))).ToList();
        var assignment = new Assignment<EventDraft, Event>(matches.Where(m => m.Record.WithdrawnRunId is null));
        var withdrawn = new Assignment<EventDraft, Event>(matches.Where(m => m.Record.WithdrawnRunId is not null && assignment.Of(m.Index) is null));

        for (var index = 0; index < drafts.Count; index++)
        {
            if (assignment.Of(index) is { } match)
            {
                await JoinAsync(match, cancellationToken);
            }
            else
            {
                var e = withdrawn.Of(index) is { } known ? await BringBackAsync(known, cancellationToken) : Create(drafts[index]);
                Doubt(e, assignment.Doubtful(index));
            }
        }
    }

    /// <remarks>What an editor rejected swallows every telling of it. A passage that the record answers for elsewhere is known already.</remarks>
    private async Task JoinAsync(Match<EventDraft, Event> match, CancellationToken cancellationToken)
    {
        var e = match.Record;
        if (e.Status == ReviewStatus.Rejected || (match.Citation?.EventId is { } citing && citing != e.Id))
        {
            return;
        }

        var telling = new EventTelling(document, match.Draft);
        if (e.EditedByHand || e.Status == ReviewStatus.Confirmed)
        {
            await telling.SuggestAsync(e, suggestions, await new PartedRecords(db, document).OfEventAsync(e.Id, cancellationToken), cancellationToken);
        }
        else
        {
            tally.Joined(telling.JoinTo(e));
        }
    }

    /// <summary>What an undone import took out of view is proposed again, as far as its documents are in view.</summary>
    private async Task<Event> BringBackAsync(Match<EventDraft, Event> match, CancellationToken cancellationToken)
    {
        var e = match.Record;
        (e.Status, e.WithdrawnRunId) = (ReviewStatus.Proposed, null);
        await new WithdrawnCitations(db).RemoveAsync(e.Citations, cancellationToken);
        new EventTelling(document, match.Draft).JoinTo(e);
        tally.Added++;
        return e;
    }

    private Event Create(EventDraft draft)
    {
        var e = new Event { Actors = [] };
        new EventTelling(document, draft).JoinTo(e);
        db.Events.Add(e);
        tally.Added++;
        return e;
    }

    /// <remarks>Events that the same document tells apart are apart.</remarks>
    private void Doubt(Event created, IEnumerable<Match<EventDraft, Event>> doubtful) =>
        Doubtful.AddRange(doubtful
            .Where(m => m.Record.Status != ReviewStatus.Rejected && !m.Record.Citations.Exists(c => c.DocumentId == document.Id))
            .Take(MostDoubtful)
            .Select(m => (created, m.Record, m.Reason)));
}
