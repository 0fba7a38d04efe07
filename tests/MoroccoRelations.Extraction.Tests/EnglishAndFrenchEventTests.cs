using System.Text;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Reading;

namespace MoroccoRelations.Extraction.Tests;

/// <summary>What English and French pages do with dates, clauses and parties: one row a phenomenon.</summary>
public sealed class EnglishAndFrenchEventTests
{
    private static readonly EventExtractor Extractor = new();

    [Theory]
    // announced by a verb of the future, before or behind the day
    [InlineData("2023-05-11", "The king of Jordan will visit Morocco on Friday.", "2023-05-12 JO visit")]
    [InlineData("2023-05-11", "On Friday, the king of Jordan will visit Morocco.", "2023-05-12 JO visit")]
    [InlineData("2017-11-08", "King Mohammed VI will make in December a visit to Peru.", "2017-12 PE visit")]
    [InlineData("2023-05-11", "Le roi de Jordanie se rendra vendredi au Maroc pour y effectuer une visite.", "2023-05-12 JO visit")]
    // what was said on a day about the future was said before
    [InlineData("2023-05-11", "The minister of Jordan condemned the raid on Morocco on Monday and will return.", "2023-05-08 JO statement")]
    // a number in words behind a month counts what follows
    [InlineData("2020-06-20", "Le Maroc et le Pérou ont signé en mars deux accords.", "2020-03 PE agreement")]
    // the year of a thing's name, and that of an era, beside the date
    [InlineData("2017-11-08", "Last October, Morocco and Peru signed three agreements at the Lima Trade Fair Peru 2016.", "2017-10 PE agreement")]
    [InlineData("2017-02-28", "Le roi Mohammed VI s'est rendu au Pérou le 24 février, sa quatrième visite depuis l'arrivée au pouvoir du président en 2011.", "2017-02-24 PE visit")]
    // a bare year of an earlier paragraph is not that of a month in a dated story
    [InlineData("2021-12-08", "Le Pérou soutient le plan présenté par le Maroc en 2007.\n\nLe 9 juin, le ministre péruvien a effectué une visite au Maroc.", "2021-06-09 PE visit")]
    // a first date that opens the sentence holds what stands behind it
    [InlineData(null, "In 1967, the Peruvian embassy in Morocco was closed because of the war; it re-opened in 1985.", "1967 PE ties|1985 PE ties")]
    // a light verb and its noun; who holds an office names the country
    [InlineData(null, "Morocco and Peru held the fifth round of political consultations.", " PE visit")]
    [InlineData(null, "Les ministres marocain et péruvien ont tenu une très longue réunion.", " PE visit")]
    // an ordinal before a noun is no day of the month
    [InlineData("2021-12-09", "The ministers of Peru and Morocco met in Lima on Wednesday for the third session of their dialogue.", "2021-12-08 PE visit")]
    // a dateline says where and when a story was written
    [InlineData("2022-06-25", "MADRID, 25 juin 2022 (Reuters) – Des migrants ont pénétré vendredi du Maroc en Espagne.", "2022-06-24 ES other")]
    [InlineData("2023-05-10", "ACCRA, May 10, 2023 (Agency) – The king of Spain visited Morocco on Tuesday.", "2023-05-09 ES visit")]
    // a day alone below a heading that spans days of one month
    [InlineData(null, "11-22 juillet 2002\n\nLe Maroc avait rappelé son ambassadeur en Espagne en octobre 2001.\n\nLe 15, l'Espagne rappelle son ambassadeur au Maroc.", "2002-07-15 ES ties")]
    // a day just before the publication, though the story looked back before
    [InlineData("2021-02-02", "Le président du Nigeria a visité le Maroc en juin 2018.\n\nLe 31 janvier, le roi du Maroc a reçu le président du Nigeria.", "2021-01-31 NG visit")]
    // "that of" names the happening again
    [InlineData(null, "Les liens se sont renforcés depuis la visite du roi Mohammed VI au Nigeria en décembre 2016 et celle du président Muhammadu Buhari au Maroc en juin 2018.", "2016-12 NG visit|2018-06 NG visit")]
    // who reports takes no part
    [InlineData("2019-02-08", "Le 23 janvier, le ministre marocain a critiqué l'Arabie saoudite sur la chaîne qatarie Al Jazeera.", "2019-01-23 SA statement")]
    [InlineData("2019-02-08", "On January 23, the Moroccan minister criticized Saudi Arabia in an interview with the Qatari channel Al Jazeera.", "2019-01-23 SA statement")]
    // what came of a meeting, though something older was told in between
    [InlineData("2025-10-18", "The ministers of Morocco and Peru met in Lima on Friday.\n\nThe two countries signed a declaration in 2016.\n\nAt the conclusion of the discussions, Morocco and Peru signed three agreements.", "2025-10-17 PE agreement")]
    [InlineData("2025-10-18", "Les ministres du Maroc et du Pérou se sont rencontrés vendredi à Lima.\n\nLes deux pays ont signé une déclaration en 2016.\n\nÀ l'issue de cette réunion, le Maroc et le Pérou ont signé trois accords.", "2025-10-17 PE agreement")]
    // who acts on the dispute is the speaker's country
    [InlineData(null, "President William Ruto rescinded his nation's recognition of the Sahrawi Arab Democratic Republic, Morocco said.", " KE recognition")]
    // the comma behind a date that opens the sentence ends no happening
    [InlineData(null, "In November 2004, King Mohammed VI paid an official visit to Mexico and in February 2005, the Mexican president visited Morocco.", "2004-11 MX visit|2005-02 MX visit")]
    // "sept" is a number before all; "the next month" counts from what was told
    [InlineData("2014-03-10", "Le roi du Maroc et le président du Mali ont présidé la cérémonie de signature de dix-sept accords.", " ML agreement")]
    [InlineData("2018-12-15", "Morocco recalled its ambassador in Peru in April. Rabat suspended relations with Peru the next month.", "2018-05 PE ties")]
    // a light verb tells its noun as done; what was decided happens
    [InlineData(null, "Le royaume du Maroc a ordonné le rappel de son ambassadeur au Pérou.", " PE ties")]
    [InlineData(null, "Morocco announced the immediate recall of its ambassador to Peru.", " PE ties")]
    [InlineData(null, "Le Maroc a décidé de rouvrir son ambassade au Pérou.", " PE ties")]
    [InlineData(null, "Morocco decided to reopen its embassy in Peru.", " PE ties")]
    [InlineData(null, "Le roi du Maroc et le président péruvien ont présidé, lundi au palais royal, la cérémonie de signature d'un accord.", " PE agreement")]
    // an adverb stands between the auxiliary and its participle
    [InlineData(null, "Le Maroc a officiellement rappelé son ambassadeur au Pérou.", " PE ties")]
    [InlineData(null, "Le président péruvien a ensuite été longuement reçu par le roi du Maroc.", " PE visit")]
    // told by "comes after", a clause of time is what happened
    [InlineData(null, "This comes after Morocco signed an agreement with Peru.", " PE agreement")]
    [InlineData(null, "Ceci intervient après que le Maroc a signé un accord avec le Pérou.", " PE agreement")]
    // a pronoun goes on about Morocco, of which the sentence before spoke
    [InlineData(null, "Morocco has long been an ally of Peru. It bought drones from Peru in 1981, and in 2015 it joined the Peruvian-led coalition.", "1981 PE security|2015 PE membership")]
    [InlineData(null, "Le Maroc a changé de cap. Il a rompu ses relations avec le Pérou en 2009.", "2009 PE ties")]
    // a comma within a list of parties ends no side remark
    [InlineData(null, "In December 2020, Morocco signed an agreement with Israel, similar to those that Bahrain, the United Arab Emirates, and Sudan had concluded.", "2020-12 IL agreement")]
    // what a conference is on takes no part
    [InlineData(null, "In January 2020, Morocco and Germany took part in a conference on Libya.", "2020-01 DE visit")]
    // a purpose is not yet reached
    [InlineData(null, "In 1961, the Mexican president sent a delegation to Morocco to work toward the establishment of diplomatic relations.", "1961 MX visit")]
    // what is celebrated happened so many years before, if it is a tie or a treaty
    [InlineData("2022-10-01", "This year Morocco and Peru mark the 50th anniversary of the establishment of diplomatic relations between the two countries.", "1972 PE ties")]
    [InlineData("2022-10-01", "La célébration du cinquantenaire de l'établissement des relations diplomatiques entre le Maroc et le Pérou a eu lieu à Lima.", "1972 PE ties")]
    [InlineData(null, "In 2020, Morocco and Peru celebrated the 58th anniversary of the establishment of their diplomatic relations.", "1962 PE ties")]
    // one more meeting of the day is a happening of its own
    [InlineData("2018-09-14", "Le ministre marocain Nasser Bourita a rencontré mercredi la Première ministre du Pérou.\n\nNasser Bourita a également rencontré le président du Parlement péruvien.", "2018-09-12 PE visit")]
    // the same parties do the next thing
    [InlineData(null, "The Peruvian minister held talks in Rabat with his Moroccan counterpart, after which the two leaders signed an agreement.", " PE visit| PE agreement")]
    // the land that an agreement covers is nobody's part in it
    [InlineData("2018-07-23", "L'accord sur la pêche entre le Maroc et l'Union européenne, prolongé malgré la question du Sahara occidental, a été signé ce lundi.", "2018-07-23 org:EU agreement")]
    // dates in brackets behind the places of a list
    [InlineData(null, "Portugal conquered Ksar Seghir from Morocco in 1458, Tangier (1464) and Asilah (1471).", "1458 PT conflict|1464 PT conflict|1471 PT conflict")]
    // two words between the auxiliary and its participle
    [InlineData("2018-07-23", "En février, le Pérou avait en effet rappelé son ambassadeur au Maroc.", "2018-02 PE ties")]
    // an entry of a chronology goes on in the passive
    [InlineData(null, "1963 - A conflict breaks out between Morocco and Algeria. The border is closed.", "1963 DZ conflict")]
    // who denies speaks
    [InlineData(null, "En janvier 2021, les autorités péruviennes démentent une rumeur du Maroc.", "2021-01 PE statement")]
    // members named behind "dont" take part
    [InlineData(null, "En 2000, le Maroc a annulé la dette de plusieurs pays, dont le Sénégal, lors du sommet.", "2000 SN aid")]
    // what a story announces is counted from its own day, though it told of last year before
    [InlineData("2022-11-07", "Le Maroc a critiqué le Pérou en septembre 2021. Une visite du président péruvien à Rabat est prévue en janvier.", "2021-09 PE statement|2023-01 PE visit")]
    // a part without a verb goes on with the verb before
    [InlineData(null, "Le Maroc et le Pérou ont signé un accord de pêche (janvier 2017) et un accord de dialogue interparlementaire (février 2020).", "2017-01 PE agreement|2020-02 PE agreement")]
    // a year that opens the sentence frames the more exact date
    [InlineData("2021-12-28", "In 2021, tensions between Morocco and Peru rose when Lima severed diplomatic relations with Rabat last August.", "2021-08 PE ties")]
    // the day that the title names dates what the story opens with
    [InlineData(null, "La ministre péruvienne attendue au Maroc ce dimanche\n27 février 2026\n\nLa ministre péruvienne rencontrera à Rabat son homologue marocain.\n\nLe Pérou est un pays andin.\n\nLe Maroc y voit un ami.", "2026-03-01 PE visit")]
    // an opening dated by the publication alone is told again with its day
    [InlineData("2016-09-07", "En visite au Maroc, le ministre péruvien a affirmé que tout va bien.\n\nLe ministre du Pérou s'est rendu au Maroc ce 7 septembre.", "2016-09-07 PE visit")]
    // what the region calls a country is whom the story names of it
    [InlineData(null, "Le ministre norvégien est connu au Maroc. En 2010, le pays nordique a condamné le Maroc.", "2010 NO statement")]
    // what somebody did "during his visit" is told of the visit
    [InlineData(null, "In May 2014, the speaker of Peru visited Morocco.\n\nDuring his visit, the Peruvian speaker met with the Moroccan minister.", "2014-05 PE visit")]
    // what a conflict dates back to dates nothing that is said of it
    [InlineData(null, "Peru condemned the conflict, which dates back to 1976, and Morocco signed an accord with Peru in 1990.", "1990 PE agreement")]
    // a title that opens with days holds them for the days told alone
    [InlineData(null, "7-28 juin 1988. Afrique. Un sommet au Maghreb\n\nLe 7, le roi du Maroc participe à un sommet au Pérou, où il ne s'est pas rendu depuis 1973.", "1988-06-07 PE visit")]
    // what opens the sentence was with somebody else
    [InlineData("2021-04-21", "Après la réunion du vendredi 16 avril avec le ministre du Chili, le ministre marocain a rencontré ce mercredi son homologue péruvien.", "2021-04-16 CL visit|2021-04-21 PE visit")]
    // the last words only name again what the side remark spoke of
    [InlineData(null, "Morocco and Peru severed diplomatic relations in 1980 following the recognition of a new entity, Chile.", "1980 PE ties")]
    // what leads into a list tells what its items are
    [InlineData(null, "Morocco and Peru held two sessions of their joint commission:\n\n- The first was held on 17 March 2008\n- The second was held on 24 May 2011", "2008-03-17 PE visit|2011-05-24 PE visit")]
    // who stands behind another takes no part
    [InlineData(null, "Peru opened its consulate in Rabat, Morocco, on 4 May 2020, a blow to the Algeria-backed rebels.", "2020-05-04 PE ties")]
    // the paragraph goes on to the next stop in the same words
    [InlineData(null, "Le Maroc et le Pérou ont signé quatre accords en mai 2014. Au Chili, vingt-six accords ont été signés le 7 mai 2014.", "2014-05 PE agreement|2014-05-07 CL agreement")]
    // a pronoun goes on about a Moroccan, whom the sentence before alone spoke of
    [InlineData(null, "Mohammed VI trusted the envoy. In 1698 he arrived in Lima and met the president of Peru.", "1698 PE visit")]
    // another's name holds that of somebody known
    [InlineData(null, "In 1720 Mohammed Ben Ali Abgali was sent to Peru as an ambassador of Morocco.", "1720 PE visit")]
    public void A_passage_tells_an_event(string? published, string text, string expected) =>
        Events(text, published).Should().Contain(expected.Split('|'));

