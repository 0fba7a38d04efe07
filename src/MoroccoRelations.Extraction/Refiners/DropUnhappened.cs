using System.Collections.Frozen;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Drafting;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Recognizers;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Refiners;

/// <summary>Drops what is negated, only possible, wished for or asked for, and what tells a life or a colony's time.</summary>
public sealed class DropUnhappened : IEventRefiner
{
    private const int ConditionReach = 120;
    private const int ConditionReachBesideDate = 25;
    private const int ConditionReachBeforeDate = 30;

    private const int WordsBehindUntil = 3;

    private static readonly FrozenSet<string> Until = FunctionWords.Of(FunctionWordKind.Until);
    private static readonly FrozenSet<string> Announcing = FunctionWords.Of(FunctionWordKind.Announcing);

    /// <inheritdoc/>
    public IReadOnlyList<EventCandidate> Refine(IReadOnlyList<EventCandidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return [.. candidates.Where(c => !IsNegated(c) && !IsOnlyPossible(c) && !TellsLife(c.Sentence))];
    }

    /// <summary>A life or a colony's time, unless the words stand in a remark behind a comma: "the Front, founded in 1973, proclaimed …".</summary>
    private static bool TellsLife(Sentence sentence) =>
        sentence.CuesOf(CueKind.Passed).Any(c => TokenPlaces.Before(sentence.Tokens, c.Start, 1) is not [{ Form: "," }]);

    private static bool IsNegated(EventCandidate candidate) =>
        candidate.Trigger is { } trigger && Denial.Holds(candidate.Sentence, candidate.Segment, trigger) && !HappenedAtLast(candidate, trigger.Span);

    /// <summary>"Did not open until 1990", "n'a ouvert qu'en 1990", "لم تفتح إلا سنة 1990": it did, then.</summary>
    private static bool HappenedAtLast(EventCandidate candidate, TextSpan trigger) =>
        candidate.DateSource == DateSource.Segment
        && candidate.Sentence.Dates.Where(d => d.Date == candidate.Date && d.Span.Start >= trigger.End)
            .Any(d => TokenPlaces.Before(candidate.Sentence.Tokens, d.Span.Start, WordsBehindUntil).Any(t => Until.Contains(t.Form) && t.Span.Start >= trigger.End));

    /// <summary>A conditional before the trigger; a date of its own outweighs a wish at the sentence's other end.</summary>
    private static bool IsOnlyPossible(EventCandidate candidate)
    {
        var reach = candidate.DateSource == DateSource.Segment ? ConditionReachBesideDate : ConditionReach;
        return candidate.Trigger is { } trigger
            ? StandsBefore(candidate, CueKind.Hypothetical, trigger.Span, reach) || (!trigger.Value.IsVerb && IsPossibleThen(candidate))
            : candidate.Sentence.Has(CueKind.Hypothetical);
    }

    /// <summary>"The pipeline could be closed in October": what may happen then stands right before the date; "would" tells what was announced.</summary>
    private static bool IsPossibleThen(EventCandidate candidate) =>
        candidate.DateSource == DateSource.Segment
        && candidate.Sentence.Dates.Any(d => d.Date == candidate.Date && candidate.Sentence.CuesOf(CueKind.Hypothetical).Any(c => c.End <= d.Span.Start && d.Span.Start - c.End <= ConditionReachBeforeDate && !candidate.Sentence.TokensIn(c).Any(t => Announcing.Contains(t.Form))));

    private static bool StandsBefore(EventCandidate candidate, CueKind kind, TextSpan trigger, int reach) =>
        Denial.StandsBefore(candidate.Sentence, candidate.Segment, kind, trigger, reach);
}
