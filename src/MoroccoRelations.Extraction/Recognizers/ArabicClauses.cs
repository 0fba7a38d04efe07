using System.Collections.Frozen;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Recognizers;

/// <summary>Finds where Arabic joins a new clause by "and" written together with the next word: "وزار", "فوقعا", "، والمغرب سحب".</summary>
internal static class ArabicClauses
{
    private const int MostWordsBeforeVerb = 4;

    private static readonly FrozenSet<string> FurtherClaims = FunctionWords.Of(FunctionWordKind.FurtherClaim);

    /// <summary>The places, in the order of the text.</summary>
    public static IReadOnlyList<int> Starts(IReadOnlyList<Token> tokens, IReadOnlyList<PhraseMatch<TriggerForm>> triggers, IReadOnlyList<Mention<PartnerMention>> partners)
    {
        var verbs = triggers.Where(t => t.Values.Any(v => v.IsVerb)).ToArray();
        if (verbs.Length == 0 || !tokens.Any(t => IsJoined(t) || IsAnd(t)))
        {
            return [];
        }

        var places = verbs.Where(v => IsJoinedVerb(tokens[v.Start], v.Form) || (v.Start > 0 && IsAnd(tokens[v.Start - 1]))).Select(v => v.Start);
        var ends = partners.Select(p => p.Span.End).ToHashSet();
        var subjects = partners.Select(p => IndexOf(tokens, p)).Where(at => IsJoinedSubject(tokens, at, verbs) && !IsListed(tokens, ends, at));
        var claims = Enumerable.Range(verbs[0].Start, tokens.Count - verbs[0].Start).Where(at => FurtherClaims.Contains(tokens[at].Form) && verbs[^1].Start > at);
        return [.. places.Concat(subjects).Concat(claims).Distinct().Order().Select(at => tokens[at].Span.Start)];
    }

    private static bool IsJoined(Token token) => token.MayHaveClitics && token.Form[0] is 'و' or 'ف';

    /// <summary>Whether the word is "and" written apart, as Darija often has it.</summary>
    private static bool IsAnd(Token token) => token.Form == "و";

    /// <summary>Whether the letter is "and" and not the verb's own: "ووقع", not "وقع".</summary>
    private static bool IsJoinedVerb(Token token, string form) => IsJoined(token) && !token.Form.StartsWith(CharacterFolding.Fold(form).Split(' ', '*')[0], StringComparison.Ordinal);

    /// <summary>Behind a predicate, "and" with a country that does the next thing: after a comma, or right before its verb.</summary>
    private static bool IsJoinedSubject(IReadOnlyList<Token> tokens, int at, PhraseMatch<TriggerForm>[] verbs) =>
        at > 0 && (IsAnd(tokens[at - 1]) || (tokens[at].Form[0] == 'و' && tokens[at].MayHaveClitics))
        && verbs[0].Start < at
        && Array.Exists(verbs, v => v.Start > at && v.Start - at <= (tokens[at - 1].Form == "," ? MostWordsBeforeVerb : 1));

    /// <summary>Whether another party stands right before the "and": "Senegal and Mauritania signed" is one clause.</summary>
    private static bool IsListed(IReadOnlyList<Token> tokens, HashSet<int> endsOfParties, int at)
    {
        var last = IsAnd(tokens[at - 1]) ? at - 2 : at - 1;
        return last >= 0 && endsOfParties.Contains(tokens[last].Span.End);
    }

    private static int IndexOf(IReadOnlyList<Token> tokens, Mention<PartnerMention> mention)
    {
        var (low, high) = (0, tokens.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tokens[middle].Span.Start < mention.Span.Start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
