using Microsoft.AspNetCore.Mvc;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.Areas.Editors.Forms;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Areas.Editors.Pages.Partners;

/// <summary>Writing about a partner.</summary>
public sealed class EditModel(ProfileCuration profiles, Wording words, CurrentEditor me) : CorrectionPage<ProfileState, ProfileInput>(words, me)
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    public Partner Partner { get; private set; } = null!;

    protected override async Task<Editable<ProfileState>?> FindAsync(CancellationToken cancel)
    {
        if (PartnerCatalogue.Default.Resolve(Code) is not { } partner)
        {
            return null;
        }

        Partner = partner;
        return await profiles.FindAsync(partner.Code, cancel);
    }

    protected override ProfileInput Filled(ProfileState state) => ProfileInput.Of(state);

    protected override bool IsOnTheForm(string field) => ProfileInput.Holds(field);

    protected override void Take(string field, ProfileInput theirs) => Typed.Take(field, theirs);

    protected override string AddressOf(int id) => EditorsAddress.Partner(Partner.Code);

    protected override async Task<CurationResult?> WriteAsync(FormProblems problems, ChangeOrigin by, CancellationToken cancel)
    {
        var text = problems.Markdown(FieldName.Text, Typed.Text);
        return problems.Any ? null : await profiles.CorrectAsync(Partner.Code, Typed.Revision, text, by, cancel);
    }
}
