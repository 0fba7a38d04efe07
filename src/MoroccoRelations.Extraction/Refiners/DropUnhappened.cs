using System.Collections.Frozen;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Drafting;
using MoroccoRelations.Extraction.Lexicons;

namespace MoroccoRelations.Extraction.Refiners;

/// <summary>Drops what is negated, only possible, wished for or asked for, and what tells a life or a colony's time.</summary>
public sealed class DropUnhappened : IEventRefiner
{
    private const int NegationReach = 25;
    private const int NegationReachOfNoun = 15;
    private const int ConditionReach = 120;
    private const int ConditionReachBesideDate = 25;
    private const int ConditionReachBeforeDate = 30;

    private static readonly FrozenSet<string> Announcing = FunctionWords.Of(FunctionWordKind.Announcing);

    /// <inheritdoc/>
    public IReadOnlyList<EventCandidate> Refine(IReadOnlyList<EventCandidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return [.. candidates.Where(c => !IsNegated(c) && !IsOnlyPossible(c) && !c.Sentence.Has(CueKind.Passed))];
    }

    private static bool IsNegated(EventCandidate candidate) =>
        candidate.Trigger is { } trigger
        && StandsBefore(candidate, CueKind.Negation, trigger.Span, trigger.Value.IsVerb ? NegationReach : NegationReachOfNoun)
        && !OpensClause(candidate, trigger.Span) && !IsBehindComma(candidate, trigger.Span);

    /// <summary>Arabic denies the next verb: "not new, since France announced".</summary>
    private static bool IsBehindComma(EventCandidate candidate, TextSpan trigger)
    {
        var nearest = candidate.Sentence.CuesOf(CueKind.Negation).Where(c => c.End <= trigger.Start).Select(c => (TextSpan?)c).LastOrDefault();
        return nearest is { } cue && candidate.Sentence.Tokens.SkipWhile(t => t.Span.Start < cue.Start) is var rest
            && rest.FirstOrDefault() is { Form: [>= '\u0620', ..] }
            && rest.TakeWhile(t => t.Span.Start < trigger.Start).Any(t => t.Form == ",");
    }

    /// <summary>"ما سكتات وقالت": a verb written together with "and", behind another word that the negation denies, is not denied.</summary>
    private static bool OpensClause(EventCandidate candidate, TextSpan trigger)
    {
        var tokens = candidate.Sentence.Tokens;
        var verb = tokens.FirstOrDefault(t => t.Span.Start == trigger.Start);
        return verb is { Form: ['و', ..], MayHaveClitics: true } && !candidate.Sentence.CuesOf(CueKind.Negation).Any(c => c.End <= trigger.Start && !tokens.Any(t => t.Span.Start >= c.End && t.Span.End <= trigger.Start));
    }

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
        candidate.Sentence.CuesOf(kind).Any(cue => cue.Start >= candidate.Segment.Start && cue.End <= trigger.Start && trigger.Start - cue.End <= reach);
}
