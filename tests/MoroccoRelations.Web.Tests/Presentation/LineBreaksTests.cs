using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Tests.Presentation;

public sealed class LineBreaksTests
{
    private static readonly string Line = string.Concat(Enumerable.Repeat("seven7 ", 10)).Trim();

    [Fact]
    public void Lines_of_about_one_width_run_on() => Unwrapped(Line, Line, Line, Line + ".", Line, "The end.").Should().NotContain("\n");

    [Fact]
    public void Lines_of_many_lengths_and_lists_stay_as_they_are()
    {
        Unwrapped(Line + Line, Line + Line, Line + Line, Line + Line).Should().Contain("\n");
        Unwrapped("A", "short", "list", "of", "words").Should().Contain("\n");
        Unwrapped(Line + ".", Line + ".", Line + ".", Line + ".").Should().Contain("\n");
    }

    [Fact]
    public void A_paragraph_ends_with_a_short_line_or_an_unbroken_one()
    {
        var unbroken = $"{Line} {Line}.";

        Unwrapped(Line, Line, Line, Line, "The end.", unbroken, Line, Line, "The end.").Split('\n')
            .Should().Equal($"{Line} {Line} {Line} {Line} The end.", unbroken, $"{Line} {Line} The end.");
    }

    [Fact]
    public void An_unbroken_line_that_stops_within_a_sentence_runs_on() =>
        Unwrapped(Line, Line, Line, $"{Line} {Line}", Line, "The end.").Should().NotContain("\n");

    [Fact]
    public void An_empty_line_stays() => Unwrapped(Line, Line, Line, Line, "", Line, Line).Should().Contain("\n\n");

    [Theory]
    [InlineData("one\ntwo", "one\ntwo")]
    [InlineData("one\r\n \r\n\t\r\ntwo", "one\n\ntwo")]
    public void Empty_lines_are_one(string piece, string expected) => LineBreaks.Fit(piece).Should().Be(expected);

    private static string Unwrapped(params string[] lines)
    {
        var text = string.Join('\n', lines);
        var unwrapped = LineBreaks.Unwrap(text);
        unwrapped.Should().HaveLength(text.Length);
        return unwrapped;
    }
}
