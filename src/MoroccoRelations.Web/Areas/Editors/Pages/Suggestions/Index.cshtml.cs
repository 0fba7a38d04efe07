using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.Localisation;
using MoroccoRelations.Web.Pages;
using MoroccoRelations.Web.Pages.Shared;

namespace MoroccoRelations.Web.Areas.Editors.Pages.Suggestions;

/// <summary>What imports would have said of records that an editor has touched: taken or dismissed.</summary>
public sealed class IndexModel(Desk desk, SuggestionDecisions decisions, CurrentEditor me, ProblemWords problems, Wording words) : PageModel
{
    private const int PageSize = 50;

    private int page = 1;

    public IReadOnlyList<WaitingSuggestion> Waiting { get; private set; } = [];

    public PageLinks Pages { get; private set; } = null!;

    [BindProperty]
    public Input Typed { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var reader = new QueryReader(Request.Query);
        page = reader.Number("page", 1, int.MaxValue / PageSize) ?? 1;
        return reader.Problem is { } problem ? problem.Refuse(HttpContext) : await ShowAsync(cancel);
    }

    public Task<IActionResult> OnPostTakeAsync(CancellationToken cancel) =>
        DecideAsync("take", by => decisions.TakeAsync(Typed.Id, Typed.Revision, by, cancel), cancel);

    public Task<IActionResult> OnPostDismissAsync(CancellationToken cancel) =>
        DecideAsync("dismiss", by => decisions.DismissAsync(Typed.Id, by, cancel), cancel);

    private async Task<IActionResult> DecideAsync(string verb, Func<ChangeOrigin, Task<CurationResult>> decide, CancellationToken cancel)
    {
        var reason = string.IsNullOrWhiteSpace(Typed.Reason) ? words[$"suggestions.reason.{verb}"].Value : Typed.Reason;
        switch (await decide(ChangeOrigin.By(me.DisplayName, reason)))
        {
            case CurationResult.Saved:
                TempData[Notice.Key] = words[$"suggestions.done.{verb}"].Value;
                return Redirect(EditorsAddress.Suggestions);
            case CurationResult.Conflicting:
                ModelState.AddModelError("", words["suggestions.conflict"].Value);
                break;
            case CurationResult.Refused refused:
                problems.Show(ModelState, refused.Problems, new Dictionary<string, string>());
                break;
            default:
                return NotFound();
        }

        return await ShowAsync(cancel);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancel)
    {
        var counts = await desk.CountAsync(cancel);
        Waiting = await desk.SuggestionsAsync(skip: (page - 1) * PageSize, take: PageSize, cancellationToken: cancel);
        Pages = new(page, (counts.Suggestions + PageSize - 1) / PageSize, number => FormattableString.Invariant($"{EditorsAddress.Suggestions}?page={number}"));
        return Page();
    }

    public sealed record Input
    {
        public int Id { get; init; }

        /// <summary>The revision of the record in which the editor saw it.</summary>
        public int Revision { get; init; }

        public string? Reason { get; init; }
    }
}
