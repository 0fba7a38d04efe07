using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.Localisation;
using MoroccoRelations.Web.Pages;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Areas.Editors.Pages.Events;

/// <summary>Puts two events together: one stays, with the chosen values and the passages of both; the address of the other leads to it.</summary>
public sealed class MergeModel(
    EventCuration events, Regroupings regroupings, Desk desk, CurrentEditor me, RecordTitle titles, ProblemWords problems, Wording words) : PageModel
{
    private static readonly Dictionary<string, string> Inputs = new() { [FieldName.Reason] = "Typed.Reason" };

    public Editable<EventState> Event { get; private set; } = null!;

    /// <summary>The two events; null as long as the other is not named.</summary>
    public EventPair? Pair { get; private set; }

    public MergeChoices Choices => new(Pair!, Typed.Choice);

    /// <summary>The number that was given for the other event, where nothing can be merged under it.</summary>
    public int? Unknown { get; private set; }

    public IReadOnlyList<WaitingDuplicate> Likely { get; private set; } = [];

    public string Title => titles.Of(Event.State);

    [BindProperty]
    public Input Typed { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        var reader = new QueryReader(Request.Query);
        var with = reader.Number("with", 1, int.MaxValue);
        return reader.Problem is { } problem ? problem.Refuse(HttpContext) : await ShowAsync(id, with, cancel) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (!await ShowAsync(id, Typed.With, cancel))
        {
            return NotFound();
        }

        if (Pair is not { } pair || !ModelState.IsValid)
        {
            return Page();
        }

        var (first, second) = (new RecordSeen(RecordKind.Event, id, Typed.Revision), new RecordSeen(RecordKind.Event, pair.Second.Id, Typed.OtherRevision));
        var (kept, other) = Typed.Kept == second.Id ? (second, first) : (first, second);
        var result = await regroupings.MergeEventsAsync(kept, other, Choices.Values(), ChangeOrigin.By(me.DisplayName, Typed.Reason), cancel);
        if (result is CurationResult.Saved saved)
        {
            TempData[Notice.Key] = words["merge.done", other.Id, kept.Id].Value;
            return Redirect(EditorsAddress.HistoryOf(RecordKind.Event, saved.Id));
        }

        problems.Show(ModelState, (result as CurationResult.Refused)?.Problems ?? [], Inputs);
        return Page();
    }

    private async Task<bool> ShowAsync(int id, int? with, CancellationToken cancel)
    {
        if (await events.FindAsync(id, cancel) is not { State.MergedIntoId: null } found)
        {
            return false;
        }

        Event = found;
        if (with is { } number && number != id && await events.FindAsync(number, cancel) is { State.MergedIntoId: null } other)
        {
            Pair = new EventPair(found, other);
            return true;
        }

        Unknown = with;
        Likely = await desk.DuplicatesAsync(id, cancellationToken: cancel);
        return true;
    }

    public sealed record Input
    {
        public int With { get; init; }

        public int Kept { get; init; }

        public int Revision { get; init; }

        public int OtherRevision { get; init; }

        /// <summary>For each field whose value to take.</summary>
        public Dictionary<string, string> Choice { get; init; } = [];

        [Required(ErrorMessage = "form.required")]
        public string Reason { get; init; } = "";
    }
}
