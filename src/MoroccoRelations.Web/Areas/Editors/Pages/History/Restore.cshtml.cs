using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.Localisation;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Areas.Editors.Pages.History;

/// <summary>Makes a record again what it was after one of its revisions, as a new revision.</summary>
public sealed class RestoreModel(RecordHistory history, CurrentEditor me, RecordTitle titles, ProblemWords problems, Wording words) : PageModel
{
    private static readonly Dictionary<string, string> Inputs = new() { [FieldName.Reason] = "Typed.Reason" };

    public RecordKind Kind { get; private set; }

    public int Id { get; private set; }

    public RevisionEntry Latest { get; private set; } = null!;

    public RevisionEntry Wanted { get; private set; } = null!;

    /// <summary>What restoring changes.</summary>
    public Difference Change { get; private set; } = null!;

    /// <summary>What somebody else did meanwhile.</summary>
    public Conflict? Conflict { get; private set; }

    public string Title => titles.Of(Latest.State);

    [BindProperty]
    public Input Typed { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string kind, int id, int number, CancellationToken cancel) =>
        await ShowAsync(kind, id, number, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string kind, int id, int number, CancellationToken cancel)
    {
        if (!RecordKinds.TryParse(kind, out var known))
        {
            return NotFound();
        }

        if (ModelState.IsValid)
        {
            switch (await history.RestoreAsync(known, id, number, Typed.Revision, ChangeOrigin.By(me.DisplayName, Typed.Reason), cancel))
            {
                case CurationResult.Saved saved:
                    TempData[Notice.Key] = words["history.restored", number, saved.Revision].Value;
                    return Redirect(EditorsAddress.HistoryOf(known, id));
                case CurationResult.Unchanged:
                    ModelState.AddModelError("", words["history.same"].Value);
                    break;
                case CurationResult.Conflicting conflicting:
                    Conflict = conflicting.Conflict;
                    break;
                case CurationResult.Refused refused:
                    problems.Show(ModelState, refused.Problems, Inputs);
                    break;
                default:
                    return NotFound();
            }
        }

        return await ShowAsync(kind, id, number, cancel) ? Page() : NotFound();
    }

    private async Task<bool> ShowAsync(string kind, int id, int number, CancellationToken cancel)
    {
        var entries = RecordKinds.TryParse(kind, out var known) ? await history.OfAsync(known, id, cancel) : [];
        if (entries.FirstOrDefault(entry => entry.Number == number) is not { } wanted || wanted.Number == entries[0].Number)
        {
            return false;
        }

        (Kind, Id, Latest, Wanted) = (known, id, entries[0], wanted);
        Change = Differences.Between(Latest.State, wanted.State);
        return true;
    }

    public sealed record Input
    {
        /// <summary>The revision that stood when the editor opened the page.</summary>
        public int Revision { get; init; }

        [Required(ErrorMessage = "form.required")]
        public string Reason { get; init; } = "";
    }
}
