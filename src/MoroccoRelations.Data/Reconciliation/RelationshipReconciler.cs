using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>Brings the relationships that a document states into the knowledge base: each joins the record that it belongs to, or becomes one.</summary>
internal sealed class RelationshipReconciler(RelationsDbContext db, Document document, DocumentLanguages languages, SuggestionBook suggestions, ImportTally tally)
{
    public async Task ApplyAsync(IReadOnlyList<RelationshipDraft> drafts, CancellationToken cancellationToken)
    {
        var candidates = await LoadAsync(drafts, cancellationToken);
        await languages.LoadAsync(candidates.SelectMany(c => c.Telling.Citations).Select(c => c.DocumentId), cancellationToken);
        var matcher = new RelationshipMatcher(document, languages.Of);
        var matches = drafts.SelectMany((draft, index) => candidates.SelectMany(candidate => matcher.Matches(index, draft, candidate))).ToList();
        var assignment = new Assignment<RelationshipDraft, Relationship>(matches.Where(m => m.Record.WithdrawnRunId is null));
        var withdrawn = new Assignment<RelationshipDraft, Relationship>(matches.Where(m => m.Record.WithdrawnRunId is not null && assignment.Of(m.Index) is null));

        for (var index = 0; index < drafts.Count; index++)
        {
            if (assignment.Of(index) is { } match)
            {
                await JoinAsync(match, cancellationToken);
            }
            else if (withdrawn.Of(index) is { } known)
            {
                await BringBackAsync(known, cancellationToken);
            }
            else
            {
                Create(drafts[index]);
            }
        }
    }

    private async Task<List<RelationshipCandidate>> LoadAsync(IReadOnlyList<RelationshipDraft> drafts, CancellationToken cancellationToken)
    {
        var suggested = await suggestions.WaitingCitationsAsync(RecordKind.Relationship, document.Id, cancellationToken);
        var ids = suggested.Select(c => c.RecordId).ToArray();
        var codes = drafts.SelectMany(d => d.Partners).Distinct().ToArray();
        var found = await Whole.Where(r =>
                r.Citations.Any(c => c.DocumentId == document.Id) || ids.Contains(r.Id) || r.Partners.Any(p => codes.Contains(p.Partner)))
            .ToListAsync(cancellationToken);
        var candidates = new List<RelationshipCandidate>();
        foreach (var r in found)
        {
            candidates.Add(new(await SurvivorAsync(r, cancellationToken), r, [.. r.Citations, .. suggested.Where(c => c.RecordId == r.Id).Select(c => c.Citation)]));
        }

        return candidates;
    }

    private IQueryable<Relationship> Whole => db.Relationships.Include(r => r.Partners).Include(r => r.Citations).AsSplitQuery().OrderBy(r => r.Id);

    private async Task<Relationship> SurvivorAsync(Relationship r, CancellationToken cancellationToken)
    {
        while (r.MergedIntoId is { } id)
        {
            r = await Whole.SingleAsync(other => other.Id == id, cancellationToken);
        }

        return r;
    }

    private async Task JoinAsync(Match<RelationshipDraft, Relationship> match, CancellationToken cancellationToken)
    {
        var r = match.Record;
        if (r.Status == ReviewStatus.Rejected || (match.Citation?.RelationshipId is { } citing && citing != r.Id))
        {
            return;
        }

        var telling = new RelationshipTelling(document, match.Draft);
        if (r.EditedByHand || r.Status == ReviewStatus.Confirmed)
        {
            await telling.SuggestAsync(r, suggestions, await new PartedRecords(db, document).OfRelationshipAsync(r.Id, cancellationToken), cancellationToken);
        }
        else
        {
            tally.Joined(telling.JoinTo(r));
        }
    }

    private async Task BringBackAsync(Match<RelationshipDraft, Relationship> match, CancellationToken cancellationToken)
    {
        var r = match.Record;
        (r.Status, r.WithdrawnRunId) = (ReviewStatus.Proposed, null);
        await new WithdrawnCitations(db).RemoveAsync(r.Citations, cancellationToken);
        new RelationshipTelling(document, match.Draft).JoinTo(r);
        tally.Added++;
    }

    private void Create(RelationshipDraft draft)
    {
        var r = new Relationship();
        new RelationshipTelling(document, draft).JoinTo(r);
        db.Relationships.Add(r);
        tally.Added++;
    }
}

/// <summary>A relationship that a draft may state; see <see cref="EventCandidate"/>.</summary>
internal sealed record RelationshipCandidate(Relationship Target, Relationship Telling, IReadOnlyList<Citation> Passages);
