using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Tests.Presentation;

public sealed class WordDifferencesTests
{
    [Theory]
    [InlineData("in March 2009", "in May 2009", "in [March ]2009", "in [May ]2009")]
    [InlineData("one two", "one two", "one two", "one two")]
    [InlineData("", "new words", "", "[new words]")]
    [InlineData(null, "new", "", "[new]")]
    [InlineData("a b c d", "a c b d", "a [b ]c d", "a c [b ]d")]
    [InlineData("الزيارة في مارس", "الزيارة في أبريل", "الزيارة في [مارس]", "الزيارة في [أبريل]")]
    public void Words_that_only_one_text_has_are_marked(string? left, string? right, string first, string second)
    {
        var (one, other) = WordDifferences.Between(left, right);

        Written(one).Should().Be(first);
        Written(other).Should().Be(second);
    }

    [Fact]
    public void Nothing_of_a_long_text_is_lost()
    {
        var left = string.Join(' ', Enumerable.Range(0, 5000));
        var right = string.Join('\n', Enumerable.Range(3, 5000));

        var (one, other) = WordDifferences.Between(left, right);

        string.Concat(one.Select(piece => piece.Text)).Should().Be(left);
        string.Concat(other.Select(piece => piece.Text)).Should().Be(right);
    }

    private static string Written(IEnumerable<WordDifferences.Piece> pieces) =>
        string.Concat(pieces.Select(piece => piece.Differs ? $"[{piece.Text}]" : piece.Text));
}
