using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using MoroccoRelations.Data.Accounts;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Areas.Editors.Pages.Account;

/// <summary>A new password for the editor's own account, by one who knows the old one.</summary>
public sealed class PasswordModel(UserManager<Editor> editors, EditorSignIn signIn, Wording words) : OwnAccountModel(editors, signIn, words)
{
    [BindProperty]
    public Input Typed { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync() =>
        ModelState.IsValid && Accept(await Editors.ChangePasswordAsync(Own, Typed.Current, Typed.Password))
            ? await DoneAsync("password.saved", EditorsAddress.Account)
            : Page();

    public sealed record Input
    {
        [Required(ErrorMessage = "form.required")]
        public string Current { get; init; } = "";

        [Required(ErrorMessage = "form.required")]
        public string Password { get; init; } = "";

        [Required(ErrorMessage = "form.required")]
        [Compare(nameof(Password), ErrorMessage = "form.repeated")]
        public string Repeated { get; init; } = "";
    }
}