    [Theory]
    [InlineData("Ramtane Lamamra a occupé le poste de ministre des Affaires étrangères de l'Algérie du 13 mars au 2 avril 2019.")]
    [InlineData("Norway demonstrates its intention to work with Morocco.")]
    [InlineData("The gas pipeline of Peru, which passes through Morocco, could be closed in October 2021.")]
    [InlineData("Since 2015, trade between Morocco and Peru has grown a lot.")]
    [InlineData("The minister of Peru visited Chile in May 2020 to talk about the Polisario.")]
    public void What_is_no_happening_yields_none(string text) => Events(text, null).Should().BeEmpty();

    [Theory]
    // the last time is not this one, and a happening of these days is not one of the year told before
    [InlineData("2024-11-20", "The president of Peru arrived in Morocco on Monday. It is the first visit of a president of Peru since 2013.", "2013")]
    [InlineData(null, "In 1976, Morocco suspended relations with Peru. More recently, Morocco normalized relations with Chile.", "1976~")]
    // "300 years since" counts back from no day that the text tells
    [InlineData("2021-12-09", "It is 300 years since Morocco and Peru signed a treaty.", "2321")]
    // years in brackets are those of a name; a distance from what is only named
    [InlineData("2023-05-10", "Peru welcomed the reforms of Morocco under its Development Model (2021-2035).", "2021/2035")]
    [InlineData("2014-07-14", "The king of Peru visited Morocco on July 2. The visit of the king of Peru to Morocco, a few days after his enthronement, was long.", "2014-06-29~")]
    // a time that owns something, beside the date of what is told
    [InlineData("2025-10-18", "This year's meeting recalls the declaration that Morocco and Peru signed in 2016.", "2025")]
    // what a dateless stretch of years tells
    [InlineData("2014-07-14", "Morocco and Peru signed many accords in the last years.", "2013")]
    [InlineData("2017-02-28", "Le Maroc et le Pérou ont signé plusieurs accords ces dernières années.", "2016")]
    public void A_time_of_something_else_dates_nothing(string? published, string text, string date) =>
        Events(text, published).Should().NotContain(e => e.StartsWith(date + " ", StringComparison.Ordinal));

