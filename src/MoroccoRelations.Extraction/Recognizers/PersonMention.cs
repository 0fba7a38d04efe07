using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Extraction.Lexicons;

namespace MoroccoRelations.Extraction.Recognizers;

/// <summary>A person as a passage names one.</summary>
/// <param name="Name">The list's English name for a known person, otherwise the name as spelled.</param>
/// <param name="WikidataId">The Wikidata id, or null where unknown.</param>
/// <param name="Offices">The offices that a known person held; empty for someone who is not in the list.</param>
/// <param name="StatedOffice">The key of the office that the passage itself gives right beside the name, or null.</param>
/// <param name="Partners">For whom the person may speak: whose offices they held, or, for someone who is not in the list, whom the passage names with the office. Morocco is among them for a Moroccan.</param>
public sealed record PersonMention(
    string Name, string? WikidataId, IReadOnlyList<HeldOffice> Offices, string? StatedOffice, IReadOnlyList<PartnerCode> Partners)
{
    /// <summary>Whether the person is in the list.</summary>
    public bool IsKnown => Offices.Count > 0;
}
