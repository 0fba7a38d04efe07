using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Web.Areas.Editors.Pages.Reading;

/// <summary>For the script of forms: the text of a document, to select a passage in.</summary>
public sealed class TextModel(RelationsDbContext db) : PageModel
{
    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        var found = await db.Documents.AsNoTracking().Where(d => d.Id == id).Select(d => new { Title = d.Title ?? d.FileName, d.Language, d.Text }).FirstOrDefaultAsync(cancel);
        return found is null
            ? NotFound()
            : new JsonResult(new View(found.Title, found.Language.Code(), found.Language.IsRightToLeft() ? "rtl" : "ltr", found.Text));
    }

    public sealed record View(string Title, string Language, string Direction, string Text);
}
