using System.Collections.Frozen;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Recognizers;

/// <summary>Finds the nouns that a light verb before them tells as done: "ordered the recall of", "a donné lieu à la signature d'un accord".</summary>
internal static class LightVerbs
{
    private const int MostWordsBehind = 5;
    private const int MostWordsBehindRemark = 16;

    // Arabic puts the subject between the verb and what is done: "أعلن الرئيس الكيني وليام روتو إلغاء".
    private const int MostWordsBehindWithSubject = 8;

    private static readonly FrozenSet<string> Openings = FunctionWords.Of(FunctionWordKind.NotYetDone);

    /// <summary>The triggers, with those nouns behind a light verb told as done.</summary>
    public static IEnumerable<Mention<TriggerForm>> Applied(IReadOnlyList<Mention<TriggerForm>> triggers, IReadOnlyList<TextSpan> lightVerbs, IReadOnlyList<TextSpan> sideRemarks, IReadOnlyList<Token> tokens) =>
        lightVerbs.Count == 0 ? triggers : triggers.Select(t => IsDone(t, triggers, lightVerbs, tokens) && !OpensBetween(sideRemarks, lightVerbs, t.Span) ? t with { Value = t.Value with { IsVerb = true } } : t);

    private static bool IsDone(Mention<TriggerForm> trigger, IReadOnlyList<Mention<TriggerForm>> triggers, IReadOnlyList<TextSpan> lightVerbs, IReadOnlyList<Token> tokens)
    {
        if (trigger.Value is not { IsVerb: false, Entry.Strength: TriggerStrength.Strong } || lightVerbs.LastOrDefault(v => v.End <= trigger.Span.Start) is not { Length: > 0 } verb)
        {
            return false;
        }

        var between = tokens.Where(t => t.Span.Start >= verb.End && t.Span.End <= trigger.Span.Start).Take(MostWordsBehindRemark + 1).ToArray();
        return between.Length <= (HoldsRemark(between) ? MostWordsBehindRemark : IsArabic(tokens) ? MostWordsBehindWithSubject : MostWordsBehind)
            && between.All(t => (t.Kind != TokenKind.Mark || t.Form is "'" or "’" or "," or "-") && !Openings.Contains(t.Form))
            && !IsPurpose(trigger, tokens)
            && !triggers.Any(t => t.Span.Start >= verb.End && t.Span.End <= trigger.Span.Start);
    }

    /// <summary>"The choice was made after his visit": what stands in a side remark is not what the verb before it did.</summary>
    private static bool OpensBetween(IReadOnlyList<TextSpan> sideRemarks, IReadOnlyList<TextSpan> lightVerbs, TextSpan noun)
    {
        var verb = lightVerbs.Last(v => v.End <= noun.Start);
        return sideRemarks.Any(r => r.Start >= verb.End && r.End <= noun.Start);
    }

    private static bool IsArabic(IReadOnlyList<Token> tokens) => tokens is [{ Form: [>= '\u0620', ..] }, ..];

    /// <summary>"تلقى دعوة لزيارة": what Arabic names behind "for" is not done yet.</summary>
    private static bool IsPurpose(Mention<TriggerForm> trigger, IReadOnlyList<Token> tokens) =>
        tokens[TokenPlaces.FirstFrom(tokens, trigger.Span.Start)] is { MayHaveClitics: true, Form: ['ل', ..] };

    /// <summary>"Ont présidé, lundi à Rabat, la cérémonie": a remark between two commas parts the verb from its noun.</summary>
    private static bool HoldsRemark(Token[] between) => between is [{ Form: "," }, ..] && between.Count(t => t.Form == ",") == 2;
}
