using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Recognizers;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Tests.Recognizers;

public sealed class PersonRecognizerTests
{
    [Theory]
    [InlineData("en", "hosting President Shimon Peres in Ifrane", "Shimon Peres", "president")]
    [InlineData("en", "Israel's then Prime Minister Shimon Peres", "Shimon Peres", "prime-minister")]
    [InlineData("en", "the Spanish prime minister, Pedro Sánchez, said", "Pedro Sánchez", "prime-minister")]
    [InlineData("en", "the President of the United States, Joe Biden", "Joe Biden", "president")]
    [InlineData("en", "Nasser Bourita, the Moroccan minister of foreign affairs, met", "Nasser Bourita", "foreign-minister")]
    [InlineData("en", "Minister of Foreign Affairs, African Cooperation and Moroccan Expatriates, Nasser Bourita", "Nasser Bourita", "foreign-minister")]
    [InlineData("en", "US Secretary of State Antony Blinken arrived", "Antony Blinken", "foreign-minister")]
    [InlineData("en", "King Mohammed VI received them", "Mohammed VI", "king")]
    [InlineData("en", "the UN Secretary-General's personal envoy Horst Köhler", "Horst Köhler", "envoy")]
    [InlineData("en", "Hussein al-Sheikh, Secretary of the Executive Committee of the PLO", "Hussein al-Sheikh", "secretary-general")]
    [InlineData("en", "Then Macron spoke", "Emmanuel Macron", null)]
    [InlineData("fr", "le président français Emmanuel Macron", "Emmanuel Macron", "president")]
    [InlineData("fr", "le roi Mohammed VI et", "Mohammed VI", "king")]
    [InlineData("fr", "le ministre espagnol des Affaires étrangères, José Manuel Albares", "José Manuel Albares", "foreign-minister")]
    [InlineData("fr", "Antony Blinken, secrétaire d'État américain, a", "Antony Blinken", "foreign-minister")]
    [InlineData("fr", "l'émissaire de l'ONU Staffan de Mistura", "Staffan de Mistura", "envoy")]
    [InlineData("fr", "le chef du gouvernement, M. Aziz Akhannouch", "Aziz Akhannouch", "prime-minister")]
    [InlineData("ar", "لدعوة رئيس الوزراء الاسرائيلي آنذاك شمعون بيريز لوحده", "Shimon Peres", "prime-minister")]
    [InlineData("ar", "أجرى الملك الحسن الثاني محادثات", "Hassan II", "king")]
    [InlineData("ar", "باشر وزير خارجية الولايات المتحدة الأمريكية ماركو روبيو", "Marco Rubio", "foreign-minister")]
    [InlineData("ar", "وقال ناصر بوريطة، وزير الشؤون الخارجية، إن", "Nasser Bourita", "foreign-minister")]
    [InlineData("ar", "العاهل الأردني عبد الله الثاني", "Abdullah II", "king")]
    [InlineData("ar", "وبدونالد ترامب", "Donald Trump", null)]
    [InlineData("ary", "دخل ابراهيم غالي زعيم البوليساريو", "Brahim Ghali", null)]
    [InlineData("ary", "عندنا لوزير بوريطة", "Nasser Bourita", "minister")]
    public void A_known_person_is_found_with_the_office_that_the_text_states(string language, string text, string name, string? office)
    {
        var person = Recognize(text, language).Should().ContainSingle().Subject;

        person.Value.Name.Should().Be(name);
        person.Value.StatedOffice.Should().Be(office);
        person.Value.IsKnown.Should().BeTrue();
    }

    [Fact]
    public void An_office_belongs_to_the_name_that_it_leads_to()
    {
        var people = Recognize("The king met Emmanuel Macron, Prime Minister Pedro Sánchez and Giorgia Meloni.", "en");

        people.Select(p => (p.Value.Name, p.Value.StatedOffice)).Should().Equal(
            ("Emmanuel Macron", null), ("Pedro Sánchez", "prime-minister"), ("Giorgia Meloni", null));
    }

    [Fact]
    public void A_mention_gives_the_span_of_the_name_the_partners_and_the_reason()
    {
        const string text = "a letter to James Baker";

        var person = Recognize(text, "en").Single();

        person.Span.In(text).Should().Be("James Baker");
        person.Value.Partners.Select(p => p.Value).Should().Equal("US", "org:UN");
        person.Entry.Should().Be("people.json:James Baker");
    }

    [Theory]
    [InlineData("en", "Slovenian Interior Minister Boštjan Poklukar visited Rabat", "Boštjan Poklukar", "minister", "SI")]
    [InlineData("en", "the ambassador of Japan, Hideaki Kuramitsu, said", "Hideaki Kuramitsu", "ambassador", "JP")]
    [InlineData("en", "President of Panama J. Doe de la Cruz came", "J. Doe de la Cruz", "president", "PA")]
    [InlineData("fr", "l'ambassadeur du Japon, M. Hideaki Kuramitsu, a", "Hideaki Kuramitsu", "ambassador", "JP")]
    [InlineData("fr", "le ministre tchèque Petr Macinka-Novák", "Petr Macinka-Novák", "minister", "CZ")]
    [InlineData("ar", "وزير الداخلية السلوفيني السيد بوشتيان بوكلوكار، الذي", "بوشتيان بوكلوكار", "minister", "SI")]
    public void Someone_unlisted_is_found_behind_an_office(string language, string text, string name, string office, string partner)
    {
        var person = Recognize(text, language).Should().ContainSingle().Subject;

        person.Value.Name.Should().Be(name);
        person.Value.StatedOffice.Should().Be(office);
        person.Value.Partners.Select(p => p.Value).Should().Equal(partner);
        person.Value.IsKnown.Should().BeFalse();
    }

    [Theory]
    [InlineData("en", "the President of the Regional Council of Souss")]
    [InlineData("en", "the foreign minister said on Monday")]
    [InlineData("en", "the President of the European Commission welcomed")]
    [InlineData("en", "Mohammed V University and Mohammed V Airport")]
    [InlineData("en", "a certain Jean Macron")]
    [InlineData("en", "the Secretary General Assembly Hall")]
    [InlineData("fr", "le président du Conseil régional")]
    [InlineData("fr", "l'avenue Mohammed V et la mosquée Hassan II")]
    [InlineData("fr", "les pères de famille")]
    [InlineData("ar", "شارع محمد الخامس وجامعة الحسن الثاني")]
    [InlineData("ar", "قال وزير الخارجية إن البلدين سيوقعان الاتفاق، غدا")]
    [InlineData("ar", "جبل عرفات")]
    public void Nobody_is_found_in(string language, string text)
    {
        Recognize(text, language).Should().BeEmpty();
    }

    private static IReadOnlyList<Mention<PersonMention>> Recognize(string text, string language)
    {
        SourceLanguages.TryParse(language, out var source).Should().BeTrue();
        return PersonRecognizer.Recognize(text, Tokenizer.Tokenize(text, new TextSpan(0, text.Length)), source);
    }
}