    [Fact]
    public void What_the_speaker_of_a_day_goes_on_to_say_is_one_event() =>
        Events("Rome — Nasser Bourita a réitéré mercredi le soutien du Maroc à l'Italie.\n\n\"C'est une visite importante en Italie\", a souligné le ministre marocain.", "2020-10-08")
            .Should().BeEquivalentTo("2020-10-07 IT statement");

    [Fact]
    public void An_entry_of_a_chronology_of_Morocco_may_leave_Morocco_unsaid() => Events(Chronology, null).Should().Contain("1860 ES conflict");

    [Theory]
    [InlineData("Morocco–Peru relations are the bilateral relations between Morocco and Peru.")]
    [InlineData("Les relations entre le Maroc et le Pérou désignent les relations bilatérales entre les deux pays.")]
    [InlineData("Quel bilan peut-on dresser des excellentes relations entre le Maroc et le Pérou ?")]
    public void Titles_explained_and_questions_are_no_statements(string text) => Relationships(text).Should().BeEmpty();

    [Theory]
    [InlineData("La coopération entre le Maroc et le Pérou touche presque tous les domaines.", "PE friendly")]
    [InlineData("Cooperation between Morocco and Peru covers many areas.", "PE friendly")]
    [InlineData("Les relations entre le Maroc et le Pérou sont souvent houleuses.", "PE tense")]
    [InlineData("Le Pérou garde une position de neutralité à l'égard du Maroc.", "PE neutral")]
    [InlineData("Political relations between Morocco and Peru are outstanding.", "PE friendly")]
    [InlineData("Les relations entre le Maroc et le Pérou demeurent excellentes.", "PE friendly")]
    [InlineData("Morocco and Peru share the same vision of a balanced order.", "PE friendly")]
    public void A_standing_is_a_statement(string text, string expected) => Relationships(text).Should().Contain(expected);

