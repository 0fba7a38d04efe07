using System.Collections.Frozen;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Recognizers;

/// <summary>Tells a country's name from the same word in a person's name: "Jordan" from "Michael Jordan" and "Jordan Bardella".</summary>
internal static class PersonalNames
{
    private static readonly FrozenSet<string> EnglishLeads = FunctionWords.Of(FunctionWordKind.BeforeCountry, SourceLanguage.English);
    private static readonly FrozenSet<string> FrenchLeads = FunctionWords.Of(FunctionWordKind.BeforeCountry, SourceLanguage.French);

    /// <summary>Whether the words at <paramref name="start"/> are part of a person's name, by the capitals beside them.</summary>
    /// <remarks>After "of" or "la" a country follows, whatever comes next: "the President of Chad Mahamat Déby".</remarks>
    public static bool Contain(IReadOnlyList<Token> tokens, int start, int count, SourceLanguage language)
    {
        if (start > 0 && LeadsToCountry(tokens[start - 1], language))
        {
            return false;
        }

        return FollowsName(tokens, start) || IsNamePart(tokens, start + count);
    }

    private static bool LeadsToCountry(Token before, SourceLanguage language) =>
        (language == SourceLanguage.French ? FrenchLeads : EnglishLeads).Contains(before.Form);

    private static bool FollowsName(IReadOnlyList<Token> tokens, int start) =>
        IsNamePart(tokens, start - 1) && tokens[start].FollowsSpace && !StartsSentence(tokens, start - 1);

    private static bool IsNamePart(IReadOnlyList<Token> tokens, int index) =>
        index >= 0 && index < tokens.Count && tokens[index].IsCapitalized;

    private static bool StartsSentence(IReadOnlyList<Token> tokens, int index) =>
        index == 0 || tokens[index - 1].Form is "." or "!" or "?" or ":" or "\"";
}
