using MoroccoRelations.Web.Areas.Editors.Forms;

namespace MoroccoRelations.Web.Tests.Areas.Editors.Forms;

public sealed class PassageWordsTests
{
    [Theory]
    [InlineData("one two three", "two", "two")]
    [InlineData("one\r\n  two three", "one two", "one\r\n  two")]
    [InlineData("one two", "  one\n two \n", "one two")]
    [InlineData("  one", "one", "one")]
    [InlineData("وقع البلدان اتفاقا", "البلدان  اتفاقا", "البلدان اتفاقا")]
    public void Words_are_found_whatever_white_space_parts_them(string text, string words, string passage) =>
        PassageWords.PlacesIn(text, words).Should().ContainSingle().Which.In(text).Should().Be(passage);

    [Theory]
    [InlineData("one two", "onetwo")]
    [InlineData("one two", "One")]
    [InlineData("one", "")]
    [InlineData("", "one")]
    public void Other_words_are_not_found(string text, string words) => PassageWords.PlacesIn(text, words).Should().BeEmpty();

    [Fact]
    public void Each_place_is_found() => PassageWords.PlacesIn("a b a  b", "a b").Select(span => span.Start).Should().Equal(0, 4);
}
