using System.Text;
using MoroccoRelations.Extraction.Reading;

namespace MoroccoRelations.Extraction.Tests.Drafting;

/// <summary>What the rest of a page says of a sentence that leaves a side unsaid, and what a sentence with several clauses says of each.</summary>
public sealed class WholePageTests
{
    private const string OnPeru = "Morocco and Peru are friends. Peru sells coffee to Morocco. Peru is far from Morocco.\n\n";
    private const string SurPerou = "Le Maroc et le Pérou sont amis. Le Pérou vend du café au Maroc. Le Pérou est loin du Maroc.\n\n";

    private static readonly EventExtractor Extractor = new();

    [Theory]
    // a dated sentence on one side, on a page on both, tells something even where no word of the lists says what
    [InlineData(OnPeru + "In 1930 the Peruvians issued a decree on grazing.", "1930 PE other")]
    [InlineData(OnPeru + "From 1605 on, Garcia was the eye of the viceroy in Marrakesh.", "1605 PE other")]
    [InlineData(SurPerou + "En 1930, les Péruviens prirent un décret sur les pâturages.", "1930 PE other")]
    [InlineData(SurPerou + "En 1605, Garcia devint les yeux du vice-roi à Marrakech.", "1605 PE other")]
    // a page that speaks of Morocco throughout: a dated deed of another concerns Morocco
    [InlineData(OnPeru + "In 1859 a quarrel over a town led Chile to declare war.", "1859 CL conflict")]
    [InlineData(SurPerou + "En 1859, le Chili déclara la guerre pour une ville.", "1859 CL conflict")]
    // whom an entry names beside the partner of the page only says where or by whom
    [InlineData("# Morocco and Peru\n\n" + OnPeru + "- Visit of Mrs Maria Lopez, delegate of Peru to the UNESCO (26 June 2003)", "2003-06-26 PE,org:UNESCO visit")]
    public void A_page_fills_in_what_a_sentence_leaves_unsaid(string text, string expected) => Events(text).Should().Contain(expected);

    [Theory]
    // a semicolon parts those of one deed from those of the next
    [InlineData("Troops of Chile were sent to the border of Morocco; Peru bombarded Tangier on 4 August 1844.", "1844-08-04 PE conflict")]
    // a place behind "and" repeats the deed at another date
    [InlineData("Peru bombarded the Moroccan town of Tangier on 4 August 1844, and Essaouira on 15 August 1844.", "1844-08-04 PE conflict|1844-08-15 PE conflict")]
    [InlineData("Le Pérou bombarda la ville marocaine de Tanger le 4 août 1844, et Essaouira le 15 août 1844.", "1844-08-04 PE conflict|1844-08-15 PE conflict")]
    public void Clauses_keep_to_themselves(string text, string expected) => Events(text).Should().BeEquivalentTo(expected.Split('|'));

    [Fact]
    public void An_item_that_lists_several_dates_heads_nothing_behind_it() =>
        Events("# Le Maroc et le Pérou\n\n" + SurPerou + "- mai 2001 ; juin 2004\n\nLe président du Pérou a visité le Maroc en juin.")
            .Should().NotContain(e => e.StartsWith("2001-06", StringComparison.Ordinal));

    private static IEnumerable<string> Events(string text) =>
        Extractor.Extract(DocumentReader.Read("text.md", Encoding.UTF8.GetBytes(text)).Document!).Events.Select(e => $"{e.Date} {string.Join(',', e.Partners)} {e.Type.ToString().ToLowerInvariant()}");
}
