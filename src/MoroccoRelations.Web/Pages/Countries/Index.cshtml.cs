using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Web.Localisation;
using MoroccoRelations.Web.Pages.Partners;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Pages.Countries;

public sealed class IndexModel(PartnerCounts counts, Wording words) : PageModel
{
    public enum ListOrder
    {
        Region,
        Name,
    }

    public ListOrder Order { get; private set; }

    public int WithRecords { get; private set; }

    public int All { get; private set; }

    public IReadOnlyList<PartnerGroup> Groups { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var query = new QueryReader(Request.Query);
        Order = query.Choice<ListOrder>("order") ?? ListOrder.Region;
        if (query.Problem is { } problem)
        {
            return problem.Refuse(HttpContext);
        }

        var countries = PartnerCatalogue.Default.All.Where(p => p.Kind != PartnerKind.Organisation).ToList();
        var recorded = await counts.AllAsync(cancel);
        WithRecords = countries.Count(p => recorded.ContainsKey(p.Code));
        All = countries.Count;
        Groups = Order == ListOrder.Name ? PartnerGroup.ByLetter(countries, recorded) : ByContinent(countries, recorded);
        return Page();
    }

    private List<PartnerGroup> ByContinent(List<Partner> countries, IReadOnlyDictionary<PartnerCode, PartnerCounts.Count> recorded)
    {
        var standing = countries.Where(p => p.Kind != PartnerKind.DissolvedState);
        var groups = standing.GroupBy(p => p.Continent)
            .OrderBy(continent => continent.Key is null).ThenBy(continent => NameOf(continent.Key), Alphabet.Order)
            .Select(continent => PartnerGroup.Of($"region-{continent.Key}", NameOf(continent.Key), continent, recorded)).ToList();
        groups.Add(PartnerGroup.Of("dissolved", words["countries.dissolved"].Value, countries.Where(p => p.Kind == PartnerKind.DissolvedState), recorded));
        return groups;
    }

    private string NameOf(string? continent) =>
        continent is { } code && PartnerCatalogue.Default.FindRegion(code) is { } region ? region.Name() : words["countries.elsewhere"].Value;
}
