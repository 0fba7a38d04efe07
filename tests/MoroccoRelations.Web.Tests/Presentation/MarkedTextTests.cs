using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Tests.Presentation;

public sealed class MarkedTextTests
{
    [Fact]
    public void Overlapping_passages_cut_each_other()
    {
        var pieces = Cut("abcdefghij", (1, 2, 5), (2, 4, 4));

        pieces.Select(Shown).Should().Equal("ab[]", "cd[1]", "efg[1,2]", "h[2]", "ij[]");
        pieces[1].Starting.Should().ContainSingle(passage => passage.CitationId == 1);
        pieces[2].Ending.Should().ContainSingle(passage => passage.CitationId == 1);
    }

    [Fact]
    public void Passages_that_are_the_same_begin_and_end_together()
    {
        var pieces = Cut("abcdef", (1, 0, 3), (2, 0, 3), (3, 0, 6));

        pieces.Select(Shown).Should().Equal("abc[1,2,3]", "def[3]");
        pieces[0].Starting.Should().HaveCount(3);
        pieces[0].Ending.Should().HaveCount(2);
    }

    [Fact]
    public void A_text_that_nothing_cites_is_one_piece() =>
        Cut("abc").Select(Shown).Should().Equal("abc[]");

    [Fact]
    public void An_excerpt_holds_the_sentence_before_and_the_sentence_after()
    {
        const string Text = "First sentence here. Second one follows. The cited words stand in the third. A fourth comes after. The fifth is far.";

        Excerpt(Text, "The cited words stand in the third.").Should().Equal("Second one follows. The cited words stand in the third. A fourth comes after.");
    }

    [Fact]
    public void Excerpts_that_meet_are_one()
    {
        const string Text = "One is here. Two is here. Three is here. Four is here. Five is here. Six is here. Seven is here.";

        Excerpt(Text, "Two is here.", "Four is here.", "Seven is here.").Should().ContainSingle()
            .Which.Should().Be(Text);
        Excerpt(Text, "One is here.", "Six is here.").Should().Equal("One is here. Two is here.", "Five is here. Six is here. Seven is here.");
    }

    [Fact]
    public void A_neighbour_without_end_is_left_out()
    {
        var text = string.Concat(Enumerable.Repeat("word ", 200)) + "ends. The cited words. Then more.";

        Excerpt(text, "The cited words.").Should().Equal("The cited words. Then more.");
    }

    [Theory]
    [InlineData("CC-BY-SA-4.0", true)]
    [InlineData("CC0-1.0", true)]
    [InlineData("cc by 4.0", true)]
    [InlineData("Public domain", true)]
    [InlineData("official text", true)]
    [InlineData("all rights reserved", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_licence_allows_republication_or_not(string? licence, bool expected) =>
        Licences.AllowRepublication(licence).Should().Be(expected);

    private static IReadOnlyList<MarkedText.Piece> Cut(string text, params (int Id, int Start, int Length)[] passages) =>
        MarkedText.Cut(text, new TextSpan(0, text.Length), [.. passages.Select(p => new MarkedText.Passage(p.Id, new TextSpan(p.Start, p.Length)))]);

    private static string Shown(MarkedText.Piece piece) => $"{piece.Text}[{string.Join(',', piece.Covering.Select(passage => passage.CitationId))}]";

    private static IEnumerable<string> Excerpt(string text, params string[] quotes) =>
        Excerpts.Around(text, SourceLanguage.English, quotes.Select(quote => new TextSpan(text.IndexOf(quote, StringComparison.Ordinal), quote.Length)))
            .Select(span => span.In(text));
}
