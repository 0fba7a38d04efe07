using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>Brings the relationships that a document states into the knowledge base: each joins the record that it belongs to, or becomes one.</summary>
internal sealed class RelationshipReconciler(RecordsInHand records, Decisions decisions, Document document, SuggestionBook suggestions, ImportTally tally)
{
    public void Apply(IReadOnlyList<RelationshipDraft> drafts)
    {
        var candidates = new RelationshipCandidates(records, document).For(drafts);
        var matcher = new RelationshipMatcher(document, records.LanguageOf, records.Similarity);
        var matches = drafts.SelectMany((draft, index) => candidates.SelectMany(candidate => matcher.Matches(index, draft, candidate))).ToList();
        var assignment = new Assignment<RelationshipDraft, Relationship>(matches.Where(m => m.Record.WithdrawnRunId is null));
        var withdrawn = new Assignment<RelationshipDraft, Relationship>(matches.Where(m => m.Record.WithdrawnRunId is not null && assignment.Of(m.Index) is null));

        for (var index = 0; index < drafts.Count; index++)
        {
            if (assignment.Of(index) is { } match)
            {
                Join(match);
            }
            else if (withdrawn.Of(index) is { } known)
            {
                BringBack(known);
            }
            else
            {
                Create(drafts[index]);
            }
        }
    }

    private void Join(Match<RelationshipDraft, Relationship> match)
    {
        var r = match.Record;
        if (r.Status == ReviewStatus.Rejected || (match.Citation?.RelationshipId is { } citing && citing != r.Id))
        {
            return;
        }

        var telling = new RelationshipTelling(document, match.Draft);
        if (r.EditedByHand || r.Status == ReviewStatus.Confirmed)
        {
            telling.Suggest(r, suggestions, new PartedRecords(records, document).OfRelationship(r.Id));
        }
        else
        {
            decisions.Change(r);
            tally.Joined(telling.JoinTo(r));
        }
    }

    private void BringBack(Match<RelationshipDraft, Relationship> match)
    {
        var r = match.Record;
        decisions.Change(r);
        (r.Status, r.WithdrawnRunId) = (ReviewStatus.Proposed, null);
        new WithdrawnCitations(records, decisions, document).RemoveFrom(r, match.Draft);
        new RelationshipTelling(document, match.Draft).JoinTo(r);
        tally.Added++;
    }

    private void Create(RelationshipDraft draft)
    {
        var r = new Relationship();
        new RelationshipTelling(document, draft).JoinTo(r);
        decisions.Make(r);
        tally.Added++;
    }
}
