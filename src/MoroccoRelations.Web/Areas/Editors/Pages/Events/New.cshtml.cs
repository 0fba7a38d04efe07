using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.Areas.Editors.Forms;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Areas.Editors.Pages.Events;

/// <summary>Entering an event by hand.</summary>
public sealed class NewModel(EventCuration events, PassageDesk desk, Wording words, CurrentEditor me) : NewRecordPage<EventInput>(desk, words, me)
{
    protected override string AddressOf(int id) => EditorsAddress.Event(id);

    protected override async Task<CurationResult?> WriteAsync(FormProblems problems, ChangeOrigin by, CancellationToken cancel)
    {
        var values = Typed.Read(problems);
        return problems.Any ? null : await events.AddAsync(values, by, cancel);
    }
}
