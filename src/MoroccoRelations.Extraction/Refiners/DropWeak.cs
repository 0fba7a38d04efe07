using System.Collections.Frozen;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Drafting;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Recognizers;
using MoroccoRelations.Extraction.Recognizers.Dates;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Refiners;

/// <summary>Drops candidates for which too little speaks. Without a date the words themselves must tell that it happened, with whom, and with Morocco.</summary>
public sealed class DropWeak : IEventRefiner
{
    private const double LeastConfidence = 0.5;
    private const double LeastConfidenceUndated = 0.4;
    private const int StandingReach = 100;
    private const int BothReach = 3;

    private static readonly FrozenSet<string> Complementizers = FunctionWords.Of(FunctionWordKind.Complementizer);

    /// <inheritdoc/>
    public IReadOnlyList<EventCandidate> Refine(IReadOnlyList<EventCandidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return [.. candidates.Where(c => c.Confidence >= (c.Date is null ? LeastConfidenceUndated : LeastConfidence) && !BookReference.Holds(c.Sentence) && (c.Date is not null ? TellsWithDate(c) : TellsByItself(c) || IsSignedByBoth(c, candidates)))];
    }

    /// <summary>"Both sides signed three accords": with whom is known from what was told before, and no other signing with them was.</summary>
    private static bool IsSignedByBoth(EventCandidate candidate, IReadOnlyList<EventCandidate> all) =>
        candidate is { Type: EventType.Agreement, Trigger: { Value: { IsVerb: true, Entry.Strength: TriggerStrength.Strong } } trigger, Sentence.Block.Kind: BlockKind.Paragraph }
        && candidate.Sentence.CuesOf(CueKind.Both).Any(b => b.Start >= trigger.Span.Start && b.Start - trigger.Span.End <= BothReach)
        && candidate.Sentence.DateExpressions.Count == 0 && !candidate.Sentence.Triggers.Any(t => t.Value is { IsVerb: true, Entry.Strength: TriggerStrength.Strong } && t.Span.End <= trigger.Span.Start)
        && !candidate.Sentence.Has(CueKind.Standing) && !candidate.Sentence.Has(CueKind.Future) && !candidate.Sentence.Asides.Any(a => a.Contains(trigger.Span))
        && !all.Any(c => !ReferenceEquals(c, candidate) && c.Type == EventType.Agreement && c.Codes.Intersect(candidate.Codes).Any() && (c.Date is not null || c.Sentence.Index < candidate.Sentence.Index));

    /// <summary>A word that tells little needs both sides named beside it.</summary>
    private static bool TellsWithDate(EventCandidate candidate) =>
        !IsFigure(candidate) && ((candidate.Partners.IsNamed && candidate.Sentence.Morocco.Any(candidate.Segment.Contains))
            || (candidate.Trigger is { Value.Entry.Strength: not TriggerStrength.Weak } && !IsAge(candidate))
            || (candidate.Trigger is null && candidate.Sentence.Block.Kind == BlockKind.Paragraph && !IsAge(candidate)));

    /// <summary>A share of exports in a year is no happening, nor is a trade that has grown since one.</summary>
    private static bool IsFigure(EventCandidate candidate) =>
        (candidate.Sentence.Has(CueKind.Statistic)
            && (candidate.Trigger is null || candidate.Trigger.Value is { IsVerb: false, Entry.Type: EventType.Trade } or { Entry: { Type: EventType.Trade, Strength: TriggerStrength.Plain } } || candidate.Trigger.Value.Entry.Strength == TriggerStrength.Weak))
        || (candidate.Trigger is { Value: { IsVerb: false, Entry: { Type: EventType.Trade, Strength: TriggerStrength.Plain } } } && candidate.Sentence.Dates.All(d => d.Words.Value.Relation == DateRelation.Since));

    /// <summary>What happened in an age, to a partner whom the sentence does not name, is told as background.</summary>
    private static bool IsAge(EventCandidate candidate) =>
        candidate.Date is { Precision: DatePrecision.Century or DatePrecision.Decade } && !candidate.Partners.IsNamed;

