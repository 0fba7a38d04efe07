using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Domain.Partners;

/// <summary>Whom Morocco deals with: a country or territory, a dissolved state, or an organisation.</summary>
public sealed class Partner
{
    /// <summary>The code.</summary>
    public required PartnerCode Code { get; init; }

    /// <summary>What it is.</summary>
    public required PartnerKind Kind { get; init; }

    /// <summary>The name in the address, from the English name: <c>united-states</c>. Unique within countries, and within organisations.</summary>
    public required string Slug { get; init; }

    /// <summary>The name in each of the three languages.</summary>
    public required LocalizedText Names { get; init; }

    /// <summary>The short form in each of the three languages ("US", "États-Unis"); the name where there is none.</summary>
    public required LocalizedText ShortNames { get; init; }

    /// <summary>The UN M49 code of the inner-most region ("145"), or null for an organisation without one.</summary>
    public string? Region { get; init; }

    /// <summary>The UN M49 code of the continent ("142"), or null for an organisation without one.</summary>
    public string? Continent { get; init; }

    /// <summary>The Wikidata id, "Q219060".</summary>
    public string? WikidataId { get; init; }

    /// <summary>The code of the state that a territory depends on, that succeeded a dissolved one, or that leads a programme or coalition.</summary>
    public PartnerCode? RelatedTo { get; init; }

    /// <summary>Further names under which readers look for it, in any language.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];
}

/// <summary>What a partner is.</summary>
public enum PartnerKind
{
    /// <summary>A country of ISO 3166-1.</summary>
    Country,

    /// <summary>A territory of ISO 3166-1 that depends on a state, or whose status is disputed.</summary>
    Territory,

    /// <summary>A state that no longer exists, ISO 3166-3.</summary>
    DissolvedState,

    /// <summary>An international organisation or another body.</summary>
    Organisation,
}
