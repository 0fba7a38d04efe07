using Microsoft.AspNetCore.Mvc;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Areas.Editors.Forms;

/// <summary>A page on which a record is corrected. Where somebody else was quicker, both versions are shown, and the editor chooses field by field.</summary>
public abstract class CorrectionPage<TState, TInput>(Wording words, CurrentEditor me) : RecordPage<TInput>(words, me)
    where TState : class, IRecordState
    where TInput : RecordInput, new()
{
    /// <summary>The record as it stands.</summary>
    public Editable<TState> Standing { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await PrepareAsync(cancel))
        {
            return NotFound();
        }

        if (MovedTo(Standing.State) is { } elsewhere)
        {
            return Redirect(elsewhere);
        }

        Typed = Filled(Standing.State);
        Typed.Revision = Standing.Revision;
        return await ShowAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        Begin();
        if (!await PrepareAsync(cancel))
        {
            return NotFound();
        }

        var isOpen = Typed.Against is not null && !Settle();
        var result = await TryWriteAsync(cancel);
        if (result is CurationResult.Conflicting { Conflict: var conflict })
        {
            Meet(conflict, isOpen);
        }

        return await AnswerAsync(result, cancel);
    }

    protected abstract Task<Editable<TState>?> FindAsync(CancellationToken cancel);

    /// <summary>The form of a state.</summary>
    protected abstract TInput Filled(TState state);

    protected abstract bool IsOnTheForm(string field);

    /// <summary>Gives a field of the form the value that it has in another.</summary>
    protected abstract void Take(string field, TInput theirs);

    /// <summary>The address of the record that this one was merged into.</summary>
    protected virtual string? MovedTo(TState state) => null;

    protected override async Task<bool> PrepareAsync(CancellationToken cancel)
    {
        Standing = (await FindAsync(cancel))!;
        return Standing is not null;
    }

    /// <summary>Does as the editor chose; false where something is left to choose. What stands may have moved on again meanwhile: saving finds that out.</summary>
    private bool Settle()
    {
        if (Typed.Choices.Exists(choice => choice.Take is not (FieldChoice.Yours or FieldChoice.Theirs)))
        {
            return false;
        }

        var theirs = Filled(Standing.State);
        foreach (var choice in Typed.Choices.Where(choice => choice.Take == FieldChoice.Theirs && IsOnTheForm(choice.Field)))
        {
            Take(choice.Field, theirs);
        }

        (Typed.Revision, Typed.Against, Typed.Choices) = (Typed.Against!.Value, null, []);
        return true;
    }

    private void Meet(Conflict conflict, bool isOpen)
    {
        Conflict = ConflictView.Of(conflict, IsOnTheForm, Typed.Choices);
        Typed.Against = conflict.CurrentRevision;
        Problems.Add("", isOpen ? "conflict.choose" : "conflict.found");
    }
}
