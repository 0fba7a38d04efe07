using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>One document's statement on how Morocco and a partner stand, as it joins a record.</summary>
internal sealed class RelationshipTelling(Document document, RelationshipDraft draft)
{
    private readonly StatedRelationship stated = new([.. draft.Partners.Order()], draft.Aspect, draft.Tenor, draft.Findings);

    /// <summary>Cites the draft's passages in the record; its values are those of its first citation.</summary>
    public JoinResult JoinTo(Relationship r)
    {
        var cited = false;
        foreach (var passage in draft.Citations.DistinctBy(c => c.Span))
        {
            cited |= Cite(r, passage);
        }

        var revalued = Revalue(r, First(r.Citations));
        r.Confidence = Math.Max(r.Confidence, draft.Confidence);
        return (cited ? JoinResult.Cited : JoinResult.Nothing) | (revalued ? JoinResult.Revalued : JoinResult.Nothing);
    }

    /// <summary>Leaves the record as its editor has it, and notes what it would have become.</summary>
    /// <param name="parted">The passages that an editor gave to a record of their own: they are not suggested again.</param>
    public void Suggest(Relationship r, SuggestionBook suggestions, IReadOnlyList<TextSpan> parted)
    {
        foreach (var passage in draft.Citations.DistinctBy(c => c.Span).Where(p => Known(r, p) is null && !parted.Any(p.Span.Overlaps)))
        {
            suggestions.Suggest(RecordKind.Relationship, r.Id, SuggestedProperty.Citation, CitationState.Of(New(passage)));
        }

        Suggest(SuggestedProperty.Aspect, stated.Aspect, stated.Aspect != r.Aspect);
        Suggest(SuggestedProperty.Tenor, stated.Tenor, stated.Tenor != r.Tenor);
        Suggest(SuggestedProperty.Partners, stated.Partners, !Codes(r).SequenceEqual(stated.Partners));

        void Suggest<T>(string property, T value, bool differs)
        {
            if (differs)
            {
                suggestions.Suggest(RecordKind.Relationship, r.Id, property, value);
            }
        }
    }

    private bool Cite(Relationship r, CitationDraft passage)
    {
        if (Known(r, passage) is not { } known)
        {
            r.Citations.Add(New(passage));
            return true;
        }

        (known.Start, known.Length, known.Quote, known.StatedRelationship) = (passage.Span.Start, passage.Span.Length, passage.Quote, stated);
        return false;
    }

    private Citation? Known(Relationship r, CitationDraft passage) =>
        r.Citations.Find(c => c.DocumentId == document.Id && c.Span == passage.Span)
        ?? r.Citations.Find(c => c.DocumentId == document.Id && c.Span.Overlaps(passage.Span) && !draft.Citations.Any(other => other.Span == c.Span));

    private Citation New(CitationDraft passage) => new()
    {
        DocumentId = document.Id,
        Start = passage.Span.Start,
        Length = passage.Span.Length,
        Quote = passage.Quote,
        StatedRelationship = stated,
    };

    private static StatedRelationship First(IEnumerable<Citation> citations) =>
        citations.OrderBy(c => c.Id == 0).ThenBy(c => c.Id).Select(c => c.StatedRelationship).OfType<StatedRelationship>().First();

    private static bool Revalue(Relationship r, StatedRelationship values)
    {
        var same = r.Aspect == values.Aspect && r.Tenor == values.Tenor && Codes(r).SequenceEqual(values.Partners);
        if (!same)
        {
            (r.Aspect, r.Tenor) = (values.Aspect, values.Tenor);
            r.Partners.RemoveAll(p => !values.Partners.Contains(p.Partner));
            r.Partners.AddRange(values.Partners.Except(Codes(r)).Select(code => new RelationshipPartner { Partner = code }));
        }

        return !same;
    }

    private static IEnumerable<PartnerCode> Codes(Relationship r) => r.Partners.Select(p => p.Partner).Order();
}
