using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Areas.Editors.Pages.Imports;

/// <summary>Undoes an import as one, once it is seen what that takes away and what stays.</summary>
public sealed class UndoModel(RelationsDbContext db, ImportUndo undo, CurrentEditor me, Wording words) : PageModel
{
    private const int MostReasonCharacters = 1000;

    [BindProperty]
    public Input Typed { get; set; } = new();

    public int Id { get; private set; }

    public ImportUndoResult Plan { get; private set; } = null!;

    /// <summary>What the records that stay say now.</summary>
    public IReadOnlyDictionary<(RecordKind Kind, int Id), IRecordState> Kept { get; private set; } = new Dictionary<(RecordKind, int), IRecordState>();

    public Task<IActionResult> OnGetAsync(int id, CancellationToken cancel) => ShowAsync(id, cancel);

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return await ShowAsync(id, cancel);
        }

        switch (await undo.UndoAsync(id, ChangeOrigin.By(me.DisplayName, Typed.Reason), cancel))
        {
            case null:
                return NotFound();
            case { Problems.Count: > 0 }:
                return Redirect(EditorsAddress.Import(id));
            case { } done:
                TempData[Notice.Key] = words["imports.undo.done", done.Withdrawn.Count, done.Restored.Count, done.Kept.Count].Value;
                return Redirect(EditorsAddress.Import(id));
        }
    }

    private async Task<IActionResult> ShowAsync(int id, CancellationToken cancel)
    {
        switch (await undo.PreviewAsync(id, cancel))
        {
            case null:
                return NotFound();
            case { Problems.Count: > 0 }:
                return Redirect(EditorsAddress.Import(id));
            case { } plan:
                (Id, Plan, Kept) = (id, plan, await StatesAsync(plan.Kept, cancel));
                return Page();
        }
    }

    private async Task<IReadOnlyDictionary<(RecordKind Kind, int Id), IRecordState>> StatesAsync(IReadOnlyList<RecordKept> kept, CancellationToken cancel)
    {
        List<int> Ids(RecordKind kind) => [.. kept.Where(record => record.Kind == kind).Select(record => record.Id)];
        var (events, relationships, documents) = (Ids(RecordKind.Event), Ids(RecordKind.Relationship), Ids(RecordKind.Document));
        var states = new Dictionary<(RecordKind, int), IRecordState>();
        foreach (var e in await db.Events.AsNoTracking().Where(e => events.Contains(e.Id)).Include(e => e.Partners).ToListAsync(cancel))
        {
            states[(RecordKind.Event, e.Id)] = EventState.Of(e);
        }

        foreach (var r in await db.Relationships.AsNoTracking().Where(r => relationships.Contains(r.Id)).Include(r => r.Partners).ToListAsync(cancel))
        {
            states[(RecordKind.Relationship, r.Id)] = RelationshipState.Of(r);
        }

        foreach (var d in await db.Documents.AsNoTracking().Where(d => documents.Contains(d.Id)).ToListAsync(cancel))
        {
            states[(RecordKind.Document, d.Id)] = DocumentState.Of(d);
        }

        return states;
    }

    public sealed record Input
    {
        [Required(ErrorMessage = "form.required")]
        [StringLength(MostReasonCharacters, ErrorMessage = "imports.undo.toolong")]
        public string Reason { get; init; } = "";
    }
}
