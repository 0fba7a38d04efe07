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

namespace MoroccoRelations.Web.Areas.Editors.Pages.History;

/// <summary>The revisions of a record, compared with one another; and the merges and splits that it took part in, which can be undone.</summary>
public sealed class RecordModel(
    RecordHistory history, Regroupings regroupings, CurrentEditor me, RecordTitle titles, ProblemWords problems, Wording words) : PageModel
{
    public RecordKind Kind { get; private set; }

    public int Id { get; private set; }

    public string Title => titles.Of(Entries[0].State);

    /// <summary>The newest first.</summary>
    public IReadOnlyList<RevisionEntry> Entries { get; private set; } = [];

    public IReadOnlyList<Regrouping> Regroupings { get; private set; } = [];

    public Comparison? Compared { get; private set; }

    [BindProperty]
    public Input Typed { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string kind, int id, CancellationToken cancel)
    {
        var reader = new QueryReader(Request.Query);
        var (earlier, later) = (reader.Number("earlier", 0, int.MaxValue), reader.Number("later", 1, int.MaxValue));
        if (reader.Problem is { } problem)
        {
            return problem.Refuse(HttpContext);
        }

        return await ShowAsync(kind, id, earlier, later, cancel) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostUndoAsync(string kind, int id, CancellationToken cancel)
    {
        if (ModelState.IsValid)
        {
            switch (await regroupings.UndoAsync(Typed.Regrouping, ChangeOrigin.By(me.DisplayName, Typed.Reason), cancel))
            {
                case CurationResult.Saved:
                    TempData[Notice.Key] = words["regrouping.undone"].Value;
                    return Redirect(EditorsAddress.HistoryOf(Kind = Enum.Parse<RecordKind>(kind, ignoreCase: true), id));
                case CurationResult.Refused refused:
                    problems.Show(ModelState, refused.Problems, Inputs);
                    break;
                default:
                    return NotFound();
            }
        }

        return await ShowAsync(kind, id, null, null, cancel) ? Page() : NotFound();
    }

    private static readonly Dictionary<string, string> Inputs = new() { [FieldName.Reason] = "Typed.Reason" };

    private async Task<bool> ShowAsync(string kind, int id, int? earlier, int? later, CancellationToken cancel)
    {
        if (!RecordKinds.TryParse(kind, out var known))
        {
            return false;
        }

        (Kind, Id) = (known, id);
        Entries = await history.OfAsync(known, id, cancel);
        Regroupings = await regroupings.OfAsync(known, id, cancel);
        if (earlier is { } from && later is { } to)
        {
            (from, to) = (Math.Min(from, to), Math.Max(from, to));
            Compared = await history.CompareAsync(known, id, from, to, cancel) is { } difference ? new(from, to, difference) : null;
        }

        return Entries.Count > 0;
    }

    public sealed record Input
    {
        public int Regrouping { get; init; }

        [Required(ErrorMessage = "form.required")]
        public string Reason { get; init; } = "";
    }

    /// <summary>Two revisions and what differs between them.</summary>
    public sealed record Comparison(int Earlier, int Later, Difference Difference);
}
