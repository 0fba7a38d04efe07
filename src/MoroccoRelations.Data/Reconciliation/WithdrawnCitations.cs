using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>Lets a record that a document brings back into view cite only documents that are in view, and nothing that another record answers for meanwhile.</summary>
/// <remarks>If two records told the same of one passage, the next import could give it to the other one. What the document tells now stays.</remarks>
internal sealed class WithdrawnCitations(RecordsInHand records, Decisions decisions, Document document)
{
    public void RemoveFrom(Event e, EventDraft told) => Remove(e.Citations, told.Citations, c => IsAnsweredFor(e, c));

    public void RemoveFrom(Relationship r, RelationshipDraft told) => Remove(r.Citations, told.Citations, c => IsAnsweredFor(r, c));

    private void Remove(List<Citation> citations, IReadOnlyList<CitationDraft> told, Func<Citation, bool> isAnsweredFor)
    {
        foreach (var citation in citations.Where(c => records.IsWithdrawn(c.DocumentId) || (!IsTold(c) && isAnsweredFor(c))).ToList())
        {
            decisions.Remove(citation);
            citations.Remove(citation);
        }

        bool IsTold(Citation c) => c.DocumentId == document.Id && told.Any(t => t.Span.Overlaps(c.Span));
    }

    private bool IsAnsweredFor(Event e, Citation c) => records.Events.Values.Any(o =>
        o.Citations.Exists(d => IsSamePassage(c, d) && AreSame(EventMatcher.Told(e, c), EventMatcher.Told(o, d)))
        && records.Survivor(o) is { WithdrawnRunId: null } answering && answering != e);

    private bool IsAnsweredFor(Relationship r, Citation c) => records.Relationships.Values.Any(o =>
        o.Citations.Exists(d => IsSamePassage(c, d) && AreSame(RelationshipMatcher.Told(r, c), RelationshipMatcher.Told(o, d)))
        && records.Survivor(o) is { WithdrawnRunId: null } answering && answering != r);

    private static bool IsSamePassage(Citation left, Citation right) => left.DocumentId == right.DocumentId && left.Span.Overlaps(right.Span);

    private static bool AreSame(StatedEvent left, StatedEvent right) =>
        left.Date?.Text == right.Date?.Text && left.Type == right.Type && left.Partners.ToHashSet().SetEquals(right.Partners);

    private static bool AreSame(StatedRelationship left, StatedRelationship right) =>
        left.Aspect == right.Aspect && left.Tenor == right.Tenor && left.Partners.ToHashSet().SetEquals(right.Partners);
}
