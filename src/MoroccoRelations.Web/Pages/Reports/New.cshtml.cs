using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.RateLimiting;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Web.Hosting;
using MoroccoRelations.Web.Localisation;
using MoroccoRelations.Web.Pages.History;

namespace MoroccoRelations.Web.Pages.Reports;

/// <summary>Where a reader, without an account, says what is wrong with a record.</summary>
[OutputCache(NoStore = true)]
[EnableRateLimiting(ReportLimit.Name)]
public sealed class NewModel(PublicRecords records, ReaderReports reports, SpamTrap trap, Wording words) : PageModel
{
    public PublicRecord Record { get; private set; } = null!;

    public string Stamp => trap.Stamp();

    [BindProperty]
    public Input Typed { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string kind, string id, CancellationToken cancel) => await FindAsync(kind, id, cancel) ?? Page();

    public async Task<IActionResult> OnPostAsync(string kind, string id, CancellationToken cancel)
    {
        if (await FindAsync(kind, id, cancel) is { } elsewhere)
        {
            return elsewhere;
        }

        if (trap.Catches(Typed.Opened, Typed.Website))
        {
            ModelState.AddModelError("", words["report.tooQuick"].Value);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var text = new ReportText(Record.Kind, Record.Kind == Domain.Records.RecordKind.Partner ? null : Record.Id, Record.Partner, Typed.Message, Typed.Contact, SiteLanguage.Current.Code);
        var result = await reports.SendAsync(text, cancel);
        return result.Code is { } code ? Redirect(Address.Report(code)) : NotFound();
    }

    /// <summary>Finds the record; answers where the reader has to go instead, or null.</summary>
    private async Task<IActionResult?> FindAsync(string kind, string id, CancellationToken cancel)
    {
        if (await records.FindAsync(kind, id, cancel) is not { } record)
        {
            return NotFound();
        }

        Record = record;
        return record.MergedInto is { } other ? RedirectPermanent(Address.ReportForm(other)) : record.IsRejected ? StatusCode(StatusCodes.Status410Gone) : null;
    }

    public sealed record Input
    {
        [Required(ErrorMessage = "form.required")]
        [StringLength(ReaderReports.LongestMessage, ErrorMessage = "report.tooLong")]
        public string Message { get; init; } = "";

        [StringLength(200, ErrorMessage = "report.tooLong")]
        public string? Contact { get; init; }

        /// <summary>Nobody sees it; a program fills it in.</summary>
        public string? Website { get; init; }

        /// <summary>When the form was opened, signed.</summary>
        public string? Opened { get; init; }
    }
}
