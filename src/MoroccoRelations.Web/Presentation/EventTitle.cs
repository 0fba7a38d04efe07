using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Presentation;

/// <summary>The title of an event in the reader's language: an editor's where there is one, otherwise composed from type, partners and date.</summary>
public sealed class EventTitle(Wording words)
{
    private const int MostPartnersNamed = 5;

    /// <summary>The title where the date stands beside it: "Visit or meeting with Israel".</summary>
    public string Of(LocalizedText written, EventType type, IReadOnlyList<PartnerCode> partners) =>
        written.For(SiteLanguage.Current.Code) is { Length: > 0 } title ? title : Composed(type, partners);

    /// <summary>The title where it stands alone: "Visit or meeting with Israel, 1986".</summary>
    public string WithDate(LocalizedText written, EventType type, IReadOnlyList<PartnerCode> partners, EdtfDate? date) =>
        date is null || written.For(SiteLanguage.Current.Code) is { Length: > 0 }
            ? Of(written, type, partners)
            : words["title.dated", Of(written, type, partners), date.Format(SiteLanguage.Current.Code)].Value;

    private string Composed(EventType type, IReadOnlyList<PartnerCode> partners)
    {
        var key = type.ToString().ToLowerInvariant();
        return partners.Count == 0
            ? words[$"type.{key}"].Value
            : words[$"title.{key}", Names(partners, InSentence), Names(partners, Name)].Value;
    }

    private string Names(IReadOnlyList<PartnerCode> partners, Func<PartnerCode, string> naming)
    {
        var named = partners.Count > MostPartnersNamed ? partners.Take(MostPartnersNamed - 1) : partners;
        var names = named.Select(naming).ToList();
        if (names.Count < partners.Count)
        {
            names.Add(words.Count("count.others", partners.Count - names.Count));
        }

        return words.List(names);
    }

    private static string Name(PartnerCode code) =>
        PartnerCatalogue.Default.Find(code)?.NameInTitle() ?? code.Value;

    // Only English puts the article in: a French or Arabic name takes none after a colon or "مع".
    private static string InSentence(PartnerCode code) =>
        PartnerCatalogue.Default.Find(code) is { } partner && SiteLanguage.Current == SiteLanguage.English
            ? EnglishArticles.WithArticle(partner, partner.NameInTitle())
            : Name(code);
}
