using MoroccoRelations.Data.Revising;

namespace MoroccoRelations.Web.Areas.Editors.Forms;

/// <summary>What stands beside the form of a record: its passages, why it was proposed, and the documents from which more can be added.</summary>
/// <param name="Typed">The form.</param>
/// <param name="Passages">The passages in their surroundings.</param>
/// <param name="Known">The record's citations by their numbers, with what each states and why.</param>
/// <param name="Confidence">How sure the extractor was; null for a record that is being added.</param>
/// <param name="Documents">The documents to choose from.</param>
public sealed record PassagesView(
    CitingInput Typed, IReadOnlyList<PassageView> Passages, IReadOnlyDictionary<int, CitationState> Known, double? Confidence, IReadOnlyList<KeyValuePair<int, string>> Documents)
{
    public static async Task<PassagesView> OfAsync(
        PassageDesk desk, CitingInput typed, IReadOnlyList<CitationState> known, double? confidence, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(desk);
        ArgumentNullException.ThrowIfNull(typed);
        return new(
            typed,
            await desk.ViewAsync(typed.Citations, cancel),
            known.Where(c => c.Id is not null).ToDictionary(c => c.Id!.Value),
            confidence,
            await desk.OfferedAsync(cancel));
    }

    /// <summary>Why a passage was taken for what it is: what the extractor found in it.</summary>
    public CitationState? StatedBy(PassageView passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        return passage.Row.Id is { } id ? Known.GetValueOrDefault(id) : null;
    }
}

/// <summary>A page with passages beside its form.</summary>
public interface ICitingPage
{
    PassagesView Passages { get; }
}
