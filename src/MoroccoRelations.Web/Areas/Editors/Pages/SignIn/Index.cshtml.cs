using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Areas.Editors.Pages.SignIn;

/// <summary>Signing in with a password or a passkey.</summary>
public sealed class IndexModel(EditorSignIn signIn, Wording words) : PageModel
{
    [BindProperty]
    public Input Typed { get; set; } = new();

    /// <summary>The page that was asked for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Next { get; set; }

    private string Destination => Url.IsLocalUrl(Next) ? Next : EditorsAddress.Desk;

    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? Redirect(Destination) : Page();

    public async Task<IActionResult> OnPostAsync() =>
        ModelState.IsValid
            ? Answer(await signIn.PasswordSignInAsync(Typed.Email, Typed.Password, isPersistent: false, lockoutOnFailure: true), "signin.refused")
            : Page();

    /// <summary>What the browser's script has to ask of the device.</summary>
    public async Task<IActionResult> OnPostPasskeyOptionsAsync() =>
        Content(await signIn.MakePasskeyRequestOptionsAsync(null), "application/json");

    public async Task<IActionResult> OnPostPasskeyAsync(string? credential)
    {
        ModelState.Clear();
        return Answer(string.IsNullOrEmpty(credential) ? Microsoft.AspNetCore.Identity.SignInResult.Failed : await signIn.PasskeySignInAsync(credential), "passkey.failed");
    }

    // One sentence for a wrong password, an unknown address, a locked and a disabled account: it tells no one which.
    private IActionResult Answer(Microsoft.AspNetCore.Identity.SignInResult result, string refusal)
    {
        if (result.Succeeded)
        {
            return Redirect(Destination);
        }

        if (result.RequiresTwoFactor)
        {
            return Redirect(EditorsAddress.SecondFactor + QueryString.Create("next", Destination));
        }

        ModelState.AddModelError("", words[refusal].Value);
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
