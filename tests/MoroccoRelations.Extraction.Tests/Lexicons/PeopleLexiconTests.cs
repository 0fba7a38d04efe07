using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Recognizers;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Tests.Lexicons;

public sealed class PeopleLexiconTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ar")]
    public void Everyone_is_found_by_every_name(string language)
    {
        var lost = from person in PeopleLexicon.All
                   from name in person.Names[language]
                   where !Find(name, language).Contains(person.Name)
                   select $"{person.Name}: {name}";

        lost.Should().BeEmpty();
    }

    [Fact]
    public void A_full_name_stands_for_one_person()
    {
        var shared = PeopleLexicon.All.GroupBy(p => p.Name).Where(g => g.Count() > 1).Select(g => g.Key);

        shared.Should().BeEmpty();
    }

    [Theory]
    [InlineData("1985", true)]
    [InlineData("1986-07-22", true)]
    [InlineData("1990", false)]
    [InlineData("198X", true)]
    public void An_office_may_be_held_within_its_years(string date, bool held)
    {
        new HeldOffice("prime-minister", "IL", "1984", "1986").MayBeHeld(EdtfDate.Parse(date)).Should().Be(held);
    }

    [Fact]
    public void Unknown_years_exclude_nothing()
    {
        new HeldOffice("ambassador", "MA").MayBeHeld(EdtfDate.Parse("1777")).Should().BeTrue();
        new HeldOffice("king", "MA", "1999").MayBeHeld(EdtfDate.Parse("2025")).Should().BeTrue();
    }

    public static IEnumerable<object[]> FaultyOffices() =>
    [
        ["grand-vizier", "MA", "1900", "1901", "is no office"],
        ["king", "QQ", "1900", "1901", "no partner"],
        ["king", "MA", "1900s", "1901", "is no year"],
        ["king", "MA", "1902", "1901", "before it starts"],
    ];

    [Theory]
    [MemberData(nameof(FaultyOffices))]
    public void A_faulty_office_stops_the_start(string office, string of, string from, string to, string reason)
    {
        var act = () => PeopleLexicon.Validated([Someone() with { Offices = [new HeldOffice(office, of, from, to)] }]);

        act.Should().Throw<LexiconException>().WithMessage($"*people.json, Someone*{reason}*");
    }

    [Fact]
    public void A_missing_name_or_a_shared_id_stops_the_start()
    {
        var nameless = () => PeopleLexicon.Validated([Someone() with { Names = new Dictionary<string, IReadOnlyList<string>> { ["en"] = ["Someone"] } }]);
        var twice = () => PeopleLexicon.Validated([Someone() with { Wikidata = "Q1" }, Someone() with { Wikidata = "Q1" }]);

        nameless.Should().Throw<LexiconException>().WithMessage("*missing*");
        twice.Should().Throw<LexiconException>().WithMessage("*Q1*");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ar")]
    [InlineData("ary")]
    public void An_office_is_stated_in_its_examples(string language)
    {
        SourceLanguages.TryParse(language, out var source).Should().BeTrue();

        var missed = from entry in OfficeLexicon.Of(source).Entries
                     from example in entry.Examples
                     where PersonRecognizer.Recognize(example, Tokens(example), source).All(p => p.Value.StatedOffice != entry.Office)
                     select $"{entry.Office}: {example}";

        missed.Should().BeEmpty();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ar")]
    public void Every_office_has_words_and_an_example(string language)
    {
        SourceLanguages.TryParse(language, out var source).Should().BeTrue();

        var worded = OfficeLexicon.Of(source).Entries.Where(e => e.Forms.Count > 0 && e.Examples.Count > 0).Select(e => e.Office);

        worded.Should().BeEquivalentTo(OfficeLexicon.Keys);
    }

    private static Person Someone() =>
        new() { Names = new Dictionary<string, IReadOnlyList<string>> { ["en"] = ["Someone"], ["fr"] = ["Quelqu'un"], ["ar"] = ["فلان الفلاني"] } };

    private static IEnumerable<string> Find(string name, string language)
    {
        SourceLanguages.TryParse(language, out var source).Should().BeTrue();
        return PeopleLexicon.Of(source).Matcher.FindAll(Tokens(name)).SelectMany(m => m.Values).Select(v => v.Person!.Name);
    }

    private static IReadOnlyList<Token> Tokens(string text) => Tokenizer.Tokenize(text, new TextSpan(0, text.Length));
}
