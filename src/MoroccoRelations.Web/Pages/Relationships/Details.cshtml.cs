using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Web.Pages.History;

namespace MoroccoRelations.Web.Pages.Relationships;

/// <summary>A statement's own address: it stands on the page of its partner, whichever that is now, and one that was merged leads to the one that stays.</summary>
public sealed class DetailsModel(PublicRecords records) : PageModel
{
    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await records.FindAsync(RecordKind.Relationship, id, null, cancel) is not { } record)
        {
            return NotFound();
        }

        if (record.MergedInto is { } into)
        {
            // A merge can be undone: whoever keeps the way asks again.
            Response.Headers.CacheControl = "no-cache";
            return RedirectPermanent(into);
        }

        return record.IsRejected ? StatusCode(StatusCodes.Status410Gone) : Redirect(record.Address ?? record.History);
    }
}
