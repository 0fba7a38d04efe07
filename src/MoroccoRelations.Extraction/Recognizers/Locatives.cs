using System.Collections.Frozen;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Recognizers;

/// <summary>The prepositions that make a city the scene of an event instead of a party to it.</summary>
internal static class Locatives
{
    private static readonly FrozenSet<string> English = FunctionWords.Of(FunctionWordKind.Locative, SourceLanguage.English);
    private static readonly FrozenSet<string> French = FunctionWords.Of(FunctionWordKind.Locative, SourceLanguage.French);
    private static readonly FrozenSet<string> Arabic = FunctionWords.Of(FunctionWordKind.Locative, SourceLanguage.Arabic);

    /// <summary>Whether one stands right before the token at which a name of the lexicon was met, or, in Arabic, is written together with it.</summary>
    public static bool Precede(IReadOnlyList<Token> tokens, int at, string name, SourceLanguage language)
    {
        var before = at > 0 ? tokens[at - 1].Form : "";
        return language switch
        {
            SourceLanguage.English => English.Contains(before),
            SourceLanguage.French => French.Contains(before),
            _ => Arabic.Contains(before) || IsWrittenWithPreposition(tokens[at], name, language),
        };
    }

    /// <summary>Whether the word holds more than the name, and a preposition in what is more: "بمدريد", not "برلين".</summary>
    private static bool IsWrittenWithPreposition(Token token, string name, SourceLanguage language)
    {
        var stem = CharacterFolding.Fold(name).Split(' ')[0];
        var clitics = token.MayHaveClitics && token.Form.EndsWith(stem, StringComparison.Ordinal) ? token.Form[..^stem.Length] : "";
        return clitics.EndsWith('ب') || (language == SourceLanguage.Darija && clitics.EndsWith('ف'));
    }
}
