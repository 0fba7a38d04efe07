using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.Areas.Editors.Forms;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Areas.Editors.Pages.Relationships;

/// <summary>Entering a relationship by hand.</summary>
public sealed class NewModel(RelationshipCuration relationships, PassageDesk desk, Wording words, CurrentEditor me)
    : NewRecordPage<RelationshipInput>(desk, words, me)
{
    protected override string AddressOf(int id) => EditorsAddress.Relationship(id);

    protected override async Task<CurationResult?> WriteAsync(FormProblems problems, ChangeOrigin by, CancellationToken cancel)
    {
        var values = Typed.Read(problems);
        return problems.Any ? null : await relationships.AddAsync(values, by, cancel);
    }
}
