using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MoroccoRelations.Data.Accounts;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Areas.Editors.Pages.Accounts;

/// <summary>All accounts, and a form to add one.</summary>
public sealed class IndexModel(EditorAccounts accounts, Wording words) : PageModel
{
    [BindProperty]
    public Input Typed { get; set; } = new();

    public IReadOnlyList<Editor> All { get; private set; } = [];

    /// <summary>The link to hand over to the editor who was added, shown this once.</summary>
    public string? Link { get; private set; }

    public async Task OnGetAsync(CancellationToken stop) => All = await accounts.ListAsync(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (ModelState.IsValid)
        {
            var outcome = await accounts.AddAsync(Typed.Name, Typed.Email, Typed.Role, stop);
            if (outcome.IsDone)
            {
                Link = $"{Request.Scheme}://{Request.Host}{EditorsAddress.ChoosePassword(outcome.Token!)}";
                Typed = new();
                ModelState.Clear();
            }
            else
            {
                this.Show(outcome, words);
            }
        }

        All = await accounts.ListAsync(stop);
        return Page();
    }

    public sealed record Input
    {
        [Required(ErrorMessage = "form.required")]
        public string Name { get; init; } = "";

        [Required(ErrorMessage = "form.required")]
        public string Email { get; init; } = "";

        [EnumDataType(typeof(EditorRole), ErrorMessage = "form.required")]
        public EditorRole Role { get; init; }
    }
}
