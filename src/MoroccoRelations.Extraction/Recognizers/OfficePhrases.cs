using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Recognizers;

/// <summary>Finds the offices in a passage.</summary>
/// <remarks>French puts the nationality inside the office ("ministre marocain des Affaires étrangères"): it is read there without the adjective as well, and the longer reading counts.</remarks>
internal static class OfficePhrases
{
    /// <summary>The offices in order; they do not overlap.</summary>
    public static IReadOnlyList<PhraseMatch<string>> Find(IReadOnlyList<Token> tokens, SourceLanguage language, IReadOnlyList<PhraseMatch<PartnerForm>> partners)
    {
        var matcher = OfficeLexicon.Of(language).Matcher;
        var asWritten = matcher.FindAll(tokens);
        return language == SourceLanguage.French ? Longest([.. asWritten], AcrossAdjectives(matcher, tokens, partners)) : asWritten;
    }

    private static IEnumerable<PhraseMatch<string>> AcrossAdjectives(
        PhraseMatcher<string> matcher, IReadOnlyList<Token> tokens, IReadOnlyList<PhraseMatch<PartnerForm>> partners)
    {
        if (!partners.Any(IsAdjective))
        {
            return [];
        }

        var adjectives = partners.Where(IsAdjective).SelectMany(p => Enumerable.Range(p.Start, p.Count)).ToHashSet();

        var kept = Enumerable.Range(0, tokens.Count).Where(i => !adjectives.Contains(i)).ToArray();
        return matcher.FindAll([.. kept.Select(i => tokens[i])])
            .Select(m => m with { Start = kept[m.Start], Count = kept[m.Start + m.Count - 1] + 1 - kept[m.Start] });
    }

    private static bool IsAdjective(PhraseMatch<PartnerForm> partner) => partner.Values.All(v => v.Code is not null && v.Kind == PartnerFormKind.Adjective);

    private static List<PhraseMatch<string>> Longest(List<PhraseMatch<string>> asWritten, IEnumerable<PhraseMatch<string>> across)
    {
        foreach (var match in across)
        {
            var met = asWritten.Where(o => o.Start < match.Start + match.Count && match.Start < o.Start + o.Count).ToArray();
            if (met.All(o => o.Count < match.Count))
            {
                asWritten.RemoveAll(met.Contains);
                asWritten.Add(match);
            }
        }

        return [.. asWritten.OrderBy(o => o.Start)];
    }
}
