using Microsoft.AspNetCore.Mvc;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.Areas.Editors.Forms;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Areas.Editors.Pages.Relationships;

/// <summary>Correcting a relationship.</summary>
public sealed class EditModel(RelationshipCuration relationships, PassageDesk desk, Wording words, CurrentEditor me)
    : CorrectionPage<RelationshipState, RelationshipInput>(words, me), ICitingPage
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    public PassagesView Passages { get; private set; } = null!;

    /// <summary>Where readers see it: on the page of its first partner.</summary>
    public string? PublicAddress => Standing.State.Partners.Select(Domain.Partners.PartnerCatalogue.Default.Find).FirstOrDefault(partner => partner is not null) is { } partner
        ? FormattableString.Invariant($"{Address.Partner(partner)}#r{Id}")
        : null;

    protected override Task<Editable<RelationshipState>?> FindAsync(CancellationToken cancel) => relationships.FindAsync(Id, cancel);

    protected override string? MovedTo(RelationshipState state) => state.MergedIntoId is { } into ? EditorsAddress.Relationship(into) : null;

    protected override RelationshipInput Filled(RelationshipState state) => RelationshipInput.Of(state);

    protected override bool IsOnTheForm(string field) => RelationshipInput.Holds(field);

    protected override void Take(string field, RelationshipInput theirs) => Typed.Take(field, theirs);

    protected override string AddressOf(int id) => EditorsAddress.Relationship(id);

    protected override Task FillAsync(FormProblems problems, CancellationToken cancel) => desk.AddAsync(Typed, problems, cancel);

    protected override async Task<CurationResult?> WriteAsync(FormProblems problems, ChangeOrigin by, CancellationToken cancel)
    {
        var values = Typed.Read(problems);
        return problems.Any ? null : await relationships.CorrectAsync(Id, Typed.Revision, values, by, cancel);
    }

    protected override async Task<IActionResult> ShowAsync(CancellationToken cancel)
    {
        Passages = await PassagesView.OfAsync(desk, Typed, Standing.State.Citations, Standing.State.Confidence, cancel);
        return Page();
    }
}
