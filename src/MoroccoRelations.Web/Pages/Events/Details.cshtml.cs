using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Web.Localisation;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Pages.Events;

public sealed class DetailsModel(EventPage page, Wording words, Offices offices) : PageModel
{
    public EventPage.View Event { get; private set; } = null!;

    public IReadOnlyList<Disagreement> Disagreements { get; private set; } = [];

    public IReadOnlyList<EventRow> Before { get; private set; } = [];

    public IReadOnlyList<EventRow> After { get; private set; } = [];

    public string? Description => Event.Description.For(SiteLanguage.Current.Code);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await page.FindAsync(id, cancel) is not { } found)
        {
            return NotFound();
        }

        if (found.MergedIntoId is { } into)
        {
            // A merge can be undone: whoever keeps the way asks again.
            Response.Headers.CacheControl = "no-cache";
            return RedirectPermanent(Address.Event(into));
        }

        if (found.Status == ReviewStatus.Rejected)
        {
            return StatusCode(StatusCodes.Status410Gone);
        }

        await ShowAsync(found, cancel);
        return Page();
    }

    /// <summary>The office of a person, or each that a source gives where they differ.</summary>
    public IEnumerable<string> OfficesOf(Actor actor) =>
        Disagreements.FirstOrDefault(point => point.Subject == actor.Name) is { } disputed
            ? disputed.Values.Select(stated => offices.Name(stated.Value)).Distinct()
            : actor.Office is { } office ? [offices.Name(office)] : [];

    /// <summary>What a source says on a disputed point, as the reader reads it; null where it says nothing.</summary>
    public string? Stated(Disagreement point, int citationId) =>
        point.Values.FirstOrDefault(stated => stated.Citation.Id == citationId)?.Value is not { } value ? null : point.Property switch
        {
            "date" => EdtfDate.Parse(value, null).Format(SiteLanguage.Current.Code),
            "type" => words[$"type.{value}"].Value,
            "partners" => words.List([.. value.Split(' ').Select(code => PartnerNames.NameOf(PartnerCode.Parse(code, null)))]),
            _ => offices.Name(value),
        };

    private async Task ShowAsync(EventPage.View found, CancellationToken cancel)
    {
        Event = found;
        Disagreements = Domain.Records.Disagreements.Of(found.AsTold());
        if (found.Date is not null)
        {
            Before = await page.BeforeAsync(found, cancel);
            After = await page.AfterAsync(found, cancel);
        }
    }
}
