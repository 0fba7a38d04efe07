using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Domain.Partners;

/// <summary>A region of the world as the United Nations count them (standard M49).</summary>
/// <param name="Code">The M49 code, "145".</param>
/// <param name="Names">The name in each of the three languages.</param>
/// <param name="Parent">The code of the region that it is part of, or null for a continent.</param>
/// <param name="WikidataId">The Wikidata id.</param>
public sealed record Region(string Code, LocalizedText Names, string? Parent, string? WikidataId);
