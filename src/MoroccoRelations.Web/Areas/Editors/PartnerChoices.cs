using System.Collections.Concurrent;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Web.Localisation;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Areas.Editors;

/// <summary>A partner to choose.</summary>
public sealed record PartnerChoice(PartnerCode Code, string Name);

/// <summary>Every partner of the catalogue, in the order of its names; put in order once for each language.</summary>
public static class PartnerChoices
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<PartnerChoice>> ByLanguage = new(StringComparer.Ordinal);

    public static IReadOnlyList<PartnerChoice> All() => ByLanguage.GetOrAdd(SiteLanguage.Current.Code, _ =>
        [.. PartnerCatalogue.Default.All.Select(partner => new PartnerChoice(partner.Code, partner.Name())).OrderBy(choice => choice.Name, Alphabet.Order)]);
}
