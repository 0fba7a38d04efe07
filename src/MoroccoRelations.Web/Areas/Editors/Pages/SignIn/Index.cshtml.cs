using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.Hosting;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Areas.Editors.Pages.SignIn;

/// <summary>Signing in with a password.</summary>
[EnableRateLimiting(EditorsArea.AttemptsLimit)]
public sealed class IndexModel(EditorSignIn signIn, Wording words) : PageModel
{
    [BindProperty]
    public Input Typed { get; set; } = new();

    /// <summary>The page that was asked for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Next { get; set; }

    private string Destination => Url.IsLocalUrl(Next) ? Next : EditorsAddress.Desk;

    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? Redirect(Destination) : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var result = await signIn.PasswordSignInAsync(Typed.Email, Typed.Password, isPersistent: false, lockoutOnFailure: true);
        if (result.Succeeded)
        {
            return Redirect(Destination);
        }

        // One sentence for a wrong password, an unknown address, a locked and a disabled account: it tells no one which.
        ModelState.AddModelError("", words["signin.refused"].Value);
        return Page();
    }

    public sealed record Input
    {
        [Required(ErrorMessage = "form.required")]
        public string Email { get; init; } = "";

        [Required(ErrorMessage = "form.required")]
        public string Password { get; init; } = "";
    }
}