    private static bool TellsByItself(EventCandidate candidate)
    {
        if (candidate.Sentence.Block.Kind == BlockKind.Headline)
        {
            return candidate.Partners.IsNamed && candidate.Trigger is { Value.Entry.Strength: not TriggerStrength.Weak };
        }

        return candidate.Trigger is { Value.Entry.Strength: TriggerStrength.Strong }
            && (candidate.Trigger.Value.IsVerb || candidate.IsOneOfSeveral || candidate.Sentence.Block.Kind == BlockKind.ListItem || NamedDeed.Tells(candidate))
            && (candidate.IsOneOfSeveral || NamedDeed.Tells(candidate) || !candidate.Sentence.Asides.Any(a => a.Contains(candidate.Trigger.Span)) || IsAllThatIsTold(candidate))
            && (candidate.Partners.IsNamed || IsFight(candidate) || IsMeeting(candidate) || IsDeedOfOne(candidate))
            && (candidate.Morocco == MoroccoPart.Named || IsOnSahara(candidate))
            && !(candidate is { Type: EventType.Trade, Trigger.Value.IsVerb: false } && candidate.Sentence.Has(CueKind.Statistic))
            && !IsStanding(candidate, candidate.Trigger.Span);
    }

    /// <summary>"He met the minister, which reflects …": what goes on, said of something else far behind, does not make the meeting go on; nor does what is felt "that" it happened.</summary>
    private static bool IsStanding(EventCandidate candidate, TextSpan trigger) =>
        candidate.Sentence.CuesOf(CueKind.Standing).Any(c => c.Start - trigger.End <= StandingReach && !OpensClauseBetween(candidate.Sentence, c.End, trigger.Start));

    private static bool OpensClauseBetween(Sentence sentence, int from, int to) =>
        from < to && sentence.Tokens.Skip(TokenPlaces.FirstFrom(sentence.Tokens, from)).TakeWhile(t => t.Span.Start < to).Any(t => Complementizers.Contains(t.Form));

    /// <summary>"The king met president So-and-so": who holds an office abroad names the country.</summary>
    private static bool IsMeeting(EventCandidate candidate) =>
        candidate.Type == EventType.Visit && candidate.Sentence.People.Any(p => p.Value.StatedOffice is not null && p.Value.Partners is [var country] && candidate.Codes.Contains(country));

    /// <summary>"Senegal opened a consulate in Dakhla": a mission there, or a resolution on it, concerns Morocco.</summary>
    private static bool IsOnSahara(EventCandidate candidate) =>
        candidate.Morocco == MoroccoPart.Implied && candidate.Type is EventType.Ties or EventType.Statement or EventType.Recognition && candidate.Sentence.Partners.Any(p => p.Value.Codes.Contains(PartnerSelection.WesternSahara));

    /// <summary>"Trump recognised Morocco's sovereignty": who can only act for one country names it.</summary>
    private static bool IsDeedOfOne(EventCandidate candidate) =>
        candidate.Type is EventType.Recognition or EventType.Ties or EventType.Statement && candidate.Trigger!.Value.IsVerb
        && candidate.Sentence.People.Any(p => p.Span.End <= candidate.Trigger.Span.Start && p.Value.Partners is [var country] && candidate.Codes.SequenceEqual([country]));

    /// <summary>"It is Vietnam, whose speaker was received in Rabat": the remark tells what the main clause does not.</summary>
    private static bool IsAllThatIsTold(EventCandidate candidate) =>
        candidate.Type == EventType.Visit
        && !candidate.Sentence.Triggers.Any(t => t.Value.IsVerb && t.Span.Start < candidate.Trigger!.Span.Start && !candidate.Sentence.Asides.Any(a => a.Contains(t.Span)));

    /// <summary>"Moroccan troops invaded the south": a text on a war leaves unsaid against whom.</summary>
    private static bool IsFight(EventCandidate candidate) => candidate.Type == EventType.Conflict;
}
