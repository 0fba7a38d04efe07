using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Recognizers;

/// <summary>Finds the nouns that a light verb before them tells as done: "ordered the recall of", "a donné lieu à la signature d'un accord".</summary>
internal static class LightVerbs
{
    private const int MostWordsBehind = 5;
    private const int MostWordsBehindRemark = 16;

    /// <summary>The triggers, with those nouns behind a light verb told as done.</summary>
    public static IEnumerable<Mention<TriggerForm>> Applied(IReadOnlyList<Mention<TriggerForm>> triggers, IReadOnlyList<TextSpan> lightVerbs, IReadOnlyList<Token> tokens) =>
        lightVerbs.Count == 0 ? triggers : triggers.Select(t => IsDone(t, triggers, lightVerbs, tokens) ? t with { Value = t.Value with { IsVerb = true } } : t);

    private static bool IsDone(Mention<TriggerForm> trigger, IReadOnlyList<Mention<TriggerForm>> triggers, IReadOnlyList<TextSpan> lightVerbs, IReadOnlyList<Token> tokens)
    {
        if (trigger.Value is not { IsVerb: false, Entry.Strength: TriggerStrength.Strong } || lightVerbs.LastOrDefault(v => v.End <= trigger.Span.Start) is not { Length: > 0 } verb)
        {
            return false;
        }

        var between = tokens.Where(t => t.Span.Start >= verb.End && t.Span.End <= trigger.Span.Start).Take(MostWordsBehindRemark + 1).ToArray();
        return between.Length <= (HoldsRemark(between) ? MostWordsBehindRemark : MostWordsBehind)
            && between.All(t => t.Kind != TokenKind.Mark || t.Form is "'" or "’" or "," or "-")
            && !triggers.Any(t => t.Span.Start >= verb.End && t.Span.End <= trigger.Span.Start);
    }

    /// <summary>"Ont présidé, lundi à Rabat, la cérémonie": a remark between two commas parts the verb from its noun.</summary>
    private static bool HoldsRemark(Token[] between) => between is [{ Form: "," }, ..] && between.Count(t => t.Form == ",") == 2;
}
