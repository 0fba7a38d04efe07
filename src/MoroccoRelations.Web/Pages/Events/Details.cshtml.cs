using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Pages.Events;

public sealed class DetailsModel(EventPage page) : PageModel
{
    public EventPage.View Event { get; private set; } = null!;

    public Disagreements Disagreements { get; private set; } = null!;

    public IReadOnlyList<EventRow> Before { get; private set; } = [];

    public IReadOnlyList<EventRow> After { get; private set; } = [];

    public string? Description => Event.Description.For(SiteLanguage.Current.Code);

    /// <summary>The office of a person, or each that a source gives where they differ.</summary>
    public IReadOnlyList<string> OfficesOf(Actor actor) =>
        Disagreements.OnOffices.FirstOrDefault(disputed => disputed.Name == actor.Name) is { } disputed
            ? [.. disputed.BySource.OfType<string>().Distinct(StringComparer.Ordinal)]
            : actor.Office is { } office ? [office] : [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await page.FindAsync(id, cancel) is not { } found)
        {
            return NotFound();
        }

        if (found.MergedIntoId is { } into)
        {
            return RedirectPermanent(Address.Event(into));
        }

        if (found.Status == ReviewStatus.Rejected)
        {
            return StatusCode(StatusCodes.Status410Gone);
        }

        await ShowAsync(found, cancel);
        return Page();
    }

    private async Task ShowAsync(EventPage.View found, CancellationToken cancel)
    {
        Event = found;
        Disagreements = Disagreements.Between(found.Sources.ConvertAll(source => source.Stated));
        if (found.Date is not null)
        {
            Before = await page.BeforeAsync(found, cancel);
            After = await page.AfterAsync(found, cancel);
        }
    }
}
