using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Recognizers;

/// <summary>The prepositions that make a city the scene of an event instead of a party to it.</summary>
internal static class Locatives
{
    private static readonly HashSet<string> English = ["in", "at", "near", "outside"];
    private static readonly HashSet<string> French = ["a", "au", "aux", "en", "dans"];
    private static readonly HashSet<string> Arabic = ["في", "ف", "ب"];

    /// <summary>Whether one stands right before the token, or, in Arabic, is written together with it.</summary>
    public static bool Precede(IReadOnlyList<Token> tokens, int at, SourceLanguage language)
    {
        var before = at > 0 ? tokens[at - 1].Form : "";
        return language switch
        {
            SourceLanguage.English => English.Contains(before),
            SourceLanguage.French => French.Contains(before),
            _ => Arabic.Contains(before) || IsWrittenWithPreposition(tokens[at]),
        };
    }

    private static bool IsWrittenWithPreposition(Token token) =>
        token.Keys.Count > 1 && (token.Form[0] is 'ب' || token.Form.StartsWith("وب", StringComparison.Ordinal));
}
