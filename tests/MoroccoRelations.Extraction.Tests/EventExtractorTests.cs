using System.Text;
using FsCheck;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Extraction.Reading;

namespace MoroccoRelations.Extraction.Tests;

/// <summary>The whole way from a text to its drafts: one row a phenomenon, in each language.</summary>
public sealed class EventExtractorTests
{
    private static readonly EventExtractor Extractor = new();

    [Theory]
    // what happened, when, with whom
    [InlineData("Norway and Morocco signed a fisheries agreement in Rabat on 14 May 1987.", "1987-05-14 NO agreement")]
    [InlineData("La Norvège et le Maroc ont signé un accord de pêche à Rabat le 14 mai 1987.", "1987-05-14 NO agreement")]
    [InlineData("وقع المغرب والنرويج اتفاقية للصيد البحري بالرباط يوم 14 ماي 1987.", "1987-05-14 NO agreement")]
    [InlineData("المغرب والنرويج وقعو اتفاقية ديال الصيد البحري فالرباط ف14 ماي 1987، هادشي اللي كاين.", "1987-05-14 NO agreement")]
    [InlineData("Morocco opened its embassy in Oslo in September 1998.", "1998-09 NO ties")]
    [InlineData("Le Maroc a ouvert son ambassade à Oslo en septembre 1998.", "1998-09 NO ties")]
    [InlineData("فتح المغرب سفارته في أوسلو في شتنبر 1998.", "1998-09 NO ties")]
    [InlineData("Paraguay withdrew its recognition of the Sahrawi Arab Democratic Republic in 2014, Morocco announced.", "2014 PY recognition")]
    [InlineData("Le Paraguay a retiré sa reconnaissance de la RASD en 2014, a annoncé le Maroc.", "2014 PY recognition")]
    [InlineData("سحبت الباراغواي اعترافها بجبهة البوليساريو سنة 2014.", "2014 PY recognition")]
    [InlineData("King Hassan II visited Japan in April 1981 and was received by the emperor.", "1981-04 JP visit")]
    [InlineData("Le roi Hassan II s'est rendu au Japon en avril 1981.", "1981-04 JP visit")]
    [InlineData("زار الملك الحسن الثاني اليابان في أبريل 1981.", "1981-04 JP visit")]
    // ranges and lists
    [InlineData("The president of Peru made a state visit to Morocco from 3 to 5 March 2009.", "2009-03-03/2009-03-05 PE visit")]
    [InlineData("Le président du Pérou a effectué une visite d'État au Maroc du 3 au 5 mars 2009.", "2009-03-03/2009-03-05 PE visit")]
    // an announced event is one at its announced date
    [InlineData("The king of Jordan will visit Morocco on 2 June 2031.", "2031-06-02 JO visit")]
    public void A_sentence_tells_an_event(string text, string expected) =>
        Events(text).Should().Contain(expected);

    [Theory]
    [InlineData("Norway and Morocco did not sign the fisheries agreement in 1987.")]
    [InlineData("La Norvège n'a pas signé l'accord de pêche avec le Maroc en 1987.")]
    [InlineData("لم يوقع المغرب والنرويج اتفاقية الصيد البحري سنة 1987.")]
    [InlineData("Norway could sign an agreement with Morocco in 2031.")]
    [InlineData("La Norvège pourrait signer un accord avec le Maroc en 2031.")]
    [InlineData("France and Germany signed a treaty in Paris in 1963.")]
    [InlineData("La France et l'Allemagne ont signé un traité à Paris en 1963.")]
    [InlineData("وقعت فرنسا وألمانيا معاهدة في باريس سنة 1963.")]
    [InlineData("Moroccan exports to Norway grew by 12 percent between 2013 and 2018.")]
    public void What_did_not_happen_or_does_not_concern_Morocco_is_no_event(string text) =>
        Events(text).Should().BeEmpty();

