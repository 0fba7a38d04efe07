using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Web.Importing.Pending;
using MoroccoRelations.Web.Pages;
using MoroccoRelations.Web.Pages.Shared;

namespace MoroccoRelations.Web.Areas.Editors.Pages.Imports;

/// <summary>Every import there was, and those that wait to be applied.</summary>
public sealed class IndexModel(RelationsDbContext db, PendingImports imports) : PageModel
{
    private const int PageSize = 50;

    public IReadOnlyList<Row> Runs { get; private set; } = [];

    public IReadOnlyList<PendingImport> Pending { get; private set; } = [];

    public PageLinks Pages { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var reader = new QueryReader(Request.Query);
        var page = reader.Number("page", 1, int.MaxValue / PageSize) ?? 1;
        if (reader.Problem is { } problem)
        {
            return problem.Refuse(HttpContext);
        }

        var count = await db.ImportRuns.CountAsync(cancel);
        Pages = new(page, (count + PageSize - 1) / PageSize, number => FormattableString.Invariant($"{EditorsAddress.Imports}?page={number}"));
        Runs = await db.ImportRuns.AsNoTracking().OrderByDescending(run => run.Id).Skip((page - 1) * PageSize).Take(PageSize)
            .Select(run => new Row(
                run.Id, run.StartedAt, run.FinishedAt, run.StartedBy, run.UndoneAt,
                run.Documents.Select(d => new Outcome(d.Outcome, d.Added, d.Merged, d.Changed, d.Suggested)).ToList()))
            .AsSplitQuery().ToListAsync(cancel);
        Pending = [.. imports.All.Where(import => import.Progress.Stage != PendingStage.Applied)];
        return Page();
    }

    public sealed record Row(int Id, DateTime StartedAt, DateTime? FinishedAt, string? StartedBy, DateTime? UndoneAt, IReadOnlyList<Outcome> Documents);

    public sealed record Outcome(ImportOutcome What, int Added, int Merged, int Changed, int Suggested);
}
