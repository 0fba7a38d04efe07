using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Recognizers;

namespace MoroccoRelations.Extraction.Drafting;

/// <summary>Tells which words of happenings a sentence denies: "did not sign", "لم تقطع".</summary>
internal static class Denial
{
    private const int Reach = 25;
    private const int ReachOfNoun = 15;

    /// <summary>Whether a part of the sentence denies what the trigger tells.</summary>
    public static bool Holds(Sentence sentence, TextSpan segment, Mention<TriggerForm> trigger) =>
        StandsBefore(sentence, segment, CueKind.Negation, trigger.Span, trigger.Value.IsVerb ? Reach : ReachOfNoun)
        && !OpensClause(sentence, trigger.Span) && !IsBehindComma(sentence, trigger.Span);

    /// <summary>Whether a cue of the kind stands in the part of the sentence before the trigger, no further off than <paramref name="reach"/>.</summary>
    public static bool StandsBefore(Sentence sentence, TextSpan segment, CueKind kind, TextSpan trigger, int reach) =>
        sentence.CuesOf(kind).Any(cue => cue.Start >= segment.Start && cue.End <= trigger.Start && trigger.Start - cue.End <= reach);

    /// <summary>Arabic denies the next verb: "not new, since France announced".</summary>
    private static bool IsBehindComma(Sentence sentence, TextSpan trigger)
    {
        var nearest = sentence.CuesOf(CueKind.Negation).Where(c => c.End <= trigger.Start).Select(c => (TextSpan?)c).LastOrDefault();
        return nearest is { } cue && sentence.Tokens.SkipWhile(t => t.Span.Start < cue.Start) is var rest
            && rest.FirstOrDefault() is { Form: [>= '\u0620', ..] }
            && rest.TakeWhile(t => t.Span.Start < trigger.Start).Any(t => t.Form == ",");
    }

    /// <summary>"ما سكتات وقالت": a verb written together with "and", behind another word that the negation denies, is not denied.</summary>
    private static bool OpensClause(Sentence sentence, TextSpan trigger)
    {
        var tokens = sentence.Tokens;
        var verb = tokens.FirstOrDefault(t => t.Span.Start == trigger.Start);
        return verb is { Form: ['و', ..], MayHaveClitics: true } && !sentence.CuesOf(CueKind.Negation).Any(c => c.End <= trigger.Start && !tokens.Any(t => t.Span.Start >= c.End && t.Span.End <= trigger.Start));
    }
}
