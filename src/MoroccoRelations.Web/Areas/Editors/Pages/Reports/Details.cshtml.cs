using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.Localisation;
using MoroccoRelations.Web.Pages.History;

namespace MoroccoRelations.Web.Areas.Editors.Pages.Reports;

/// <summary>One reader's report: what it says, of which record, and the answer that the reader sees.</summary>
public sealed class DetailsModel(ReaderReports reports, PublicRecords records, CurrentEditor me, ProblemWords problems, Wording words) : PageModel
{
    private static readonly Dictionary<string, string> Inputs = new() { ["answer"] = "Typed.Answer" };

    public Report Report { get; private set; } = null!;

    /// <summary>What it is about; null where that is gone.</summary>
    public PublicRecord? Record { get; private set; }

    [BindProperty]
    public Input Typed { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (!await FindAsync(id, cancel))
        {
            return NotFound();
        }

        Typed = new Input { Answer = Report.Answer };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (Typed.Status is not { } status)
        {
            ModelState.AddModelError("Typed.Status", words["form.required"].Value);
            return await FindAsync(id, cancel) ? Page() : NotFound();
        }

        switch (await reports.DecideAsync(id, Typed.Seen, status, Typed.Answer, me.DisplayName, cancel))
        {
            case CurationResult.Saved:
                TempData[Notice.Key] = words["report.decided"].Value;
                return Redirect(EditorsAddress.Report(id));
            case CurationResult.Refused refused:
                problems.Show(ModelState, refused.Problems, Inputs);
                return await FindAsync(id, cancel) ? Page() : NotFound();
            default:
                return NotFound();
        }
    }

    private async Task<bool> FindAsync(int id, CancellationToken cancel)
    {
        if (await reports.FindAsync(id, cancel) is not { } found)
        {
            return false;
        }

        Report = found;
        Record = await records.FindAsync(found.Kind, found.RecordId, found.Partner, cancel);
        return true;
    }

    public sealed record Input
    {
        /// <summary>What had become of it when the editor opened the page.</summary>
        public ReportStatus Seen { get; init; }

        public ReportStatus? Status { get; init; }

        public string? Answer { get; init; }
    }
}
