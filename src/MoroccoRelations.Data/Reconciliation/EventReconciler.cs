using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>Brings the events that a document tells into the knowledge base: each joins the record that it belongs to, or becomes one.</summary>
internal sealed class EventReconciler(RecordsInHand records, Decisions decisions, Document document, SuggestionBook suggestions, ImportTally tally)
{
    private const int MostDoubtful = 3;

    /// <summary>New events beside known ones that they may double.</summary>
    public List<(Event New, Event Known, string Reason)> Doubtful { get; } = [];

    public void Apply(IReadOnlyList<EventDraft> drafts)
    {
        var candidates = new EventCandidates(records, document).For(drafts);
        var matcher = new EventMatcher(document, records.LanguageOf, records.Similarity);
        var matches = drafts.SelectMany((draft, index) => candidates.SelectMany(candidate => matcher.Matches(index, draft, candidate))).ToList();
        var assignment = new Assignment<EventDraft, Event>(matches.Where(m => m.Record.WithdrawnRunId is null));
        var withdrawn = new Assignment<EventDraft, Event>(matches.Where(m => m.Record.WithdrawnRunId is not null && assignment.Of(m.Index) is null));

        for (var index = 0; index < drafts.Count; index++)
        {
            if (assignment.Of(index) is { } match)
            {
                Join(match);
            }
            else
            {
                var e = withdrawn.Of(index) is { } known ? BringBack(known) : Create(drafts[index]);
                Doubt(e, assignment.Doubtful(index));
            }
        }
    }

    /// <remarks>What an editor rejected swallows every telling of it. A passage that the record answers for elsewhere is known already.</remarks>
    private void Join(Match<EventDraft, Event> match)
    {
        var e = match.Record;
        if (e.Status == ReviewStatus.Rejected || (match.Citation?.EventId is { } citing && citing != e.Id))
        {
            return;
        }

        var telling = new EventTelling(document, match.Draft);
        if (e.EditedByHand || e.Status == ReviewStatus.Confirmed)
        {
            telling.Suggest(e, suggestions, new PartedRecords(records, document).OfEvent(e.Id));
        }
        else
        {
            decisions.Change(e);
            tally.Joined(telling.JoinTo(e));
        }
    }

    /// <summary>What an undone import took out of view is proposed again, as far as its documents are in view.</summary>
    private Event BringBack(Match<EventDraft, Event> match)
    {
        var e = match.Record;
        decisions.Change(e);
        (e.Status, e.WithdrawnRunId) = (ReviewStatus.Proposed, null);
        new WithdrawnCitations(records, decisions, document).RemoveFrom(e, match.Draft);
        new EventTelling(document, match.Draft).JoinTo(e);
        tally.Added++;
        return e;
    }

    private Event Create(EventDraft draft)
    {
        var e = new Event { Actors = [] };
        new EventTelling(document, draft).JoinTo(e);
        decisions.Make(e);
        tally.Added++;
        return e;
    }

    /// <remarks>Events that the same document tells apart are apart.</remarks>
    private void Doubt(Event created, IEnumerable<Match<EventDraft, Event>> doubtful) =>
        Doubtful.AddRange(doubtful
            .Where(m => m.Record.Status != ReviewStatus.Rejected && !m.Record.Citations.Exists(c => c.DocumentId == document.Id))
            .Take(MostDoubtful)
            .Select(m => (created, m.Record, m.Reason())));
}
