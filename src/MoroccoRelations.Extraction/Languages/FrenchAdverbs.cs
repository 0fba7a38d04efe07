using System.Collections.Frozen;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Languages;

/// <summary>French puts adverbs between the auxiliary and its participle: "a également signé", "a été officiellement reçu".</summary>
public static class FrenchAdverbs
{
    private const int ShortestInMent = 7;

    private static readonly FrozenSet<string> Auxiliaries = FunctionWords.Of(FunctionWordKind.Auxiliary);

    private static readonly FrozenSet<string> Short = FunctionWords.Of(FunctionWordKind.Adverb);

    private static readonly FrozenSet<string> Phrases = FunctionWords.Of(FunctionWordKind.AdverbPhrase);

    /// <summary>The words without the adverbs right behind an auxiliary; the same list where there is none.</summary>
    public static IReadOnlyList<Token> Without(IReadOnlyList<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        List<Token>? kept = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            var length = i > 0 && Auxiliaries.Contains((kept is null ? tokens[i - 1] : kept[^1]).Form) ? LengthOfAdverb(tokens, i) : 0;
            if (length > 0)
            {
                kept ??= [.. tokens.Take(i)];
                i += length - 1;
            }
            else
            {
                kept?.Add(tokens[i]);
            }
        }

        return kept ?? tokens;
    }

    private static int LengthOfAdverb(IReadOnlyList<Token> tokens, int at) =>
        IsAdverb(tokens[at]) ? 1
        : IsPhrase(tokens, at, 2) ? 2
        : IsPhrase(tokens, at, 3) ? 3
        : 0;

    private static bool IsPhrase(IReadOnlyList<Token> tokens, int at, int length) =>
        at + length <= tokens.Count && Phrases.Contains(string.Join(' ', tokens.Skip(at).Take(length).Select(t => t.Form)));

    private static bool IsAdverb(Token token) =>
        Short.Contains(token.Form) || (token.Form.Length >= ShortestInMent && token.Form.EndsWith("ment", StringComparison.Ordinal));
}
