using System.Text;
using MoroccoRelations.Extraction.Reading;

namespace MoroccoRelations.Extraction.Tests.Drafting;

/// <summary>Entries of chronologies, and names that a sentence holds but that take no part in what it tells.</summary>
public sealed class ChronologyAndClauseTests
{
    private static readonly EventExtractor Extractor = new();

    [Theory]
    // the year before the month that opens an entry
    [InlineData("• 1988 May - Morocco and Peru restore diplomatic relations.", "1988-05 PE ties")]
    [InlineData("• 1988 mai - Le Maroc et le Pérou rétablissent leurs relations diplomatiques.", "1988-05 PE ties")]
    // a month and a year of two digits
    [InlineData("Nov. ’87 The King of Morocco visits Peru", "1987-11 PE visit")]
    [InlineData("Mar. '05 The president of Peru visits Morocco", "2005-03 PE visit")]
    // when somebody was founded or born is told of him
    [InlineData("On 27 May 1976 a council of Peru, founded in 1973, signed an agreement with Morocco.", "1976-05-27 PE agreement")]
    [InlineData("Le 27 mai 1976, un conseil du Pérou, fondé trois ans plus tôt, a signé un accord avec le Maroc.", "1976-05-27 PE agreement")]
    // what a land once was is no party
    [InlineData("Le Maroc a annexé en 1975 le Sahara occidental, ancienne colonie espagnole.", "1975 EH conflict")]
    [InlineData("In 1975 the army of Morocco annexed the land of Western Sahara, a former Spanish colony with a long coast.", "1975 EH conflict")]
    // who stands behind the Polisario takes no part
    [InlineData("En mai 2007, le Maroc a critiqué le Polisario, soutenu par Alger.", "2007-05 org:SADR statement")]
    [InlineData("In May 2007 Morocco criticised the Polisario, backed by Algiers.", "2007-05 org:SADR statement")]
    // a paper that leaders sign together under their eyes is an agreement
    [InlineData("King Mohammed VI and the president of Peru chaired the signing of two papers on 4 May 2016.", "2016-05-04 PE agreement")]
    // a verb that says little, and a noun that says what
    [InlineData("Le consul du Pérou adresse une plainte au sultan du Maroc.", " PE statement")]
    [InlineData("The consul of Peru lodged a complaint with the sultan of Morocco.", " PE statement")]
    public void Each_tells_one_happening(string text, string expected) => Events(text).Should().BeEquivalentTo(expected);

    [Theory]
    [InlineData("Morocco and Peru are friends.\n\n- The War of Peru and Morocco, David Hart, 1976.\n- The Treaty of Peru, Ana Maria Lopez, 1958.")]
    [InlineData("Le Maroc et le Pérou sont amis.\n\n- La guerre du Pérou et du Maroc, Jean Martin, 1976.")]
    public void A_list_of_books_tells_nothing(string text) => Events(text).Should().BeEmpty();

    [Fact]
    public void Items_of_a_list_that_share_a_year_are_a_happening_each() =>
        Events("""
            Morocco and Peru are friends. Peru sells coffee to Morocco.

            2001 Agreement on Mining

            2002 Agreement on Air Transport

            2002 Memorandum of Understanding on Fishing and Ports
            """).Should().BeEquivalentTo("2001 PE agreement", "2002 PE agreement", "2002 PE agreement");

    [Theory]
    [InlineData("In 2017 Peru opened an embassy in Morocco, the first in 13 years.", "2017 PE ties")]
    [InlineData("En 2017, le Pérou a ouvert une ambassade au Maroc, la première en 13 ans.", "2017 PE ties")]
    public void How_long_there_was_none_dates_nothing(string text, string expected) => Events(text).Should().BeEquivalentTo(expected);

    [Fact]
    public void On_a_page_on_the_dispute_a_dated_item_concerns_Morocco() =>
        Events("# Le Sahara occidental\n\nLe Sahara occidental oppose le Maroc au Polisario. Le Polisario tient une part du Sahara occidental.\n\n- 14 novembre 1975 : signature à Madrid d'un accord avec l'Espagne.\n- 20 mai 1980 : le Polisario attaque des soldats marocains.")
            .Should().Contain("1975-11-14 ES agreement");

    [Fact]
    public void A_dateline_with_a_dash_in_brackets_dates_the_story() =>
        DocumentReader.Read("text.txt", Encoding.UTF8.GetBytes("Peru and Morocco\n\nLIMA, PE--(Newswire - December 12, 2016) - The king of Morocco visited Peru on November 21.")).Document!.Published!.Text.Should().Be("2016-12-12");

    [Fact]
    public void A_dated_item_of_a_list_that_tells_a_deed_is_no_statement_too() =>
        Extractor.Extract(DocumentReader.Read("text.md", Encoding.UTF8.GetBytes("# Morocco and Peru\n\n- 1976: Establishment of diplomatic relations between Morocco and Peru by the appointment of Peru's ambassador.")).Document!).Relationships.Should().BeEmpty();

    private static IEnumerable<string> Events(string text) =>
        Extractor.Extract(DocumentReader.Read("text.md", Encoding.UTF8.GetBytes(text)).Document!).Events.Select(e => $"{e.Date} {string.Join(',', e.Partners)} {e.Type.ToString().ToLowerInvariant()}");
}
