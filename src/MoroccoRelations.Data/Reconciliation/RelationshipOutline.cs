using MoroccoRelations.Data.Storage;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>What a draft and a relationship must have in common for the two to be compared by their words.</summary>
internal sealed record RelationshipOutline(PartnerCode Partner, Aspect Aspect, Tenor Tenor)
{
    public static IEnumerable<RelationshipOutline> Of(RelationshipDraft draft) => draft.Partners.Select(partner => new RelationshipOutline(partner, draft.Aspect, draft.Tenor));

    public static IEnumerable<RelationshipOutline> Of(Relationship r) => r.Partners.Select(p => new RelationshipOutline(p.Partner, r.Aspect, r.Tenor));

    /// <summary>The same question to the knowledge base: the numbers of the relationships that fit any of the outlines.</summary>
    public static FormattableString Fitting(IEnumerable<RelationshipDraft> drafts)
    {
        var outlines = RecordJson.Write(drafts.SelectMany(Of).Distinct().Select(o => new { o.Partner, Aspect = $"{o.Aspect}", Tenor = $"{o.Tenor}" }));
        return $"""
            SELECT DISTINCT r."Id" AS "Value"
            FROM json_each({outlines}) AS told
            JOIN "RelationshipPartners" AS p ON p."Partner" = told.value ->> 'partner'
            JOIN "Relationships" AS r ON r."Id" = p."RelationshipId"
            WHERE r."Aspect" = told.value ->> 'aspect' AND r."Tenor" = told.value ->> 'tenor'
            """;
    }
}
