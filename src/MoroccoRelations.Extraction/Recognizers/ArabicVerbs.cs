using System.Collections.Frozen;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Text;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Extraction.Recognizers;

/// <summary>Tells verbs from nouns that are written alike in Arabic, and finds the verbal nouns that a light verb tells as done.</summary>
internal static class ArabicVerbs
{
    private const int MostWordsBehindLightVerb = 12;
    private const int MostWordsBeforeVerb = 2;
    private const char FirstArabicLetter = '\u0620';

    private static readonly string[] ObjectPronouns = ["ه", "ها", "هما", "هم"];
    private static readonly FrozenSet<string> BeforeLoneVerb = FunctionWords.Of(FunctionWordKind.BeforeLoneVerb);
    private static readonly FrozenSet<string> BehindLoneVerb = FunctionWords.Of(FunctionWordKind.BehindLoneVerb);

    private static readonly FrozenSet<string> LightVerbs = FunctionWords.Of(FunctionWordKind.PassiveLightVerb);

    /// <summary>"كما تباحث مع نظيره", "استقبله الرئيس": the sentence opens with a verb whose subject, or object, is whom the sentence before spoke of.</summary>
    public static bool LeavesPartyOut(Sentence sentence)
    {
        var at = 0;
        while (at < sentence.Tokens.Count && at < MostWordsBeforeVerb && BeforeLoneVerb.Contains(sentence.Tokens[at].Form))
        {
            at++;
        }

        var verbs = at < sentence.Tokens.Count && sentence.Tokens[at].Form[0] >= FirstArabicLetter ? sentence.Triggers.Where(t => t.Value.IsVerb && t.Span.Start == sentence.Tokens[at].Span.Start).ToArray() : [];
        if (verbs.Length == 0)
        {
            return false;
        }

        var next = TokenPlaces.FirstFrom(sentence.Tokens, verbs.Max(v => v.Span.End));
        return ObjectPronouns.Any(p => sentence.Tokens[at].Form.EndsWith(p, StringComparison.Ordinal))
            || (next < sentence.Tokens.Count && BehindLoneVerb.Contains(sentence.Tokens[next].Form));
    }

    /// <summary>"بشكل" is no verb: ب and ك stand before nouns alone, and ل before nouns and the imperfect ("لأسر الضحايا", but "ليوقع").</summary>
    public static bool IsNounBehindPreposition(PhraseMatch<TriggerForm> match, IReadOnlyList<Token> tokens)
    {
        var word = tokens[match.Start];
        if (!word.MayHaveClitics || !match.Values.All(v => v.IsVerb))
        {
            return false;
        }

        var stem = CharacterFolding.Fold(match.Form).Split(' ', '*')[0];
        var at = word.Form.IndexOf(stem, StringComparison.Ordinal);
        return at > 0 && stem.Length > 1 && (word.Form[at - 1] is 'ب' or 'ك' || (word.Form[at - 1] == 'ل' && stem[0] is not ('ي' or 'ت' or 'ن')));
    }

    /// <summary>"تم يوم أمس بالرباط التوقيع": the triggers, with those that a light verb before them tells as done.</summary>
    public static IEnumerable<Mention<TriggerForm>> WithLightVerbs(IReadOnlyList<Mention<TriggerForm>> triggers, IReadOnlyList<Token> tokens)
    {
        var light = tokens.Where(t => LightVerbs.Contains(t.Form) || t.WithoutClitics.Any(LightVerbs.Contains)).Select(t => t.Span.Start).ToArray();
        return light.Length == 0 ? triggers : triggers.Select(t => IsDone(t, triggers, tokens, light) ? t with { Value = t.Value with { IsVerb = true } } : t);
    }

    private static bool IsDone(Mention<TriggerForm> trigger, IReadOnlyList<Mention<TriggerForm>> triggers, IReadOnlyList<Token> tokens, int[] lightVerbs)
    {
        if (trigger.Value is not { IsVerb: false, Entry.Strength: TriggerStrength.Strong } || lightVerbs.LastOrDefault(v => v < trigger.Span.Start, -1) is not (>= 0 and var verb))
        {
            return false;
        }

        var between = tokens.Where(t => t.Span.Start > verb && t.Span.Start < trigger.Span.Start).ToArray();
        return between.Length <= MostWordsBehindLightVerb && !Array.Exists(between, t => t.Form is "," or ":" or "\"")
            && !triggers.Any(t => t.Value.Entry.Strength == TriggerStrength.Strong && t.Span.Start > verb && t.Span.Start < trigger.Span.Start);
    }
}
