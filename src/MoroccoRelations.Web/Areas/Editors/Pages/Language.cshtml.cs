using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Areas.Editors.Pages;

/// <summary>Keeps the language that was chosen in the header, and goes back to the page that was open.</summary>
public sealed class LanguageModel : PageModel
{
    public IActionResult OnGet() => Redirect(EditorsAddress.Desk);

    public IActionResult OnPost(string? language, string? next)
    {
        if (SiteLanguage.Find(language) is not { } chosen)
        {
            return BadRequest();
        }

        ChosenLanguage.Keep(Response, chosen);
        return Redirect(Url.IsLocalUrl(next) ? next : EditorsAddress.Desk);
    }
}
