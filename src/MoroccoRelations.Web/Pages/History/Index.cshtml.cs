using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MoroccoRelations.Data.Curation;

namespace MoroccoRelations.Web.Pages.History;

/// <summary>What became of a record over time, for anyone to read.</summary>
public sealed class IndexModel(PublicRecords records, RecordHistory history) : PageModel
{
    public PublicRecord Record { get; private set; } = null!;

    public IReadOnlyList<RevisionEntry> Entries { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string kind, string id, CancellationToken cancel)
    {
        if (await records.FindAsync(kind, id, cancel) is not { } record)
        {
            return NotFound();
        }

        if (record.MergedInto is { } other)
        {
            return RedirectPermanent(Address.History(other));
        }

        if (record.IsRejected)
        {
            return StatusCode(StatusCodes.Status410Gone);
        }

        Record = record;
        Entries = record.Id is { } number ? await history.OfAsync(record.Kind, number, cancel) : [];
        return Page();
    }
}