    [Fact]
    public void Papers_listed_below_their_signing_are_one_event() =>
        Events("Morocco and Peru signed the following papers on 4 May 2005:\n\n- Memorandum on fisheries between Peru and Morocco\n- Agreement on tourism between Peru and Morocco", null)
            .Should().BeEquivalentTo("2005-05-04 PE agreement");

    [Fact]
    public void A_date_whose_year_is_not_written_is_less_sure() =>
        SurenessOf("Le 9 juin, le président péruvien a effectué une visite au Maroc.").Should().BeLessThan(SurenessOf("Le 9 juin 2021, le président péruvien a effectué une visite au Maroc."));

    private static double SurenessOf(string text) =>
        Extractor.Extract(DocumentReader.Read("text.txt", Encoding.UTF8.GetBytes(text)).Document! with { Published = Domain.Dates.EdtfDate.Parse("2021-06-12") }).Events.Single().Confidence;

    private const string Chronology = """
        Timeline

        1860 – Spain declares war and wins.

        1912 – Morocco becomes a French protectorate under the Treaty of Fez.

        1956 – End of the French protectorate in Morocco.

        1963 – Moroccan and Algerian troops clash on the border of Morocco.

        1975 – Spain agrees to leave the Sahara to Morocco and Mauritania.

        1988 – Morocco resumes relations with Algeria.
        """;

    private static IEnumerable<string> Relationships(string text) =>
        Extractor.Extract(DocumentReader.Read("text.txt", Encoding.UTF8.GetBytes(text)).Document!).Relationships.Select(r => $"{string.Join(',', r.Partners)} {r.Tenor.ToString().ToLowerInvariant()}");

    private static IEnumerable<string> Events(string text, string? published)
    {
        var document = DocumentReader.Read("text.txt", Encoding.UTF8.GetBytes(text)).Document!;
        var dated = published is null ? document : document with { Published = Domain.Dates.EdtfDate.Parse(published) };
        return Extractor.Extract(dated).Events.Select(e => $"{e.Date} {string.Join(',', e.Partners)} {e.Type.ToString().ToLowerInvariant()}");
    }
}
