using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Areas.Editors.Forms;

/// <summary>Finds partners by what an editor types: a name in any of the three languages, with or without its accents, hamzas or capitals, or a code.</summary>
public static class PartnerFinder
{
    private static readonly Lazy<NameFinder<Partner>> Finder = new(() => new(PartnerCatalogue.Default.All, NamesOf, OthersOf));

    /// <summary>The one partner that bears the name or the code; null where none does, or several do.</summary>
    public static Partner? Find(string typed) => Finder.Value.ByName(typed) ?? PartnerCatalogue.Default.Resolve(typed.Trim()) ?? Finder.Value.ByOther(typed);

    /// <summary>The partners that are near to what was typed, the nearest first; within one nearness by name.</summary>
    public static IReadOnlyList<Partner> Search(string? typed, int most) => Finder.Value.Search(typed, most, partner => partner.Name());

    private static IEnumerable<string?> NamesOf(Partner partner) => [partner.Names.En, partner.Names.Fr, partner.Names.Ar];

    private static IEnumerable<string?> OthersOf(Partner partner) =>
        [partner.ShortNames.En, partner.ShortNames.Fr, partner.ShortNames.Ar, partner.Code.Value, .. partner.Aliases];
}
