using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MoroccoRelations.Web.Accounts;

namespace MoroccoRelations.Web.Areas.Editors.Pages.SignIn;

/// <summary>A page that takes a code from someone who has given the right password.</summary>
public abstract class SecondStepModel(EditorSignIn signIn) : PageModel
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Next { get; set; }

    public string Destination => Url.IsLocalUrl(Next) ? Next : EditorsAddress.Desk;

    protected EditorSignIn Session => signIn;

    public async Task<IActionResult> OnGetAsync() =>
        await signIn.GetTwoFactorAuthenticationUserAsync() is null ? Redirect(EditorsAddress.SignIn) : Page();

    /// <summary>The page that was asked for, or this one with what is wrong.</summary>
    protected IActionResult Answer(Microsoft.AspNetCore.Identity.SignInResult result, string refusal)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Succeeded)
        {
            return Redirect(Destination);
        }

        ModelState.AddModelError(nameof(Code), refusal);
        return Page();
    }
}
