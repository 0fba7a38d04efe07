using System.Globalization;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web;

/// <summary>The addresses of the site, in the language of the request.</summary>
public static class Address
{
    public static string Home => "/" + SiteLanguage.Current.Code;

    public static string Countries => Under("countries");

    public static string Organisations => Under("organisations");

    public static string Events => Under("events");

    public static string Timeline => Under("timeline");

    public static string Documents => Under("documents");

    public static string About => Under("about");

    public static string Partner(Partner partner) =>
        $"{(partner.Kind == PartnerKind.Organisation ? Organisations : Countries)}/{partner.Slug}";

    public static string Event(int id) => $"{Events}/{Text(id)}";

    /// <summary>The list of the events of a year, of one partner or of all.</summary>
    public static string EventsOfYear(int year, PartnerCode? partner = null) =>
        partner is null ? $"{Events}?year={Text(year)}" : $"{EventsOf(partner)}&year={Text(year)}";

    public static string EventsOf(PartnerCode partner) => $"{Events}?partner={Uri.EscapeDataString(partner.Value)}";

    /// <summary>A statement has no page of its own; this leads to where it stands, and its history and its report form have addresses below it.</summary>
    public static string Relationship(int id) => $"{Under("relationships")}/{Text(id)}";

    /// <summary>The statement on the page of the first of its partners that has one; null where none has.</summary>
    public static string? RelationshipOf(int id, IEnumerable<PartnerCode> partners) =>
        partners.Select(PartnerCatalogue.Default.Find).FirstOrDefault(partner => partner is not null) is { } known ? $"{Partner(known)}#r{Text(id)}" : null;

    /// <summary>What became of a record over time, by the record's own address.</summary>
    public static string History(string record) => record + "/history";

    /// <summary>Where a reader says what is wrong with a record, by the record's own address.</summary>
    public static string ReportForm(string record) => record + "/report";

    /// <summary>What became of a reader's report.</summary>
    public static string Report(string code) => $"{Under("reports")}/{code}";

    public static string Document(int id) => $"{Documents}/{Text(id)}";

    /// <summary>The passage in its document.</summary>
    public static string Citation(int documentId, int citationId) => $"{Document(documentId)}#c{Text(citationId)}";

    /// <summary>The same page in another language.</summary>
    public static string InLanguage(HttpRequest request, SiteLanguage language)
    {
        var rest = request.Path.Value!.Split('/', 3).ElementAtOrDefault(2);
        var path = string.IsNullOrEmpty(rest) ? $"/{language.Code}" : $"/{language.Code}/{rest}";
        return new PathString(path).ToUriComponent() + request.QueryString.ToUriComponent();
    }

    private static string Under(string name) => $"{Home}/{name}";

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);
}
