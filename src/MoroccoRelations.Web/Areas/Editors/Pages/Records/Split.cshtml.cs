using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.Areas.Editors.Forms;
using MoroccoRelations.Web.Localisation;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Areas.Editors.Pages.Records;

/// <summary>Takes an event or a relationship apart: the chosen passages move to a new one.</summary>
public sealed class SplitModel(SourcedRecords records, CurrentEditor me, RecordTitle titles, ProblemWords problemWords, Wording words) : PageModel
{
    private static readonly Dictionary<string, string> Inputs = new()
    {
        [FieldName.Reason] = "Typed.Reason", [FieldName.Citations] = "Typed.Citations", [FieldName.Date] = "Typed.Date", [FieldName.Partners] = "Typed.Partners",
    };

    public RecordKind Kind { get; private set; }

    public Editable<IRecordState> Record { get; private set; } = null!;

    public string Title => titles.Of(Record.State);

    [BindProperty]
    public SplitInput Typed { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string kind, int id, CancellationToken cancel)
    {
        if (!await FindAsync(kind, id, cancel))
        {
            return NotFound();
        }

        Typed = SplitInput.Of(Record.State);
        Typed.Revision = Record.Revision;
        return Page();
    }

    /// <summary>A button that saves nothing: one more row for a partner.</summary>
    public async Task<IActionResult> OnPostFillAsync(string kind, int id, CancellationToken cancel)
    {
        Begin();
        return await FindAsync(kind, id, cancel) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(string kind, int id, CancellationToken cancel)
    {
        Begin();
        if (!await FindAsync(kind, id, cancel))
        {
            return NotFound();
        }

        var problems = new FormProblems(ModelState, words);
        problems.Require(FieldName.Reason, Typed.Reason);
        var values = Typed.Read(Record.State, problems);
        if (problems.Any)
        {
            return Page();
        }

        var result = await records.SplitAsync(new(Kind, id, Typed.Revision), Typed.Citations, values, ChangeOrigin.By(me.DisplayName, Typed.Reason!), cancel);
        if (result is CurationResult.Saved saved)
        {
            TempData[Notice.Key] = words[$"split.done.{Kind.Key()}", id, saved.Id].Value;
            return Redirect(EditorsAddress.HistoryOf(Kind, saved.Id));
        }

        problemWords.Show(ModelState, (result as CurationResult.Refused)?.Problems ?? [], Inputs);
        return Page();
    }

    /// <summary>What was typed stands in the form itself: the framework's own reading of it is let go of.</summary>
    private void Begin()
    {
        ModelState.Clear();
        Typed.Partners.RemoveAll(string.IsNullOrWhiteSpace);
    }

    private async Task<bool> FindAsync(string kind, int id, CancellationToken cancel)
    {
        Kind = RecordKinds.OfFolder(kind);
        Record = (await records.FindAsync(Kind, id, cancel))!;
        return Record is not null;
    }
}
