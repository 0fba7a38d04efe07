using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MoroccoRelations.Web.Accounts;

namespace MoroccoRelations.Web.Areas.Editors.Pages;

/// <summary>Signing out, in this browser.</summary>
public sealed class SignOutModel(EditorSignIn signIn) : PageModel
{
    public IActionResult OnGet() => Redirect(EditorsAddress.Desk);

    public async Task<IActionResult> OnPostAsync()
    {
        await signIn.SignOutAsync();
        return Redirect(EditorsAddress.SignIn);
    }
}
