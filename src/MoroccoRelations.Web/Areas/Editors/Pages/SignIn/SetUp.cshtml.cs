using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Areas.Editors.Pages.SignIn;

/// <summary>Setting up the first account, with the link that the program printed at its start.</summary>
public sealed class SetUpModel(OneTimeLinks links, EditorAccounts accounts, EditorSignIn signIn, Wording words) : PageModel
{
    [BindProperty]
    public Input Typed { get; set; } = new();

    public bool IsGood { get; private set; }

    public async Task OnGetAsync(string token, CancellationToken stop) => await LookAsync(token, stop);

    public async Task<IActionResult> OnPostAsync(string token, CancellationToken stop)
    {
        await LookAsync(token, stop);
        if (!IsGood || !ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await accounts.SetUpAsync(token, Typed.Name, Typed.Email, Typed.Password, stop);
        if (outcome.IsDone)
        {
            await signIn.SignInAsync(outcome.Editor!, isPersistent: false);
            return Redirect(EditorsAddress.Desk);
        }

        this.Show(outcome, words);
        return Page();
    }

    private async Task LookAsync(string token, CancellationToken stop)
    {
        IsGood = await links.IsGoodSetupAsync(token, stop);
        Response.StatusCode = IsGood ? StatusCodes.Status200OK : StatusCodes.Status410Gone;
    }

    public sealed record Input
    {
        [Required(ErrorMessage = "form.required")]
        public string Name { get; init; } = "";

        [Required(ErrorMessage = "form.required")]
        public string Email { get; init; } = "";

        [Required(ErrorMessage = "form.required")]
        public string Password { get; init; } = "";

        [Required(ErrorMessage = "form.required")]
        [Compare(nameof(Password), ErrorMessage = "form.repeated")]
        public string Repeated { get; init; } = "";
    }
}
