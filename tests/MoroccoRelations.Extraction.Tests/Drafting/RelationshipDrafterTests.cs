using System.Text;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Extraction.Reading;

namespace MoroccoRelations.Extraction.Tests.Drafting;

/// <summary>How the statements on standing relations are found: which sentences, which parts of them, with whom.</summary>
public sealed class RelationshipDrafterTests
{
    private static readonly EventExtractor Extractor = new();

    [Theory]
    [InlineData("Morocco claims sovereignty over the islands held by Spain, and Norway is the largest trading partner of Morocco.", "ES Territorial|NO Economic")]
    [InlineData("Spain is the largest trading partner of Morocco; Algeria is its arch-rival in the region.", "ES Economic|DZ Political")]
    [InlineData("L'Espagne est le premier partenaire commercial du Maroc ; les relations avec l'Algérie restent tendues.", "ES Economic|DZ Political")]
    public void A_sentence_may_tell_several_standings(string text, string expected) =>
        Told(text).Should().BeEquivalentTo(expected.Split('|'));

    [Theory]
    // a word of its own opens the clause behind the comma
    [InlineData("تعد النرويج أول شريك تجاري للمغرب، بينما تظل العلاقات مع الشيلي متوترة.", "NO Economic|CL Political")]
    // two claims on the same side of relations
    [InlineData("تعد النرويج ثالث شريك تجاري للمغرب، وقد بلغ حجم المبادلات بين البلدين ثلاثة ملايير درهم.", "NO Economic|NO Economic")]
    // a part that tells nothing by itself stays with what it belongs to
    [InlineData("تربط المغرب بالنرويج علاقات متينة، حيث زار الوزير أوسلو.", "NO Political")]
    // who stands by Morocco on Western Sahara needs not name it
    [InlineData("النرويج تدعم مبادرة الحكم الذاتي. زار الوزير المغربي السويد.", "NO Territorial")]
    // what several others have with each other is not Morocco's
    [InlineData("تعد النرويج شريكا استراتيجيا للمغرب، بينما تظل العلاقات متوترة بين الشيلي والأرجنتين.", "NO Political")]
    // a sentence that only says what the words mean tells nothing
    [InlineData("العلاقات المغربية النرويجية هي العلاقات الثنائية بين المملكة المغربية ومملكة النرويج.", "")]
    // "and that …" opens a clause of a speech
    [InlineData("أكد السفير أن النرويج تدعم مبادرة الحكم الذاتي، وأن العلاقات مع المغرب ممتازة.", "NO Territorial|NO Political")]
    // two claims on one side of relations, by two words of one entry
    [InlineData("أكد السفير أن المغرب شريك مهم للنرويج، حيث تتسم العلاقات بينهما بالتعاون الوثيق.", "NO Political|NO Political")]
    // a sentence that explains its title, but also says how things are
    [InlineData("العلاقات المغربية النرويجية هي العلاقات الثنائية بين المغرب والنرويج، وقد ظلت متوترة.", "NO Political")]
    // what goes on, without a word on "relations"
    [InlineData("يتقاسم المغرب والنرويج الرؤية نفسها، وتنشط عشرات الشركات النرويجية في المغرب.", "NO Political|NO Economic")]
    // the countries in a side remark stand before the land
    [InlineData("تعد قضية الصحراء عقدة العلاقات المتوترة التي تجمع المغرب بالنرويج.", "NO Political")]
    // what a meeting was about
    [InlineData("كما استعرضا العلاقات بين المغرب والنرويج.", "")]
    public void Arabic_clauses_tell_standings_of_their_own(string text, string expected) =>
        Told(text).Should().BeEquivalentTo(expected.Split('|', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void Each_part_is_quoted_by_itself()
    {
        var drafts = Relationships("Spain is the largest trading partner of Morocco; Algeria is its arch-rival in the region.");

        drafts.SelectMany(d => d.Citations).Select(c => c.Quote).Should().Equal("Spain is the largest trading partner of Morocco", "Algeria is its arch-rival in the region.");
    }

    [Fact]
    public void A_sentence_that_tells_a_dated_event_may_tell_a_standing_too() =>
        Told("Chile, which enjoys excellent relations with Morocco and supports its territorial integrity, sent its minister to Rabat in May 2011.").Should().Contain(t => t.StartsWith("CL", StringComparison.Ordinal));

    [Fact]
    public void The_two_embassies_of_a_pair_of_countries_are_one_statement()
    {
        var drafts = Relationships("Morocco has an embassy in Nairobi. Kenya has an embassy in Rabat. Kenya and Morocco met in 1999.");

        drafts.Should().ContainSingle().Which.Citations.Should().HaveCount(2);
    }

    [Fact]
    public void The_rows_of_a_box_tell_an_embassy_each()
    {
        var drafts = Relationships("""
            العلاقات المغربية النرويجية
            تربط المغرب بالنرويج علاقات متينة منذ سنة 1961.
            العلاقات المغربية النرويجية | |||
            ---|---|---|---|
            السفارات | |||
            سفارة المغرب في أوسلو | |||
            السفير | فلان الفلاني | ||
            العنوان | حي السفارات | ||
            سفارة النرويج بالرباط | |||
            السفير | علان العلاني | ||
            الحدود | |||
            لا حدود برية بين البلدين | |||
            تعديل مصدري - تعديل |
            """);

        drafts.Where(d => d.Aspect == Aspect.Missions).SelectMany(d => d.Citations).Select(c => c.Quote).Should().HaveCount(2).And.OnlyContain(q => q.StartsWith("سفارة", StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_of_a_box_that_looks_like_a_title_tells_an_embassy_too() =>
        Told("""
            Morocco and Norway trade a little.

            Embassy of Morocco, Oslo

            Morocco and Norway stay close.
            """).Should().Contain("NO Missions");

    [Fact]
    public void A_sentence_that_names_nobody_means_the_partner_named_just_before() =>
        Told("""
            Norway and Chile both trade with Morocco.

            Peru has an embassy in Rabat and stands close to Morocco. Trade remains modest, and bilateral relations remain excellent.
            """).Should().Contain("PE Economic");

    [Theory]
    [InlineData("Morocco opened its embassy in Oslo in September 1998.")]
    [InlineData("The relations of Norway and Chile remain close.")]
    public void What_happened_or_concerns_others_is_no_standing(string text) =>
        Told(text).Should().BeEmpty();

    private static IEnumerable<string> Told(string text) => Relationships(text).Select(r => $"{string.Join(',', r.Partners)} {r.Aspect}");

    private static IReadOnlyList<RelationshipDraft> Relationships(string text) =>
        Extractor.Extract(DocumentReader.Read("note.txt", Encoding.UTF8.GetBytes(text)).Document!).Relationships;
}
