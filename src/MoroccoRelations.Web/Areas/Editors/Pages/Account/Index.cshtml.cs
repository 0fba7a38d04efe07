using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using MoroccoRelations.Data.Accounts;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Areas.Editors.Pages.Account;

/// <summary>The editor's own account: the name, and what the account is signed in with.</summary>
public sealed class IndexModel(UserManager<Editor> editors, EditorSignIn signIn, Wording words) : OwnAccountModel(editors, signIn, words)
{
    [BindProperty]
    public Input Typed { get; set; } = new();

    public int Passkeys { get; private set; }

    public async Task OnGetAsync()
    {
        Typed = new Input { Name = Own.DisplayName };
        await CountAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (ModelState.IsValid)
        {
            Own.DisplayName = Typed.Name.Trim();
            if (Accept(await Editors.UpdateAsync(Own)))
            {
                return await DoneAsync("me.saved", EditorsAddress.Account);
            }
        }

        await CountAsync();
        return Page();
    }

    private async Task CountAsync() => Passkeys = (await Editors.GetPasskeysAsync(Own)).Count;

    public sealed record Input
    {
        [Required(ErrorMessage = "form.required")]
        public string Name { get; init; } = "";
    }
}
