using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Recognizers;

/// <summary>Finds countries, territories and organisations by their names, adjectives, peoples, capitals and bodies.</summary>
/// <remarks>
/// The longest phrase counts, so that "Equatorial Guinea" is not Guinea and "New Mexico" is nobody. A country's name that is also a person's
/// ("Jordan", "Chad", "Georgia") counts as the country's unless a neighbouring word makes a person's name of it.
/// </remarks>
public static class PartnerRecognizer
{
    /// <summary>The mentions of partners and of Morocco in a run of tokens, in order; they do not overlap.</summary>
    public static IReadOnlyList<Mention<PartnerMention>> Recognize(IReadOnlyList<Token> tokens, SourceLanguage language) =>
        Recognize(Find(tokens, language), tokens, language);

    /// <summary>Where names of partners stand, before it is decided what they mean there.</summary>
    internal static IReadOnlyList<PhraseMatch<PartnerForm>> Find(IReadOnlyList<Token> tokens, SourceLanguage language) =>
        PartnerLexicon.Of(language).Matcher.FindAll(tokens);

    /// <summary>The mentions, from the names that were found.</summary>
    internal static IReadOnlyList<Mention<PartnerMention>> Recognize(IReadOnlyList<PhraseMatch<PartnerForm>> names, IReadOnlyList<Token> tokens, SourceLanguage language)
    {
        var mentions = new List<Mention<PartnerMention>>();
        foreach (var match in names)
        {
            var forms = match.Values.Where(v => !v.IsCombining || StandsBeforeHyphen(match, tokens)).ToArray();
            if (forms.Length > 0 && forms.All(v => v.Kind != PartnerFormKind.None))
            {
                mentions.Add(WithCity(MentionOf(match, forms, tokens, language), match, mentions, tokens));
            }
        }

        return mentions;
    }

    /// <summary>"In Bamako, Mali", "في باماكو بمالي": behind its city a country only says where.</summary>
    private static Mention<PartnerMention> WithCity(Mention<PartnerMention> mention, PhraseMatch<PartnerForm> match, List<Mention<PartnerMention>> before, IReadOnlyList<Token> tokens)
    {
        var last = tokens[Math.Max(0, match.Start - 1)];
        return mention.Value.Kind == PartnerFormKind.Name && before.Count > 0 && before[^1].Value is { IsLocation: true, Code: { } code } && code == mention.Value.Code
            && (before[^1].Span.Contains(last.Span) || (last.Form == "," && match.Start > 1 && before[^1].Span.Contains(tokens[match.Start - 2].Span)))
            ? mention with { Value = mention.Value with { IsLocation = true } }
            : mention;
    }

    private static bool StandsBeforeHyphen(PhraseMatch<PartnerForm> match, IReadOnlyList<Token> tokens)
    {
        var next = match.Start + match.Count;
        return next < tokens.Count && tokens[next].Form == "-" && !tokens[next].FollowsSpace;
    }

    private static Mention<PartnerMention> MentionOf(
        PhraseMatch<PartnerForm> match, PartnerForm[] candidates, IReadOnlyList<Token> tokens, SourceLanguage language)
    {
        var kind = candidates.Min(v => v.Kind);
        var forms = candidates.Where(v => kind == PartnerFormKind.Weak || v.Kind != PartnerFormKind.Weak).ToArray();
        if (kind == PartnerFormKind.Weak && forms.Length == 1 && IsOwnName(forms[0].Code!, match.Form, language) && !PersonalNames.Contain(tokens, match.Start, match.Count, language))
        {
            kind = PartnerFormKind.Name;
        }

        var isLocation = kind is PartnerFormKind.Place or PartnerFormKind.Weak && Locatives.Precede(tokens, match.Start, match.Form, language);
        var mention = new PartnerMention([.. forms.Select(f => f.Code!).Distinct()], kind, isLocation);
        return new Mention<PartnerMention>(mention, match.Span(tokens), nameof(PartnerRecognizer), forms[0].Key);
    }

    private static bool IsOwnName(PartnerCode code, string form, SourceLanguage language)
    {
        if (language.IsRightToLeft())
        {
            // Arabic has no capitals to tell a name by: "مالي" is as often "financial".
            return false;
        }

        var partner = PartnerCatalogue.Default.Find(code);
        return partner is not null && string.Equals(partner.Names.For(PartnerLexicon.ListLanguage(language)), form, StringComparison.Ordinal);
    }
}
