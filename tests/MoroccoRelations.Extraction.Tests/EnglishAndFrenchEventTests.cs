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
    // members named behind "dont" take part
    [InlineData(null, "En 2000, le Maroc a annulé la dette de plusieurs pays, dont le Sénégal, lors du sommet.", "2000 SN aid")]
    public void A_passage_tells_an_event(string? published, string text, string expected) =>
        Events(text, published).Should().Contain(expected.Split('|'));

    [Theory]
    [InlineData("Ramtane Lamamra a occupé le poste de ministre des Affaires étrangères de l'Algérie du 13 mars au 2 avril 2019.")]
    [InlineData("Norway demonstrates its intention to work with Morocco.")]
    public void What_is_no_happening_yields_none(string text) => Events(text, null).Should().BeEmpty();

    [Fact]
    public void Papers_listed_below_their_signing_are_one_event() =>
        Events("Morocco and Peru signed the following papers on 4 May 2005:\n\n- Memorandum on fisheries between Peru and Morocco\n- Agreement on tourism between Peru and Morocco", null)
            .Should().BeEquivalentTo("2005-05-04 PE agreement");

    private static IEnumerable<string> Events(string text, string? published)
    {
        var document = DocumentReader.Read("text.txt", Encoding.UTF8.GetBytes(text)).Document!;
        var dated = published is null ? document : document with { Published = Domain.Dates.EdtfDate.Parse(published) };
        return Extractor.Extract(dated).Events.Select(e => $"{e.Date} {string.Join(',', e.Partners)} {e.Type.ToString().ToLowerInvariant()}");
    }
}
