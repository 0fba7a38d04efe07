using System.Text;
using MoroccoRelations.Extraction.Reading;

namespace MoroccoRelations.Extraction.Tests.Drafting;

/// <summary>Deeds that a noun names in passing: a row tells what the document proposes without a date.</summary>
public sealed class NamedDeedTests
{
    private static readonly EventExtractor Extractor = new();

    [Theory]
    // relations changed, states recognised, papers signed: the noun tells it where Morocco stands in the sentence
    [InlineData("The normalization of ties between Morocco and Peru opened a new market for growers.", "PE ties")]
    [InlineData("Ce geste consacre la réconciliation entre le Maroc et le Pérou après des années de froid.", "PE ties")]
    // beside the deed that the sentence tells
    [InlineData("The rupture of relations between Morocco and Peru followed a private visit by the king of Morocco to Chile.", "PE ties|CL visit")]
    // a visit whose phrase names both sides, in a side remark too
    [InlineData("The choice was made after King Mohammed’s private visit to Peru.", "PE visit")]
    [InlineData("Le choix a été fait après la visite privée du roi Mohammed VI au Pérou.", "PE visit")]
    // what is felt "that" it happened is no standing
    [InlineData("Growers have been pleased that Morocco has normalized relations with Peru.", "PE ties")]
    public void A_noun_names_a_deed(string text, string expected) => Undated(text).Should().BeEquivalentTo(expected.Split('|'));

    [Theory]
    // several of a kind, or what has just been told
    [InlineData("Political consultations between Morocco and Peru help exporters.")]
    [InlineData("Ces visites entre le Maroc et le Pérou aident les exportateurs.")]
    [InlineData("Cette visite du roi du Maroc au Pérou traduit une volonté.")]
    // what is made up of things goes on
    [InlineData("The status includes the signing of a paper between Morocco and Peru.")]
    // Morocco is nowhere
    [InlineData("Peru's recognition of the Polisario was a first step towards peace.")]
    public void Other_nouns_name_none(string text) => Undated(text).Should().BeEmpty();

    [Theory]
    [InlineData("Morocco and Peru restored diplomatic relations in May 2015.\n\nThe restoration of relations between Morocco and Peru pleased growers.")]
    [InlineData("Le Maroc et le Pérou ont rétabli leurs relations diplomatiques en mai 2015.\n\nLe rétablissement des relations entre le Maroc et le Pérou a réjoui les producteurs.")]
    public void A_deed_told_with_its_date_is_not_told_again_by_its_noun(string text) => Events(text).Should().BeEquivalentTo("2015-05 PE ties");

    private static IEnumerable<string> Undated(string text) => Events(text).Where(e => e.StartsWith(' ')).Select(e => e.Trim());

    private static IEnumerable<string> Events(string text) =>
        Extractor.Extract(DocumentReader.Read("text.txt", Encoding.UTF8.GetBytes(text)).Document!).Events.Select(e => $"{e.Date} {string.Join(',', e.Partners)} {e.Type.ToString().ToLowerInvariant()}");
}
