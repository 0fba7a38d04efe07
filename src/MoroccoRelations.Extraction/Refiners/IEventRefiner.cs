using MoroccoRelations.Extraction.Drafting;

namespace MoroccoRelations.Extraction.Refiners;

/// <summary>One step that merges, completes or drops event candidates.</summary>
public interface IEventRefiner
{
    /// <summary>The candidates after the step, in the order of the text.</summary>
    IReadOnlyList<EventCandidate> Refine(IReadOnlyList<EventCandidate> candidates);
}
