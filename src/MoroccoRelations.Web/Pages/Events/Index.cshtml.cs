using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Web.Localisation;
using MoroccoRelations.Web.Pages.Shared;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Pages.Events;

public sealed class IndexModel(EventList list, Wording words) : PageModel
{
    public EventFilter Filter { get; private set; } = new();

    public int Total { get; private set; }

    public IReadOnlyList<EventRow> Rows { get; private set; } = [];

    public Histogram? Picture { get; private set; }

    public IReadOnlyList<PartnerChoice> Partners { get; private set; } = [];

    public IReadOnlyList<EventType> Types { get; } = [.. Enum.GetValues<EventType>().OrderBy(type => type == EventType.Other)];

    public int FirstShown => ((Filter.Page - 1) * EventList.PageSize) + 1;

    public int LastShown => FirstShown + Rows.Count - 1;

    public PageLinks Pages => new(Filter.Page, (Total + EventList.PageSize - 1) / EventList.PageSize, AddressOfPage);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!EventFilter.TryRead(Request.Query, out var filter, out var problem))
        {
            return problem!.Refuse(HttpContext);
        }

        Filter = filter;
        Total = await list.CountAsync(filter, cancel);
        Rows = await list.PageAsync(filter, cancel);
        Picture = Histogram.Of(await list.CountsByYearAsync(filter, cancel));
        Partners = Choices(await list.PartnersAsync(cancel));
        return Page();
    }

    /// <summary>The rows under their years; in an order that is not by date, under none.</summary>
    public IEnumerable<YearOfRows> ByYear() =>
        Rows.GroupBy(row => row.Year).Select(year => new YearOfRows(year.Key, [.. year]));

    public string AddressOfYear(int year) => Address.Events + (Filter with { Year = year, Page = 1 }).ToQuery();

    /// <summary>A filter's value as the reader reads it.</summary>
    public string Reading(KeyValuePair<string, string?> chip) => chip.Key switch
    {
        "from" => Filter.From!.Format(SiteLanguage.Current.Code),
        "to" => Filter.To!.Format(SiteLanguage.Current.Code),
        "partner" => PartnerNames.NameOf(Filter.Partner!),
        "type" or "status" => words[$"{chip.Key}.{chip.Value}"].Value,
        _ => chip.Value!,
    };

    private static List<PartnerChoice> Choices(List<PartnerCode> codes) =>
        [.. codes.Select(code => new PartnerChoice(code, PartnerNames.NameOf(code))).OrderBy(choice => choice.Name, Alphabet.Order)];

    private string AddressOfPage(int page) => Address.Events + (Filter with { Page = page }).ToQuery();

    public sealed record PartnerChoice(PartnerCode Code, string Name);

    public sealed record YearOfRows(int? Key, IReadOnlyList<EventRow> Rows);
}