    [Fact]
    public void A_document_reads_the_same_after_the_word_lists_were_let_go()
    {
        const string Text = "King Hassan II visited Japan in April 1981 and was received by the emperor.";
        var before = Events(Text);

        Extractor.ReleaseLexicons();

        Events(Text).Should().Equal(before).And.NotBeEmpty();
    }

    [Fact]
    public void Memoranda_of_two_years_are_two_events() =>
        Events("Morocco and Kuwait signed memoranda of understanding in 1999 and 2008.").Should().BeEquivalentTo("1999 KW agreement", "2008 KW agreement");

    [Fact]
    public void Opening_and_closing_in_one_sentence_are_two_events() =>
        Events("Morocco opened its embassy in Lima in June 1967 and closed it in 1975, to the regret of Peru.")
            .Should().Contain(e => e.StartsWith("1967-06 PE", StringComparison.Ordinal)).And.Contain(e => e.StartsWith("1975 PE", StringComparison.Ordinal));

    [Theory]
    // a clause that begins right behind a date has partners of its own
    [InlineData("The president of Chile visited Morocco in 1967 and King Mohammed VI, when he was prince, visited Peru to take part in the congress in 1983.", "1967 CL visit|1983 PE visit")]
    // a further time without a happening of its own
    [InlineData("King Mohammed VI visited India in 1999 and, later, in 2001.", "1999 IN visit|2001 IN visit")]
    [InlineData("Le roi Mohammed VI s'est rendu en Inde en 1999 puis, de nouveau, en 2001.", "1999 IN visit|2001 IN visit")]
    // what stands behind the first sentence of an entry happened on its day
    [InlineData("16 mai 1988 : Visite du président de la Norvège au Maroc. Signature d'un accord avec la Norvège.", "1988-05-16 NO visit|1988-05-16 NO agreement")]
    public void Several_times_in_a_passage_are_events_of_their_own(string text, string expected) =>
        Events(text).Should().BeEquivalentTo(expected.Split('|'));

    [Fact]
    public void An_organisation_in_the_title_is_meant_where_nobody_is_named() =>
        Events("# Morocco and the European Union\n\nMorocco and the European Union trade much. The European Union met in Barcelona, and the European Union and Morocco agreed.\n\nIn 1976 a first cooperation agreement was signed.", "eu.md")
            .Should().Contain("1976 org:EU agreement");

    [Fact]
    public void A_list_under_a_heading_takes_its_year()
    {
        const string text = """
            # Morocco and Chile: a chronology

            ## 1994

            - 3 March: The president of Chile visited Morocco.

            ## 2006

            - Morocco and Chile signed a trade agreement.
            """;

        Events(text, "chronology.md").Should().BeEquivalentTo("1994-03-03 CL visit", "2006 CL agreement");
    }

    [Theory]
    [InlineData("Algeria and Morocco have long disputed where the border of Algeria runs.\n\nMoroccan troops also invaded the south.", " DZ conflict")]
    [InlineData("L'Algérie et le Maroc se disputent depuis longtemps le tracé de la frontière.\n\nLes troupes marocaines ont également envahi le sud.", " DZ conflict")]
    public void A_fight_is_with_whom_the_document_is_about(string text, string expected) =>
        Events(text).Should().Contain(expected);

