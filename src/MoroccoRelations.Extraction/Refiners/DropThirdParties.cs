using MoroccoRelations.Extraction.Drafting;

namespace MoroccoRelations.Extraction.Refiners;

/// <summary>Drops what happened between others alone, and what names no partner at all.</summary>
public sealed class DropThirdParties : IEventRefiner
{
    /// <inheritdoc/>
    public IReadOnlyList<EventCandidate> Refine(IReadOnlyList<EventCandidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return [.. candidates.Where(c => c.Morocco != MoroccoPart.Absent && c.Codes.Count > 0)];
    }
}
