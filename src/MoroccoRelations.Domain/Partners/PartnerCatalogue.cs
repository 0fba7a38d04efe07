using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Domain.Partners;

/// <summary>Everyone whom Morocco can deal with, as far as the site has a page for them: countries, territories, dissolved states, organisations.</summary>
/// <remarks>Morocco itself is no partner; its names are kept apart in <see cref="Morocco"/>.</remarks>
public sealed class PartnerCatalogue
{
    private static readonly Lazy<PartnerCatalogue> Embedded = new(() => PartnerCatalogueReader.Read(PartnerCatalogueReader.OpenEmbedded));

    private readonly Dictionary<PartnerCode, Partner> byCode;
    private readonly Dictionary<string, Partner> countriesBySlug;
    private readonly Dictionary<string, Partner> organisationsBySlug;
    private readonly Dictionary<string, Region> regionsByCode;

    internal PartnerCatalogue(Partner home, IReadOnlyList<Partner> partners, IReadOnlyList<Region> regions)
    {
        Home = home;
        All = partners;
        Regions = regions;
        byCode = partners.ToDictionary(p => p.Code);
        countriesBySlug = partners.Where(p => p.Kind != PartnerKind.Organisation).ToDictionary(p => p.Slug, StringComparer.Ordinal);
        organisationsBySlug = partners.Where(p => p.Kind == PartnerKind.Organisation).ToDictionary(p => p.Slug, StringComparer.Ordinal);
        regionsByCode = regions.ToDictionary(r => r.Code, StringComparer.Ordinal);
    }

    /// <summary>The catalogue that comes with the program.</summary>
    /// <exception cref="PartnerCatalogueException">Its data cannot be used; every later access says so again.</exception>
    public static PartnerCatalogue Default => Embedded.Value;

    /// <summary>Morocco, whose relations all this is about.</summary>
    public static Partner Morocco => Default.Home;

    /// <summary>All partners: countries and territories by code, then dissolved states, then organisations.</summary>
    public IReadOnlyList<Partner> All { get; }

    /// <summary>The regions that partners lie in, and those above them.</summary>
    public IReadOnlyList<Region> Regions { get; }

    private Partner Home { get; }

    /// <summary>The partner of a code, or null where the code stands for nobody here.</summary>
    public Partner? Find(PartnerCode code) => byCode.GetValueOrDefault(code);

    /// <summary>The partner of a name in an address, among the organisations or among all others.</summary>
    public Partner? BySlug(string slug, bool organisations) =>
        (organisations ? organisationsBySlug : countriesBySlug).GetValueOrDefault(slug);

    /// <summary>The partner that a reader means by a code ("ps", "org:NATO") or by a name in an address; a country where both a country and an organisation bear it.</summary>
    public Partner? Resolve(string codeOrSlug)
    {
        ArgumentNullException.ThrowIfNull(codeOrSlug);
        var byItsCode = PartnerCode.TryParse(codeOrSlug, out var code) ? Find(code) ?? FindIgnoringCase(code) : null;
        var slug = CharacterFolding.Fold(codeOrSlug);
        return byItsCode ?? BySlug(slug, organisations: false) ?? BySlug(slug, organisations: true);
    }

    /// <summary>The region of an M49 code, or null where no partner lies in it.</summary>
    public Region? FindRegion(string code) => regionsByCode.GetValueOrDefault(code);

    private Partner? FindIgnoringCase(PartnerCode code) =>
        All.FirstOrDefault(p => p.Code.Value.Equals(code.Value, StringComparison.OrdinalIgnoreCase));
}
