using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.Areas.Editors.Forms;
using MoroccoRelations.Web.Localisation;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Areas.Editors.Pages.Events;

/// <summary>Takes an event apart: the chosen passages move to a new one.</summary>
public sealed class SplitModel(EventCuration events, Regroupings regroupings, CurrentEditor me, RecordTitle titles, ProblemWords problems, Wording words) : PageModel
{
    private static readonly Dictionary<string, string> Inputs = new()
    {
        [FieldName.Reason] = "Typed.Reason", [FieldName.Citations] = "Typed.Citations", [FieldName.Date] = "Typed.Date", [FieldName.Partners] = "Typed.Partners",
    };

    public Editable<EventState> Event { get; private set; } = null!;

    public string Title => titles.Of(Event.State);

    [BindProperty]
    public Input Typed { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (!await FindAsync(id, cancel))
        {
            return NotFound();
        }

        Typed = new Input
        {
            Date = Event.State.Date?.Text,
            Type = Event.State.Type,
            Partners = string.Join(", ", Event.State.Partners.Select(code => code.Value)),
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (!await FindAsync(id, cancel))
        {
            return NotFound();
        }

        var values = ValuesTyped();
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var seen = new RecordSeen(RecordKind.Event, id, Typed.Revision);
        var result = await regroupings.SplitEventAsync(seen, [.. Typed.Citations], values, null, ChangeOrigin.By(me.DisplayName, Typed.Reason), cancel);
        if (result is CurationResult.Saved saved)
        {
            TempData[Notice.Key] = words["split.done", id, saved.Id].Value;
            return Redirect(EditorsAddress.HistoryOf(RecordKind.Event, saved.Id));
        }

        problems.Show(ModelState, (result as CurationResult.Refused)?.Problems ?? [], Inputs);
        return Page();
    }

    private async Task<bool> FindAsync(int id, CancellationToken cancel)
    {
        if (await events.FindAsync(id, cancel) is not { State.MergedIntoId: null } found)
        {
            return false;
        }

        Event = found;
        return true;
    }

    private EventValues ValuesTyped() => new()
    {
        Date = new FormProblems(ModelState, words).Date(FieldName.Date, Typed.Date),
        Type = Typed.Type,
        Partners = [.. (Typed.Partners ?? "").Split([' ', ',', '،', ';'], StringSplitOptions.RemoveEmptyEntries).Select(Partner).OfType<PartnerCode>()],
        Actors = [.. Event.State.Citations.Where(c => c.Id is { } id && Typed.Citations.Contains(id)).SelectMany(c => c.Stated?.Actors ?? [])],
        Status = Event.State.Status,
    };

    private PartnerCode? Partner(string typed)
    {
        if (PartnerCatalogue.Default.Resolve(typed) is { } partner)
        {
            return partner.Code;
        }

        ModelState.AddModelError("Typed.Partners", words["problem.unknownpartner", typed].Value);
        return null;
    }

    public sealed record Input
    {
        public int Revision { get; init; }

        /// <summary>The passages that move.</summary>
        public List<int> Citations { get; init; } = [];

        public string? Date { get; init; }

        public EventType Type { get; init; }

        /// <summary>Codes, with commas or blanks between.</summary>
        public string? Partners { get; init; }

        [Required(ErrorMessage = "form.required")]
        public string Reason { get; init; } = "";
    }
}
