using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MoroccoRelations.Data.Accounts;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Areas.Editors.Pages.SignIn;

/// <summary>Choosing a password with the link that an administrator handed over.</summary>
public sealed class ChoosePasswordModel(OneTimeLinks links, EditorAccounts accounts, Wording words) : PageModel
{
    [BindProperty]
    public Input Typed { get; set; } = new();

    /// <summary>Whose password it is; null where the link is not good.</summary>
    public Editor? Owner { get; private set; }

    public async Task OnGetAsync(string token, CancellationToken stop) => await LookAsync(token, stop);

    public async Task<IActionResult> OnPostAsync(string token, CancellationToken stop)
    {
        await LookAsync(token, stop);
        if (Owner is null || !ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await accounts.ChoosePasswordAsync(token, Typed.Password, stop);
        if (outcome.IsDone)
        {
            TempData[Notice.Key] = words["choose.done"].Value;
            return Redirect(EditorsAddress.SignIn);
        }

        this.Show(outcome, words);
        return Page();
    }

    private async Task LookAsync(string token, CancellationToken stop)
    {
        Owner = await links.OwnerAsync(token, stop);
        Response.StatusCode = Owner is null ? StatusCodes.Status410Gone : StatusCodes.Status200OK;
    }

    public sealed record Input
    {
        [Required(ErrorMessage = "form.required")]
        public string Password { get; init; } = "";

        [Required(ErrorMessage = "form.required")]
        [Compare(nameof(Password), ErrorMessage = "form.repeated")]
        public string Repeated { get; init; } = "";
    }
}
