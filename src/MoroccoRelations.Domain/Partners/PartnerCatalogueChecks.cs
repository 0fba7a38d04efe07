using System.Text.RegularExpressions;
using MoroccoRelations.Domain.Text;
using static MoroccoRelations.Domain.Partners.PartnerCatalogueReader;

namespace MoroccoRelations.Domain.Partners;

/// <summary>What must hold of the catalogue's data before anyone relies on it.</summary>
internal static partial class PartnerCatalogueChecks
{
    /// <summary>Checks all partners and regions.</summary>
    /// <exception cref="PartnerCatalogueException">The first fault found: file, key and reason.</exception>
    public static void Check(IReadOnlyList<FiledPartner> partners, IReadOnlyList<Region> regions)
    {
        CheckRegions(regions);
        var codes = new HashSet<PartnerCode>();
        var slugs = new HashSet<(bool, string)>();
        var regionCodes = regions.Select(r => r.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var (file, partner) in partners)
        {
            Demand(codes.Add(partner.Code), file, partner, "the code stands twice");
            Demand(slugs.Add((partner.Code.IsOrganisation, partner.Slug)), file, partner, $"the address \"{partner.Slug}\" stands twice");
            CheckOne(file, partner, regionCodes);
        }

        foreach (var (file, partner) in partners)
        {
            Demand(partner.RelatedTo is null || codes.Contains(partner.RelatedTo), file, partner, $"no partner has the code \"{partner.RelatedTo}\"");
        }
    }

    private static void CheckRegions(IReadOnlyList<Region> regions)
    {
        foreach (var region in regions)
        {
            if (!HasAllLanguages(region.Names))
            {
                throw new PartnerCatalogueException("regions.json", region.Code, "a name is missing in one of the three languages");
            }

            if (region.Parent is not null && regions.All(r => r.Code != region.Parent))
            {
                throw new PartnerCatalogueException("regions.json", region.Code, $"no region has the code \"{region.Parent}\"");
            }
        }
    }

    private static void CheckOne(string file, Partner partner, HashSet<string> regionCodes)
    {
        Demand(HasAllLanguages(partner.Names), file, partner, "a name is missing in one of the three languages");
        Demand(Slug().IsMatch(partner.Slug), file, partner, $"the address \"{partner.Slug}\" is not of the form united-states");
        Demand(partner.Kind == PartnerKind.Organisation == partner.Code.IsOrganisation, file, partner, "the kind does not fit the code");
        Demand(partner.Kind != PartnerKind.DissolvedState || partner.RelatedTo is not null, file, partner, "a dissolved state has no successor");
        Demand(partner.WikidataId is null || WikidataId().IsMatch(partner.WikidataId), file, partner, $"\"{partner.WikidataId}\" is no Wikidata id");
        Demand(partner.Region is null || regionCodes.Contains(partner.Region), file, partner, $"no region has the code \"{partner.Region}\"");
        Demand(partner.Continent is null || regionCodes.Contains(partner.Continent), file, partner, $"no region has the code \"{partner.Continent}\"");
    }

    private static bool HasAllLanguages(LocalizedText? names) =>
        !string.IsNullOrWhiteSpace(names?.En) && !string.IsNullOrWhiteSpace(names.Fr) && !string.IsNullOrWhiteSpace(names.Ar);

    private static void Demand(bool holds, string file, Partner partner, string otherwise)
    {
        if (!holds)
        {
            throw new PartnerCatalogueException(file, partner.Code.Value, otherwise);
        }
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Slug();

    [GeneratedRegex("^Q[1-9][0-9]*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex WikidataId();
}
