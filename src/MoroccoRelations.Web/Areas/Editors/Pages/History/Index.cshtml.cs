using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MoroccoRelations.Data.Curation;

namespace MoroccoRelations.Web.Areas.Editors.Pages.History;

/// <summary>Every change to every record: who, what, when, why, and from which import.</summary>
public sealed class IndexModel(AuditLog log) : PageModel
{
    public AuditQuery Asked { get; private set; } = new();

    public AuditPage List { get; private set; } = null!;

    public IReadOnlyList<string> Editors { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!AuditQuery.TryRead(Request.Query, out var asked, out var problem))
        {
            return problem!.Refuse(HttpContext);
        }

        Asked = asked;
        List = await log.PageAsync(asked.Filter, asked.After, cancellationToken: cancel);
        Editors = await log.EditorsAsync(cancel);
        return Page();
    }
}
