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

    /// <summary>The words without the adverbs right behind an auxiliary; the same list where there is none.</summary>
    public static IReadOnlyList<Token> Without(IReadOnlyList<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        List<Token>? kept = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            var isBehindAuxiliary = i > 0 && IsAdverb(tokens[i]) && Auxiliaries.Contains((kept is null ? tokens[i - 1] : kept[^1]).Form);
            if (isBehindAuxiliary)
            {
                kept ??= [.. tokens.Take(i)];
            }
            else
            {
                kept?.Add(tokens[i]);
            }
        }

        return kept ?? tokens;
    }

    private static bool IsAdverb(Token token) =>
        Short.Contains(token.Form) || (token.Form.Length >= ShortestInMent && token.Form.EndsWith("ment", StringComparison.Ordinal));
}
