using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MoroccoRelations.Data.Accounts;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Areas.Editors.Pages.Account;

/// <summary>A page on which editors change their own account.</summary>
public abstract class OwnAccountModel(UserManager<Editor> editors, EditorSignIn signIn, Wording words) : PageModel
{
    public Editor Own { get; private set; } = null!;

    protected UserManager<Editor> Editors => editors;

    protected EditorSignIn Session => signIn;

    protected Wording Words => words;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(next);
        Own = (await editors.GetUserAsync(User))!;
        await next();
    }

    /// <summary>Says what was done on the next page, and keeps this browser signed in where all others are signed out by the change.</summary>
    protected async Task<IActionResult> DoneAsync(string notice, string address)
    {
        await signIn.RefreshSignInAsync(Own);
        TempData[Notice.Key] = words[notice].Value;
        return Redirect(address);
    }

    /// <summary>Whether the change was made; otherwise the problems stand in the form.</summary>
    protected bool Accept(IdentityResult result)
    {
        var outcome = AccountOutcome.Of(result, Own);
        this.Show(outcome, words);
        return outcome.IsDone;
    }
}
