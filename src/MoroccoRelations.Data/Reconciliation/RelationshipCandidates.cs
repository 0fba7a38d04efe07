using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>The relationships that a document's drafts may state: those that cite the document, and those of the same side, tenor and partner.</summary>
internal sealed class RelationshipCandidates(RecordsInHand records, Document document)
{
    public IReadOnlyList<RelationshipCandidate> For(IReadOnlyList<RelationshipDraft> drafts)
    {
        var suggested = records.Suggestions.WaitingCitations(RecordKind.Relationship, document.Id);
        var outlines = drafts.SelectMany(RelationshipOutline.Of).ToHashSet();
        return
        [
            .. records.Relationships.Values.Where(r => Cites(r) || suggested.Any(s => s.RecordId == r.Id) || RelationshipOutline.Of(r).Any(outlines.Contains)).OrderBy(r => r.Id)
                .Select(r => new RelationshipCandidate(records.Survivor(r), r, [.. r.Citations.Where(c => c.DocumentId == document.Id), .. suggested.Where(s => s.RecordId == r.Id).Select(s => s.Citation)])),
        ];
    }

    private bool Cites(Relationship r) => r.Citations.Exists(c => c.DocumentId == document.Id);
}

/// <summary>A relationship that a draft may state; see <see cref="EventCandidate"/>.</summary>
internal sealed record RelationshipCandidate(Relationship Target, Relationship Telling, IReadOnlyList<Citation> Passages);
