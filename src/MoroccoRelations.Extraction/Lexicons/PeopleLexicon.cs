using System.Text.RegularExpressions;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Extraction.Lexicons;

/// <summary>What a name stands for.</summary>
/// <param name="Person">The person, or null where the phrase is a place or an institution named after one.</param>
/// <param name="Key">The entry it comes from: "people.json:Shimon Peres".</param>
public sealed record PersonForm(Person? Person, string Key);

/// <summary>The known people and the phrases by which texts name them.</summary>
/// <remarks>English and French texts are read with the names of both: each borrows the other's spelling. A fault in the list stops the start.</remarks>
public sealed partial class PeopleLexicon
{
    private const string File = "people.json";
    private static readonly string[] Languages = ["en", "fr", "ar"];
    private static readonly Lazy<IReadOnlyList<Person>> People = new(() => Validated(LexiconFile.Read<Person>(File)));
    private static readonly KeptLexicon<PeopleLexicon> Latin = new(() => Build("en", "fr"));
    private static readonly KeptLexicon<PeopleLexicon> Arabic = new(() => Build("ar"));

    private PeopleLexicon(PhraseMatcher<PersonForm> matcher) => Matcher = matcher;

    /// <summary>Everyone in the list.</summary>
    public static IReadOnlyList<Person> All => People.Value;

    /// <summary>Finds the names in a run of tokens.</summary>
    public PhraseMatcher<PersonForm> Matcher { get; }

    /// <summary>The names that a text of a language uses.</summary>
    public static PeopleLexicon Of(SourceLanguage language) => language.IsRightToLeft() ? Arabic.Value : Latin.Value;

    /// <summary>Checks a list of people and gives it back.</summary>
    /// <exception cref="LexiconException">An entry lacks a name, names an unknown office or partner, or gives a year that is none; or two share a Wikidata id.</exception>
    internal static IReadOnlyList<Person> Validated(IReadOnlyList<Person> people)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var person in people)
        {
            Demand(Languages.All(l => person.Names.TryGetValue(l, out var names) && names.Count > 0), person, "a name is missing in one of the three languages");
            Demand(person.Wikidata is null || (WikidataId().IsMatch(person.Wikidata) && ids.Add(person.Wikidata)), person, $"\"{person.Wikidata}\" is no Wikidata id, or another's");
            foreach (var office in person.Offices)
            {
                CheckOffice(person, office);
            }
        }

        return people;
    }

    private static void CheckOffice(Person person, HeldOffice office)
    {
        Demand(OfficeLexicon.Keys.Contains(office.Office), person, $"\"{office.Office}\" is no office");
        Demand(PartnerCode.TryParse(office.Of, out var code) && (code == PartnerCatalogue.Morocco.Code || PartnerCatalogue.Default.Find(code) is not null), person, $"the catalogue has no partner \"{office.Of}\"");
        Demand(IsYear(office.From) && IsYear(office.To), person, $"\"{office.From}\" or \"{office.To}\" is no year");
        Demand(office.From is null || office.To is null || string.CompareOrdinal(office.From, office.To) <= 0, person, $"the office ends in {office.To}, before it starts");
    }

    private static bool IsYear(string? text) =>
        text is null || (EdtfDate.TryParse(text, out var date) && date!.Precision == DatePrecision.Year);

    private static PeopleLexicon Build(params string[] languages)
    {
        var matcher = new PhraseMatcher<PersonForm>();
        foreach (var person in All)
        {
            var form = new PersonForm(person, $"{File}:{person.Name}");
            foreach (var name in languages.SelectMany(l => person.Names[l]).Distinct(StringComparer.Ordinal))
            {
                matcher.Add(name, form);
            }
        }

        foreach (var file in languages.Select(l => $"people.none.{l}.json"))
        {
            foreach (var phrase in LexiconFile.Read<BlockedPhrases>(file).SelectMany(b => b.Forms))
            {
                matcher.Add(phrase, new PersonForm(null, $"{file}:{phrase}"));
            }
        }

        return new PeopleLexicon(matcher);
    }

    private static void Demand(bool holds, Person person, string otherwise)
    {
        if (!holds)
        {
            throw new LexiconException(File, person.Names.TryGetValue("en", out var names) && names.Count > 0 ? names[0] : null, otherwise);
        }
    }

    [GeneratedRegex("^Q[1-9][0-9]*$")]
    private static partial Regex WikidataId();
}
