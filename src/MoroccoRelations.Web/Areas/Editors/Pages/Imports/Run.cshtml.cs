using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Web.Pages;
using MoroccoRelations.Web.Pages.Shared;

namespace MoroccoRelations.Web.Areas.Editors.Pages.Imports;

/// <summary>One import: what became of each document, and the records that it made or changed.</summary>
public sealed class RunModel(RelationsDbContext db, RunRecords records) : PageModel
{
    private const int RecordsOnAPage = 100;

    public ImportRun Run { get; private set; } = null!;

    public IReadOnlyList<RunRecord> Records { get; private set; } = [];

    public int RecordCount { get; private set; }

    public PageLinks Pages { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        var reader = new QueryReader(Request.Query);
        var page = reader.Number("page", 1, int.MaxValue / RecordsOnAPage) ?? 1;
        if (reader.Problem is { } problem)
        {
            return problem.Refuse(HttpContext);
        }

        if (await db.ImportRuns.AsNoTracking().Include(run => run.Documents.OrderBy(d => d.Id)).SingleOrDefaultAsync(run => run.Id == id, cancel) is not { } found)
        {
            return NotFound();
        }

        Run = found;
        RecordCount = await records.CountAsync(id, cancel);
        Records = await records.OfAsync(found, (page - 1) * RecordsOnAPage, RecordsOnAPage, cancel);
        Pages = new(page, (RecordCount + RecordsOnAPage - 1) / RecordsOnAPage, number => FormattableString.Invariant($"{EditorsAddress.Import(id)}?page={number}"));
        return Page();
    }
}
