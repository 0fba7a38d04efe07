using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>Finds what drafts of one document have to do with a relationship: by the passages that it cites there, else by nearly the same words.</summary>
internal sealed class RelationshipMatcher(Document document, Func<int, SourceLanguage> languageOf, Similarity similarity)
{
    /// <summary>Two sources rarely word a standing statement alike unless one has it from the other; anything less stays a statement of its own.</summary>
    private const double NearlyTheSame = 0.8;

    private const int Everything = 3;

    public IEnumerable<Match<RelationshipDraft, Relationship>> Matches(int index, RelationshipDraft draft, RelationshipCandidate candidate)
    {
        var passages = candidate.Passages
            .Select(c => ByPassage(index, draft, candidate, c)).OfType<Match<RelationshipDraft, Relationship>>().ToList();
        return passages.Count > 0 ? passages : [ByWords(index, draft, candidate)];
    }

    /// <summary>What a record's passage says; one that an editor cites says what the record does.</summary>
    public static StatedRelationship Told(Relationship record, Citation citation) =>
        citation.StatedRelationship ?? new([.. record.Partners.Select(p => p.Partner)], record.Aspect, record.Tenor, []);

    private static Match<RelationshipDraft, Relationship>? ByPassage(int index, RelationshipDraft draft, RelationshipCandidate candidate, Citation citation)
    {
        var told = Told(candidate.Telling, citation);
        var closeness = Closeness(draft, told);
        var strength = draft.Citations.Any(c => c.Span == citation.Span) && closeness == Everything ? MatchStrength.SameReading
            : draft.Citations.Any(c => c.Span.Overlaps(citation.Span)) && draft.Partners.Any(told.Partners.Contains) && closeness > 0 ? MatchStrength.SamePassage
            : MatchStrength.None;
        return strength == MatchStrength.None
            ? null
            : new(index, draft, candidate.Target, candidate.Target.Id, citation, strength, closeness, () => "same passage");
    }

    private static int Closeness(RelationshipDraft draft, StatedRelationship told) =>
        (draft.Aspect == told.Aspect ? 1 : 0) + (draft.Tenor == told.Tenor ? 1 : 0) + (AreSame(draft.Partners, told.Partners) ? 1 : 0);

    private Match<RelationshipDraft, Relationship> ByWords(int index, RelationshipDraft draft, RelationshipCandidate candidate)
    {
        var record = candidate.Telling;
        var same = draft.Aspect == record.Aspect && draft.Tenor == record.Tenor && AreSame(draft.Partners, [.. record.Partners.Select(p => p.Partner)]);
        var words = same ? Words(draft, record) : 0;
        var strength = words >= NearlyTheSame ? MatchStrength.Sure : MatchStrength.None;
        return new(index, draft, candidate.Target, candidate.Target.Id, null, strength, words, () => "same words");
    }

    private double Words(RelationshipDraft draft, Relationship record) =>
        record.Citations.Where(c => languageOf(c.DocumentId) == document.Language)
            .Select(c => draft.Citations.Max(d => similarity.Of(d.Quote, c.Quote)))
            .DefaultIfEmpty().Max();

    private static bool AreSame(IReadOnlyList<PartnerCode> left, IReadOnlyList<PartnerCode> right) => left.Count == right.Count && left.All(right.Contains);
}
