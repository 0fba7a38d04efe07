using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MoroccoRelations.Data.Accounts;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Areas.Editors.Pages.Accounts;

/// <summary>One account, and what an Administrator can do with it.</summary>
public sealed class DetailsModel(EditorAccounts accounts, Wording words) : PageModel
{
    public Editor Shown { get; private set; } = null!;

    /// <summary>The link to hand over, shown this once.</summary>
    public string? Link { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (await accounts.FindByIdAsync((string)RouteData.Values["id"]!) is { } editor)
        {
            Shown = editor;
            await next();
        }
        else
        {
            context.Result = NotFound();
        }
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostRoleAsync(EditorRole role, CancellationToken stop) =>
        ModelState.IsValid && Enum.IsDefined(role) ? Answer(await accounts.ChangeRoleAsync(Shown, role, stop), "accounts.saved") : BadRequest();

    public async Task<IActionResult> OnPostDisableAsync(CancellationToken stop) => Answer(await accounts.DisableAsync(Shown, stop), "accounts.disabled");

    public async Task<IActionResult> OnPostEnableAsync(CancellationToken stop) => Answer(await accounts.EnableAsync(Shown, stop), "accounts.enabled");

    public async Task<IActionResult> OnPostResetAsync(bool secondFactor, CancellationToken stop)
    {
        var outcome = await accounts.ResetAsync(Shown, secondFactor, stop);
        if (outcome.IsDone)
        {
            Link = $"{Request.Scheme}://{Request.Host}{EditorsAddress.ChoosePassword(outcome.Token!)}";
            return Page();
        }

        return Answer(outcome, "");
    }

    private IActionResult Answer(AccountOutcome outcome, string notice)
    {
        if (outcome.IsDone)
        {
            TempData[Notice.Key] = words[notice].Value;
            return Redirect(EditorsAddress.AccountOf(Shown.Id));
        }

        this.Show(outcome, words);
        return Page();
    }
}
