using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Web.Areas.Editors.Pages.Reports;

/// <summary>What readers find wrong: those that wait first.</summary>
public sealed class IndexModel(ReaderReports reports) : PageModel
{
    public QueueQuery Asked { get; private set; } = null!;

    public QueuePage<Report> List { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!QueueQuery.TryRead(QueueKind.Reports, Request.Query, out var asked, out var problem))
        {
            return problem!.Refuse(HttpContext);
        }

        Asked = asked;
        List = await reports.ListAsync(asked.Status, asked.Filter, asked.Skip, asked.Queue.PageSize, cancel);
        return Page();
    }
}
