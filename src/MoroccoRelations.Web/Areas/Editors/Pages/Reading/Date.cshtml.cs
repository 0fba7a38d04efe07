using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MoroccoRelations.Web.Areas.Editors.Forms;

namespace MoroccoRelations.Web.Areas.Editors.Pages.Reading;

/// <summary>For the script of forms: how a date is understood while it is typed.</summary>
public sealed class DateModel(DateReader dates) : PageModel
{
    public JsonResult OnGet(string? value) => new(dates.Of(value));
}
