using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Web.Pages.History;

namespace MoroccoRelations.Web.Pages.Reports;

/// <summary>What became of a reader's report, for whoever knows its reference. How the reader can be reached is not shown.</summary>
[OutputCache(NoStore = true)]
public sealed class DetailsModel(ReaderReports reports, PublicRecords records) : PageModel
{
    public Report Report { get; private set; } = null!;

    public PublicRecord? Record { get; private set; }

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancel)
    {
        if (await reports.FindAsync(reference, cancel) is not { } found)
        {
            return NotFound();
        }

        if (found.Code != reference)
        {
            return RedirectPermanent(Address.Report(found.Code));
        }

        Report = found;
        Record = await records.FindAsync(found.Kind, found.RecordId, found.Partner, cancel);
        return Page();
    }
}
