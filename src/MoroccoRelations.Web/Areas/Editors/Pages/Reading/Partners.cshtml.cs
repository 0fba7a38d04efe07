using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Web.Areas.Editors.Forms;
using MoroccoRelations.Web.Localisation;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Areas.Editors.Pages.Reading;

/// <summary>For the script of forms: the partners that are near to what is typed, in any of the three languages.</summary>
public sealed class PartnersModel : PageModel
{
    private const int Most = 8;

    public JsonResult OnGet(string? q) => new(PartnerFinder.Search(q, Most).Select(partner => new Row(partner.Code.Value, partner.Name(), OtherNames(partner))));

    private static string OtherNames(Partner partner) => string.Join(" · ", SiteLanguage.All
        .Where(language => language != SiteLanguage.Current).Select(language => partner.Names.For(language.Code)).OfType<string>().Append(partner.Code.Value));

    public sealed record Row(string Code, string Name, string Also);
}
