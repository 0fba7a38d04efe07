using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Areas.Editors.Pages.Duplicates;

/// <summary>Pairs of events that may be one: kept apart here, or put together on the page that merges.</summary>
public sealed class IndexModel(Desk desk, DuplicateDecisions decisions, CurrentEditor me, ProblemWords problems, Wording words) : PageModel
{
    public QueueQuery Asked { get; private set; } = null!;

    public QueuePage<WaitingDuplicate> List { get; private set; } = null!;

    [BindProperty]
    public Input Typed { get; set; } = new();

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => AskedAsync(() => ShowAsync(cancel));

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => AskedAsync(() => KeepApartAsync(cancel));

    /// <summary>Reads what the address asks for, then goes on.</summary>
    private async Task<IActionResult> AskedAsync(Func<Task<IActionResult>> next)
    {
        var isUnderstood = QueueQuery.TryRead(QueueKind.Duplicates, Request.Query, out var asked, out var problem);
        Asked = asked;
        return isUnderstood ? await next() : problem!.Refuse(HttpContext);
    }

    private async Task<IActionResult> KeepApartAsync(CancellationToken cancel)
    {
        var reason = string.IsNullOrWhiteSpace(Typed.Reason) ? words["duplicates.reason"].Value : Typed.Reason;
        switch (await decisions.KeepApartAsync(Typed.Id, ChangeOrigin.By(me.DisplayName, reason), cancel))
        {
            case CurationResult.Saved:
                TempData[Notice.Key] = words["duplicates.done"].Value;
                return Redirect(Asked.ToAddress());
            case CurationResult.Refused refused:
                problems.Show(ModelState, refused.Problems, new Dictionary<string, string>());
                return await ShowAsync(cancel);
            default:
                return NotFound();
        }
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancel)
    {
        List = await desk.DuplicatesAsync(Asked.Filter, Asked.Skip, Asked.Queue.PageSize, cancel);
        return Page();
    }

    public sealed record Input
    {
        public int Id { get; init; }

        public string? Reason { get; init; }
    }
}
