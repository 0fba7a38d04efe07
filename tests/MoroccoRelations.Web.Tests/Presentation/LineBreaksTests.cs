using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Tests.Presentation;

public sealed class LineBreaksTests
{
    private static readonly string Line = string.Concat(Enumerable.Repeat("seven7 ", 10)).Trim();

    [Fact]
    public void Lines_of_about_one_width_are_hard_wrapped()
    {
        LineBreaks.AreHardWrapped(string.Join('\n', Enumerable.Repeat(Line, 5)) + "\nThe end.").Should().BeTrue();
        LineBreaks.AreHardWrapped(string.Join('\n', Enumerable.Repeat(Line + Line, 5))).Should().BeFalse();
        LineBreaks.AreHardWrapped("A\nshort\nlist\nof\nwords").Should().BeFalse();
    }

    [Theory]
    [InlineData(true, "one\ntwo", "one two")]
    [InlineData(false, "one\ntwo", "one\ntwo")]
    [InlineData(true, "one\n\ntwo", "one\n\ntwo")]
    [InlineData(false, "one\r\n \r\n\t\r\ntwo", "one\n\ntwo")]
    public void A_break_is_kept_where_the_reader_needs_it(bool hardWrapped, string piece, string expected) =>
        LineBreaks.Fit(piece, hardWrapped).Should().Be(expected);
}
