using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Recognizers;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Tests.Lexicons;

/// <summary>What must hold of the English and French words for partners. Arabic has its own list of the same demands.</summary>
public sealed class PartnerWordsTests
{
    /// <summary>The forms that may stand for several partners, and for which; no other form may.</summary>
    private static readonly HashSet<string> Descriptions =
        ["country", "nation", "state", "kingdom", "emirate", "monarchy", "giant", "power", "neighbour", "neighbor", "island", "pays", "royaume", "emirat", "monarchie", "geant", "voisin", "ile"];

    private static readonly Dictionary<SourceLanguage, string[]> Shared = new()
    {
        [SourceLanguage.English] =
        [
            "aden: YDYE YE", "al quds: IL PS", "brussels: BE org:EU", "congo: CD CG", "congolese: CD CG", "dominican: DM DO", "jerusalem: IL PS",
            "korea: KP KR", "korean: KP KR", "koreans: KP KR", "saharawis: EH org:SADR", "sahraouis: EH org:SADR", "sahrawis: EH org:SADR",
            "salvador: BR SV", "strasbourg: FR org:EU",
        ],
        [SourceLanguage.French] =
        [
            "aden: YDYE YE", "al qods: IL PS", "bruxelles: BE org:EU", "can: org:AndeanCommunity org:CAF", "congo: CD CG", "congolais: CD CG",
            "congolaise: CD CG", "congolaises: CD CG", "coree: KP KR", "coreen: KP KR", "coreenne: KP KR", "coreennes: KP KR", "coreens: KP KR",
            "grenade: ES GD", "jerusalem: IL PS", "sahraoui: EH org:SADR", "sahraouie: EH org:SADR", "sahraouies: EH org:SADR",
            "sahraouis: EH org:SADR", "strasbourg: FR org:EU",
        ],
    };

    public static TheoryData<SourceLanguage, string, string> Examples()
    {
        var rows = new TheoryData<SourceLanguage, string, string>();
        foreach (var language in Shared.Keys)
        {
            foreach (var entry in PartnerLexicon.Of(language).Entries)
            {
                Array.ForEach([.. entry.Examples], example => rows.Add(language, entry.Code, example));
            }
        }

        return rows;
    }

    public static TheoryData<SourceLanguage> Languages() => [.. Shared.Keys];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_entry_is_found_in_its_examples(SourceLanguage language, string code, string example)
    {
        Recognize(example, language).SelectMany(m => m.Codes).Select(c => c.Value).Should().Contain(code);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_partner_of_the_catalogue_has_an_entry_with_an_example(SourceLanguage language)
    {
        var entries = PartnerLexicon.Of(language).Entries;

        entries.Select(e => e.Code).Should().BeEquivalentTo(PartnerCatalogue.Default.All.Select(p => p.Code.Value).Append("MA"));
        entries.Should().OnlyContain(e => e.Examples.Count > 0);
        entries.Should().OnlyContain(e => e.Names.Count > 0 || e.Weak.Count > 0);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_country_has_an_adjective_or_a_name_for_its_people(SourceLanguage language)
    {
        var countries = PartnerCatalogue.Default.All.Where(p => p.Kind == PartnerKind.Country).Select(p => p.Code.Value).ToHashSet();

        // "Dominican" is first of all the Dominican Republic's.
        PartnerLexicon.Of(language).Entries.Where(e => countries.Contains(e.Code))
            .Should().OnlyContain(e => e.Adjectives.Count > 0 || e.People.Count > 0 || e.Code == "DM");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_catalogues_own_name_of_every_partner_is_found(SourceLanguage language)
    {
        // "La Réunion" begins many a sentence on a meeting; only "île de la Réunion" counts. The Polisario's name in the catalogue is our own wording.
        var lost = PartnerCatalogue.Default.All
            .Where(p => p.Code.Value is not ("RE" or "org:SADR"))
            .Where(p => !Recognize(p.Names.For(language.Code()) + ".", language).Any(m => m.Codes.Contains(p.Code)))
            .Select(p => $"{p.Code} {p.Names.For(language.Code())}");

        lost.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_form_stands_for_several_partners_but_the_known_ones(SourceLanguage language)
    {
        var shared = PartnerLexicon.Of(language).Entries
            .SelectMany(e => e.Forms().Select(f => (Form: Fold(f.Form), e.Code)))
            .Distinct()
            .GroupBy(f => f.Form, f => f.Code)
            .Where(g => g.Count() > 1 && !IsDescription(g.Key))
            .Select(g => $"{g.Key}: {string.Join(' ', g.Order(StringComparer.Ordinal))}");

        shared.Order(StringComparer.Ordinal).Should().Equal(Shared[language]);
    }

    /// <summary>"The Nordic country" stands for whichever the document names most.</summary>
    private static bool IsDescription(string form) => form.Split(' ', '\'').Any(Descriptions.Contains);

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_blocked_phrase_is_found_to_be_nobody(SourceLanguage language)
    {
        var partners = PartnerLexicon.Of(language).Blocked
            .SelectMany(b => b.Forms)
            .Where(form => Recognize(form, language).Length > 0);

        partners.Should().BeEmpty();
    }

    [Theory]
    [InlineData("partners.xx.json", "ZZ", "Nowhere", "Lexicon partners.xx.json, ZZ: the catalogue has no such partner.")]
    [InlineData("partners.xx.json", "es", "Spain", "Lexicon partners.xx.json, es: it is no partner code in its canonical form.")]
    [InlineData("partners.xx.json", "ES", "-", "Lexicon partners.xx.json, ES: the form \"-\" holds no word.")]
    public void A_faulty_entry_stops_the_start_and_says_where(string file, string code, string name, string message)
    {
        var building = () => PartnerLexicon.Build([(file, [new PartnerEntry { Code = code, Names = [name] }])], "partners.none.xx.json", []);

        building.Should().Throw<LexiconException>().WithMessage(message);
    }

    private static string Fold(string form) =>
        CharacterFolding.Fold(form).Replace('-', ' ').Trim();

    private static PartnerMention[] Recognize(string text, SourceLanguage language) =>
        [.. PartnerRecognizer.Recognize(Tokenizer.Tokenize(text, new TextSpan(0, text.Length)), language).Select(m => m.Value)];
}
