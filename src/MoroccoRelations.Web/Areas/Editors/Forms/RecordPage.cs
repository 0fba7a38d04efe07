using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Areas.Editors.Forms;

/// <summary>A page with the form of a record. What was typed is shown again as it was typed; what is wrong with it stands at its field.</summary>
public abstract class RecordPage<TInput>(Wording words, CurrentEditor me) : PageModel
    where TInput : RecordInput, new()
{
    /// <summary>The button that shows how Markdown will look.</summary>
    public const string Preview = "preview";

    [BindProperty]
    public TInput Typed { get; set; } = new();

    public bool ShowsPreview { get; private set; }

    /// <summary>What both versions say, where somebody else was quicker.</summary>
    public ConflictView? Conflict { get; protected set; }

    /// <summary>A button that saves nothing: it checks a date, shows a preview, adds a passage or rows.</summary>
    public async Task<IActionResult> OnPostFillAsync(string? step, CancellationToken cancel)
    {
        Begin();
        if (!await PrepareAsync(cancel))
        {
            return NotFound();
        }

        ShowsPreview = step == Preview;
        await FillAsync(Problems, cancel);
        return await ShowAsync(cancel);
    }

    /// <summary>What was typed stands in the form itself: the framework's own reading of it is let go of.</summary>
    protected void Begin()
    {
        ModelState.Clear();
        Typed.Tidy();
    }

    protected FormProblems Problems => new(ModelState, words);

    protected Wording Words => words;

    /// <summary>Loads what the form is about; false where there is no such thing.</summary>
    protected abstract Task<bool> PrepareAsync(CancellationToken cancel);

    /// <summary>Understands what asks for more than showing it again: a passage to be added.</summary>
    protected virtual Task FillAsync(FormProblems problems, CancellationToken cancel) => Task.CompletedTask;

    /// <summary>Loads what stands beside the form.</summary>
    protected virtual Task<IActionResult> ShowAsync(CancellationToken cancel) => Task.FromResult<IActionResult>(Page());

    /// <summary>Writes what was typed; null where some of it cannot be understood.</summary>
    protected abstract Task<CurationResult?> WriteAsync(FormProblems problems, ChangeOrigin by, CancellationToken cancel);

    /// <summary>Where the record is corrected, once it is saved.</summary>
    protected abstract string AddressOf(int id);

    protected async Task<CurationResult?> TryWriteAsync(CancellationToken cancel)
    {
        var problems = Problems;
        problems.Require(FieldName.Reason, Typed.Reason);
        await FillAsync(problems, cancel);
        return await WriteAsync(problems, ChangeOrigin.By(me.DisplayName, Typed.Reason ?? ""), cancel);
    }

    /// <summary>Saved → on to the record; anything else → the form again.</summary>
    protected async Task<IActionResult> AnswerAsync(CurationResult? result, CancellationToken cancel)
    {
        switch (result)
        {
            case CurationResult.Saved saved:
                TempData[Notice.Key] = words["form.saved", saved.Revision].Value;
                return Redirect(AddressOf(saved.Id));
            case CurationResult.Unchanged:
                Problems.Add("", "form.unchanged");
                break;
            case CurationResult.Refused refused:
                refused.Problems.ToList().ForEach(Problems.Add);
                break;
            case CurationResult.Missing:
                return NotFound();
        }

        return await ShowAsync(cancel);
    }
}
