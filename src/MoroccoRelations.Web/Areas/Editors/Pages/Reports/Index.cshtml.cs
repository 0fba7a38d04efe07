using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Web.Pages;

namespace MoroccoRelations.Web.Areas.Editors.Pages.Reports;

/// <summary>What readers find wrong: those that wait first.</summary>
public sealed class IndexModel(ReaderReports reports) : PageModel
{
    private const int PageSize = 50;

    public ReportStatus? Status { get; private set; }

    public IReadOnlyList<Report> List { get; private set; } = [];

    public int Number { get; private set; } = 1;

    /// <summary>Whether there are more.</summary>
    public bool GoesOn { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var reader = new QueryReader(Request.Query);
        var all = Request.Query["report"] == "all";
        Status = all ? null : reader.Choice<ReportStatus>("report") ?? ReportStatus.Open;
        Number = reader.Number("page", 1, int.MaxValue / PageSize) ?? 1;
        if (reader.Problem is { } problem)
        {
            return problem.Refuse(HttpContext);
        }

        var found = await reports.ListAsync(Status, (Number - 1) * PageSize, PageSize + 1, cancel);
        (List, GoesOn) = ([.. found.Take(PageSize)], found.Count > PageSize);
        return Page();
    }
}
