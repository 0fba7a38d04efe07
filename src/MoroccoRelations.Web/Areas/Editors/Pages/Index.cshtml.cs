using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Web.Areas.Editors.Pages;

/// <summary>What waits for a decision.</summary>
public sealed class IndexModel(RelationsDbContext db) : PageModel
{
    public int Events { get; private set; }

    public int Relationships { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Events = await db.Events.CountAsync(e => e.Status == ReviewStatus.Proposed && e.MergedIntoId == null, cancel);
        Relationships = await db.Relationships.CountAsync(r => r.Status == ReviewStatus.Proposed, cancel);
    }
}
