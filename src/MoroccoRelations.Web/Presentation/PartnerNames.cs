using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Presentation;

/// <summary>The names of partners in the reader's language.</summary>
public static class PartnerNames
{
    // Beyond this an organisation's name is better known by its short form, within a title.
    private const int LongName = 30;

    /// <summary>The name in the reader's language.</summary>
    public static string Name(this Partner partner) => Own(partner.Names) ?? partner.Code.Value;

    /// <summary>The name of the region in the reader's language.</summary>
    public static string Name(this Region region) => Own(region.Names) ?? region.Code;

    /// <summary>The name as it stands within a title: that of an organisation with a long one in its short form.</summary>
    public static string NameInTitle(this Partner partner) =>
        partner.Kind == PartnerKind.Organisation && partner.Name() is { Length: > LongName } name
            ? Own(partner.ShortNames) ?? name
            : partner.Name();

    /// <summary>The name of the partner of a code; the code itself where nobody here bears it.</summary>
    public static string NameOf(PartnerCode code) => PartnerCatalogue.Default.Find(code)?.Name() ?? code.Value;

    /// <summary>The short form of the name, as tables and charts use it.</summary>
    public static string ShortNameOf(PartnerCode code) =>
        PartnerCatalogue.Default.Find(code) is { } partner ? Own(partner.ShortNames) ?? partner.Name() : code.Value;

    private static string? Own(LocalizedText names) => names.For(SiteLanguage.Current.Code) ?? names.En ?? names.Fr;
}
