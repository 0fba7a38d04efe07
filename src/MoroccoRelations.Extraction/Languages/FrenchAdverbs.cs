using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Languages;

/// <summary>French puts adverbs between the auxiliary and its participle: "a également signé", "a été officiellement reçu".</summary>
public static class FrenchAdverbs
{
    private const int ShortestInMent = 7;

    private static readonly HashSet<string> Auxiliaries =
    [
        "a", "ont", "avait", "avaient", "ayant", "aura", "auront", "est", "sont", "était", "étaient", "etait", "etaient", "fut", "furent", "sera", "seront", "étant", "etant", "été", "ete",
    ];

    private static readonly HashSet<string> Short = ["aussi", "ensuite", "déjà", "deja", "enfin", "alors", "ainsi", "encore", "même", "meme", "depuis", "bien", "vite", "hier", "tout", "très", "tres", "d'ailleurs"];

    private static readonly HashSet<string> Pairs = ["en effet", "en outre", "par ailleurs", "de nouveau", "à nouveau", "a nouveau", "de plus", "en fait", "en revanche", "d' ailleurs"];

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
        : at + 1 < tokens.Count && Pairs.Contains($"{tokens[at].Form} {tokens[at + 1].Form}") ? 2
        : at + 2 < tokens.Count && tokens[at] is { Form: "par" } && tokens[at + 1] is { Form: "la" } && tokens[at + 2] is { Form: "suite" } ? 3
        : 0;

    private static bool IsAdverb(Token token) =>
        Short.Contains(token.Form) || (token.Form.Length >= ShortestInMent && token.Form.EndsWith("ment", StringComparison.Ordinal));
}
