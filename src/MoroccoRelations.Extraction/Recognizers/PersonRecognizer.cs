using System.Collections.Frozen;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Recognizers;

/// <summary>Finds people by name, and unlisted people by an office with a name after it, with the office that the passage gives each.</summary>
/// <remarks>The stated office is kept apart from the offices known of the person, because sources differ ("President Shimon Peres", "رئيس الوزراء شمعون بيريز") and the site shows what each says.</remarks>
public static class PersonRecognizer
{
    private static readonly FrozenSet<string> Filiations = FunctionWords.Of(FunctionWordKind.Filiation);

    /// <summary>The people named in a run of tokens, in order; the mentions do not overlap.</summary>
    /// <param name="text">The text that the tokens were cut from; an unlisted name is given as it is spelled there.</param>
    /// <param name="tokens">The tokens of a sentence or a longer passage.</param>
    /// <param name="language">The language of the text.</param>
    public static IReadOnlyList<Mention<PersonMention>> Recognize(string text, IReadOnlyList<Token> tokens, SourceLanguage language)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        return Recognize(text, tokens, language, PartnerRecognizer.Find(tokens, language));
    }

    /// <summary>The people, where the names of partners are found already.</summary>
    internal static IReadOnlyList<Mention<PersonMention>> Recognize(string text, IReadOnlyList<Token> tokens, SourceLanguage language, IReadOnlyList<PhraseMatch<PartnerForm>> partners)
    {
        var known = KnownNames(tokens, language);
        var offices = OfficePhrases.Find(tokens, language, partners);
        if (known.Count == 0 && offices.Count == 0)
        {
            return [];
        }

        var appositions = new OfficeAppositions(tokens, language, known, offices, partners);
        var mentions = known.Select(match => KnownMention(match, tokens, appositions)).ToList();
        foreach (var name in new UnlistedNames(tokens, language, appositions).Find())
        {
            mentions.Add(UnlistedMention(name, text, tokens));
        }

        return [.. mentions.OrderBy(m => m.Span.Start)];
    }

    private static List<PhraseMatch<PersonForm>> KnownNames(IReadOnlyList<Token> tokens, SourceLanguage language) =>
        [.. PeopleLexicon.Of(language).Matcher.FindAll(tokens)
            .Where(match => match.Values.All(v => v.Person is not null))
            .Where(match => language.IsRightToLeft() || !IsPartOfAnotherName(match, tokens, language))];

    // "Macron" in "Jean Macron" is someone else, and so is "Ben Ali" in "Mohammed Ben Ali".
    private static bool IsPartOfAnotherName(PhraseMatch<PersonForm> match, IReadOnlyList<Token> tokens, SourceLanguage language)
    {
        if ((match.Count > 1 && !Filiations.Contains(tokens[match.Start].Form)) || match.Start == 0)
        {
            return false;
        }

        var before = tokens[match.Start - 1];
        var startsSentence = match.Start == 1 || tokens[match.Start - 2].Form is "." or "!" or "?" or ":" or "\"";
        return before.IsCapitalized && !startsSentence && !NameWords.Of(language).IsTitle(before) && !IsEndOfPhrase(tokens, match.Start, language);
    }

    private static bool IsEndOfPhrase(IReadOnlyList<Token> tokens, int end, SourceLanguage language)
    {
        for (var start = Math.Max(0, end - 6); start < end; start++)
        {
            if ((OfficeLexicon.Of(language).Matcher.TryMatch(tokens, start, out var office) && office.Start + office.Count == end)
                || (PartnerLexicon.Of(language).Matcher.TryMatch(tokens, start, out var partner) && partner.Start + partner.Count == end))
            {
                return true;
            }
        }

        return false;
    }

    private static Mention<PersonMention> KnownMention(PhraseMatch<PersonForm> match, IReadOnlyList<Token> tokens, OfficeAppositions appositions)
    {
        var office = appositions.OfficeOf(match);
        var form = match.Values.FirstOrDefault(v => v.Person!.Offices.Any(o => o.Office == office)) ?? match.Values[0];
        var person = form.Person!;
        var partners = person.Offices.Select(o => PartnerCode.Parse(o.Of, null)).Distinct().ToArray();
        return new Mention<PersonMention>(
            new PersonMention(person.Name, person.Wikidata, person.Offices, office, partners), match.Span(tokens), nameof(PersonRecognizer), form.Key);
    }

    private static Mention<PersonMention> UnlistedMention(UnlistedName name, string text, IReadOnlyList<Token> tokens)
    {
        var span = tokens[name.Start].Span.Union(tokens[name.End - 1].Span);
        var spelled = Spacing.Single(span.In(text));
        return new Mention<PersonMention>(new PersonMention(spelled, null, [], name.Office, name.Partners), span, nameof(UnlistedNames));
    }
}
