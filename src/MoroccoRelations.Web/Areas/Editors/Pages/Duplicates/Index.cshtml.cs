using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.Localisation;
using MoroccoRelations.Web.Pages;
using MoroccoRelations.Web.Pages.Shared;

namespace MoroccoRelations.Web.Areas.Editors.Pages.Duplicates;

/// <summary>Pairs of events that may be one: kept apart here, or put together on the page that merges.</summary>
public sealed class IndexModel(Desk desk, DuplicateDecisions decisions, CurrentEditor me, ProblemWords problems, Wording words) : PageModel
{
    private const int PageSize = 10;

    private int page = 1;

    public IReadOnlyList<WaitingDuplicate> Waiting { get; private set; } = [];

    public PageLinks Pages { get; private set; } = null!;

    [BindProperty]
    public Input Typed { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var reader = new QueryReader(Request.Query);
        page = reader.Number("page", 1, int.MaxValue / PageSize) ?? 1;
        return reader.Problem is { } problem ? problem.Refuse(HttpContext) : await ShowAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var reason = string.IsNullOrWhiteSpace(Typed.Reason) ? words["duplicates.reason"].Value : Typed.Reason;
        switch (await decisions.KeepApartAsync(Typed.Id, ChangeOrigin.By(me.DisplayName, reason), cancel))
        {
            case CurationResult.Saved:
                TempData[Notice.Key] = words["duplicates.done"].Value;
                return Redirect(EditorsAddress.Duplicates);
            case CurationResult.Refused refused:
                problems.Show(ModelState, refused.Problems, new Dictionary<string, string>());
                return await ShowAsync(cancel);
            default:
                return NotFound();
        }
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancel)
    {
        var counts = await desk.CountAsync(cancel);
        Waiting = await desk.DuplicatesAsync(skip: (page - 1) * PageSize, take: PageSize, cancellationToken: cancel);
        Pages = new(page, (counts.PossibleDuplicates + PageSize - 1) / PageSize, number => FormattableString.Invariant($"{EditorsAddress.Duplicates}?page={number}"));
        return Page();
    }

    public sealed record Input
    {
        public int Id { get; init; }

        public string? Reason { get; init; }
    }
}
