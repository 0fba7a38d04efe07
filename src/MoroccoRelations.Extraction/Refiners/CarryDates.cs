using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Drafting;
using MoroccoRelations.Extraction.Lexicons;

namespace MoroccoRelations.Extraction.Refiners;

/// <summary>Gives an undated happening of a narrative the year, or right behind a day the month, of the one told before it in the same paragraph.</summary>
/// <remarks>The date is marked approximate, since the text only suggests it by its order.</remarks>
public sealed class CarryDates : IEventRefiner
{
    /// <inheritdoc/>
    public IReadOnlyList<EventCandidate> Refine(IReadOnlyList<EventCandidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        var refined = new List<EventCandidate>();
        foreach (var candidate in candidates)
        {
            var before = refined.Count > 0 ? refined[^1] : null;
            refined.Add(MayCarry(candidate, before) ? Carry(candidate, before!.Date!) : candidate);
        }

        return refined;
    }

    private static bool MayCarry(EventCandidate candidate, EventCandidate? before) =>
        candidate.Date is null
        && candidate.Partners.IsNamed
        && candidate.Trigger is { Value: { IsVerb: true, Entry.Strength: TriggerStrength.Strong } }
        && (candidate.Type == before?.Type || before?.Date?.Precision is DatePrecision.Day or DatePrecision.Month)
        && candidate.Sentence.Block.Kind == BlockKind.Paragraph
        && before?.Date is { IsInterval: false, Precision: not (DatePrecision.Decade or DatePrecision.Century) }
        && before.Sentence.BlockIndex == candidate.Sentence.BlockIndex
        && candidate.Sentence.Index - before.Sentence.Index == 1;

    private static EventCandidate Carry(EventCandidate candidate, EdtfDate before)
    {
        var carried = before.Precision is DatePrecision.Day or DatePrecision.Month
            ? EdtfDate.Month(before.Earliest.Year, before.Earliest.Month)
            : EdtfDate.Year(before.Earliest.Year);
        return candidate with { Date = carried.Approximately(), DateSource = DateSource.Carried };
    }
}
