using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Drafting;
using MoroccoRelations.Extraction.Lexicons;

namespace MoroccoRelations.Extraction.Refiners;

/// <summary>Gives an undated agreement or meeting the date of the next sentence, where that sentence only says of the same parties what they did then.</summary>
public sealed class LendDates : IEventRefiner
{
    /// <inheritdoc/>
    public IReadOnlyList<EventCandidate> Refine(IReadOnlyList<EventCandidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        var refined = new List<EventCandidate>();
        foreach (var candidate in candidates)
        {
            if (refined.Count > 0 && MayLend(candidate, refined[^1]))
            {
                refined[^1] = refined[^1] with { Date = candidate.Date, DateSource = DateSource.Carried, AlsoTold = [.. refined[^1].AlsoTold, candidate.Sentence.Span] };
            }
            else
            {
                refined.Add(candidate);
            }
        }

        return refined;
    }

    private static bool MayLend(EventCandidate candidate, EventCandidate before) =>
        candidate.DateSource == DateSource.Segment
        && before is { Date: null, Type: EventType.Agreement or EventType.Visit }
        && candidate.Sentence.Block.Kind == BlockKind.Paragraph
        && candidate.Sentence.BlockIndex == before.Sentence.BlockIndex
        && candidate.Sentence.Index - before.Sentence.Index == 1
        && candidate.Sentence.Has(CueKind.Both);
}
