using Microsoft.AspNetCore.Mvc;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.Areas.Editors.Forms;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Areas.Editors.Pages.Events;

/// <summary>Correcting an event.</summary>
public sealed class EditModel(EventCuration events, PassageDesk desk, Wording words, CurrentEditor me)
    : CorrectionPage<EventState, EventInput>(words, me), ICitingPage
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    public PassagesView Passages { get; private set; } = null!;

    protected override Task<Editable<EventState>?> FindAsync(CancellationToken cancel) => events.FindAsync(Id, cancel);

    protected override string? MovedTo(EventState state) => state.MergedIntoId is { } into ? EditorsAddress.Event(into) : null;

    protected override EventInput Filled(EventState state) => EventInput.Of(state);

    protected override bool IsOnTheForm(string field) => EventInput.Holds(field);

    protected override void Take(string field, EventInput theirs) => Typed.Take(field, theirs);

    protected override string AddressOf(int id) => EditorsAddress.Event(id);

    protected override Task FillAsync(FormProblems problems, CancellationToken cancel) => desk.AddAsync(Typed, problems, cancel);

    protected override async Task<CurationResult?> WriteAsync(FormProblems problems, ChangeOrigin by, CancellationToken cancel)
    {
        var values = Typed.Read(problems);
        return problems.Any ? null : await events.CorrectAsync(Id, Typed.Revision, values, by, cancel);
    }

    protected override async Task<IActionResult> ShowAsync(CancellationToken cancel)
    {
        Passages = await PassagesView.OfAsync(desk, Typed, Standing.State.Citations, Standing.State.Confidence, cancel);
        return Page();
    }
}
