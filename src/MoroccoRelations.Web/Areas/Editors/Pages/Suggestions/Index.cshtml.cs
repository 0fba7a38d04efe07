using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Areas.Editors.Pages.Suggestions;

/// <summary>What imports would have said of records that an editor has touched: taken or dismissed.</summary>
public sealed class IndexModel(Desk desk, SuggestionDecisions decisions, CurrentEditor me, ProblemWords problems, Wording words) : PageModel
{
    public QueueQuery Asked { get; private set; } = null!;

    public QueuePage<WaitingSuggestion> List { get; private set; } = null!;

    [BindProperty]
    public Input Typed { get; set; } = new();

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => AskedAsync(() => ShowAsync(cancel));

    public Task<IActionResult> OnPostTakeAsync(CancellationToken cancel) =>
        AskedAsync(() => DecideAsync("take", by => decisions.TakeAsync(Typed.Id, Typed.Revision, by, cancel), cancel));

    public Task<IActionResult> OnPostDismissAsync(CancellationToken cancel) =>
        AskedAsync(() => DecideAsync("dismiss", by => decisions.DismissAsync(Typed.Id, by, cancel), cancel));

    /// <summary>Reads what the address asks for, then goes on.</summary>
    private async Task<IActionResult> AskedAsync(Func<Task<IActionResult>> next)
    {
        var isUnderstood = QueueQuery.TryRead(QueueKind.Suggestions, Request.Query, out var asked, out var problem);
        Asked = asked;
        return isUnderstood ? await next() : problem!.Refuse(HttpContext);
    }

    private async Task<IActionResult> DecideAsync(string verb, Func<ChangeOrigin, Task<CurationResult>> decide, CancellationToken cancel)
    {
        var reason = string.IsNullOrWhiteSpace(Typed.Reason) ? words[$"suggestions.reason.{verb}"].Value : Typed.Reason;
        switch (await decide(ChangeOrigin.By(me.DisplayName, reason)))
        {
            case CurationResult.Saved:
                TempData[Notice.Key] = words[$"suggestions.done.{verb}"].Value;
                return Redirect(Asked.ToAddress());
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
        List = await desk.SuggestionsAsync(Asked.Filter, Asked.Skip, Asked.Queue.PageSize, cancel);
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
