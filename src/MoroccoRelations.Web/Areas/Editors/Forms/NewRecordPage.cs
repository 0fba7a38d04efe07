using Microsoft.AspNetCore.Mvc;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Areas.Editors.Forms;

/// <summary>A page on which a record is entered by hand: from a passage that the address names, or from none, and then a reference is needed.</summary>
public abstract class NewRecordPage<TInput>(PassageDesk desk, Wording words, CurrentEditor me) : RecordPage<TInput>(words, me), ICitingPage
    where TInput : CitingInput, new()
{
    public PassagesView Passages { get; private set; } = null!;

    /// <param name="document">The document of a passage to begin with.</param>
    /// <param name="start">Where the passage starts; or else its <paramref name="words"/>.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="words">The passage, word for word.</param>
    /// <param name="partner">A partner to begin with.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<IActionResult> OnGetAsync(string? document, string? start, string? length, string? words, string? partner, CancellationToken cancel)
    {
        Typed.Status = FormOptions.Key(ReviewStatus.Confirmed);
        Typed.Added = new NewPassage { Document = document, Start = start, Length = length, Words = words };
        if (partner is not null)
        {
            Typed.Partners.Add(partner);
        }

        ModelState.Clear();
        await FillAsync(Problems, cancel);
        return await ShowAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        Begin();
        return await AnswerAsync(await TryWriteAsync(cancel), cancel);
    }

    protected override Task<bool> PrepareAsync(CancellationToken cancel) => Task.FromResult(true);

    protected override Task FillAsync(FormProblems problems, CancellationToken cancel) => desk.AddAsync(Typed, problems, cancel);

    protected override async Task<IActionResult> ShowAsync(CancellationToken cancel)
    {
        Passages = await PassagesView.OfAsync(desk, Typed, [], null, cancel);
        return Page();
    }
}