    [Fact]
    public void What_is_told_twice_is_one_event_with_two_citations()
    {
        var draft = Extract("Morocco rejoined the African Union on 30 January 2017.\n\nSupporters had waited long. Morocco rejoined the African Union in January 2017 after 33 years.");

        draft.Events.Should().ContainSingle();
        draft.Events[0].Date!.Text.Should().Be("2017-01-30");
        draft.Events[0].Citations.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("Relations between Morocco and Norway have always been close and friendly.", "NO political friendly")]
    [InlineData("Les relations entre le Maroc et la Norvège demeurent étroites et amicales.", "NO political friendly")]
    [InlineData("لا تزال العلاقات بين المغرب والنرويج وثيقة ومتينة.", "NO political friendly")]
    [InlineData("Morocco has an embassy in Oslo and Norway has an embassy in Rabat.", "NO missions neutral")]
    [InlineData("Les relations entre le Maroc et la Norvège restent tendues.", "NO political tense")]
    public void A_standing_statement_is_a_relationship(string text, string expected) =>
        Extract(text).Relationships.Select(r => $"{string.Join(',', r.Partners)} {r.Aspect} {r.Tenor}".Replace(r.Aspect.ToString(), r.Aspect.ToString().ToLowerInvariant(), StringComparison.Ordinal).Replace(r.Tenor.ToString(), r.Tenor.ToString().ToLowerInvariant(), StringComparison.Ordinal))
            .Should().Contain(expected);

    [Fact]
    public void Every_quote_stands_at_its_span_and_every_value_has_a_reason()
    {
        var draft = Extract("The foreign minister of Kenya met the king in Fez on 9 July 2010. Kenya and Morocco enjoy excellent relations.");

        draft.Events.SelectMany(e => e.Citations).Concat(draft.Relationships.SelectMany(r => r.Citations))
            .Should().OnlyContain(c => c.Span.In(draft.Document.Text) == c.Quote);
        draft.Events.Should().OnlyContain(e => e.Findings.Any(f => f.Property == "date") && e.Findings.Any(f => f.Property == "type") && e.Findings.Any(f => f.Property == "partner"));
    }

    [Fact]
    public void A_language_that_is_not_read_yields_nothing()
    {
        var draft = Extract("Marokko und Norwegen unterzeichneten am 14. Mai 1987 in Rabat ein Abkommen über die Fischerei, das die Zusammenarbeit der beiden Länder stärken soll.");

        draft.Document.Language.Should().BeNull();
        draft.Events.Should().BeEmpty();
        draft.Relationships.Should().BeEmpty();
    }

    [Fact]
    public void No_string_whatever_stops_it()
    {
        string[] pieces = ["Morocco ", "signed ", "المغرب ", "وقع ", "le Maroc ", "a signé ", "1999", "\uD800", "\uDC00", "(", "\n\n", "، ", "# ", "| ", "Spain ", "إسبانيا ", "yesterday ", "\0\u200F", "et ", "not "];
        var texts = FsCheck.Fluent.Gen.Select(FsCheck.Fluent.Gen.ArrayOf(FsCheck.Fluent.Gen.Elements(pieces)), string.Concat);

        FsCheck.Fluent.Prop.ForAll(FsCheck.Fluent.Arb.From(texts), DraftsStandInTheText).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("(", 1_000_000)]
    [InlineData("Morocco and Spain signed a treaty in 1999, and ", 4_000)]
    [InlineData("وقع المغرب وإسبانيا اتفاقية سنة 1999، ", 4_000)]
    public void A_line_of_any_length_is_read(string piece, int times) =>
        DraftsStandInTheText("Morocco and Spain met in Rabat in 2001. " + string.Concat(Enumerable.Repeat(piece, times))).Should().BeTrue();

    private static bool DraftsStandInTheText(string text)
    {
        var document = DocumentReader.Read("text.txt", Encoding.UTF8.GetBytes(text)).Document;
        return document is null || Extractor.Extract(document).Events.SelectMany(e => e.Citations).All(c => c.Span.In(document.Text) == c.Quote);
    }

    private static IEnumerable<string> Events(string text, string name = "text.txt") =>
        Extract(text, name).Events.Select(e => $"{e.Date} {string.Join(',', e.Partners)} {e.Type.ToString().ToLowerInvariant()}");

    private static DocumentDraft Extract(string text, string name = "text.txt")
    {
        var read = DocumentReader.Read(name, Encoding.UTF8.GetBytes(text));
        read.Document.Should().NotBeNull(because: read.Refusal?.Message ?? "");
        return Extractor.Extract(read.Document!);
    }
}
