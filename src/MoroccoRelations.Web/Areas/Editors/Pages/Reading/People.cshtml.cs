using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MoroccoRelations.Web.Areas.Editors.Forms;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Areas.Editors.Pages.Reading;

/// <summary>For the script of forms: the known people who are near to what is typed, in any of the three languages.</summary>
public sealed class PeopleModel : PageModel
{
    private const int Most = 8;

    public JsonResult OnGet(string? q) => new(PersonFinder.Search(q, Most).Select(person => new Row(PersonNames.Of(person.Name), PersonFinder.OtherNames(person))));

    public sealed record Row(string Name, string Also);
}
