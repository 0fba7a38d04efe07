using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Domain.Tests.Text;

public sealed class TextSpanTests
{
    [Fact]
    public void A_span_from_bounds_has_them()
    {
        var span = TextSpan.FromBounds(3, 8);

        span.Should().Be(new TextSpan(3, 5));
        span.End.Should().Be(8);
    }

    [Theory]
    [InlineData(0, 10, 3, 7, true, true)]
    [InlineData(3, 7, 3, 7, true, true)]
    [InlineData(3, 7, 0, 10, false, true)]
    [InlineData(0, 5, 4, 8, false, true)]
    [InlineData(0, 5, 5, 8, false, false)]
    [InlineData(5, 8, 0, 5, false, false)]
    [InlineData(0, 5, 2, 2, true, false)]
    [InlineData(0, 5, 5, 5, true, false)]
    public void Containing_and_overlapping_leave_the_end_out(int start, int end, int otherStart, int otherEnd, bool contains, bool overlaps)
    {
        var (span, other) = (TextSpan.FromBounds(start, end), TextSpan.FromBounds(otherStart, otherEnd));

        span.Contains(other).Should().Be(contains);
        span.Overlaps(other).Should().Be(overlaps);
        other.Overlaps(span).Should().Be(overlaps);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(7, true)]
    [InlineData(8, false)]
    public void A_position_lies_inside_up_to_the_end(int position, bool inside) =>
        new TextSpan(3, 5).Contains(position).Should().Be(inside);

    [Theory]
    [InlineData(0, 3, 5, 8, 0, 8)]
    [InlineData(5, 8, 0, 3, 0, 8)]
    [InlineData(0, 8, 2, 3, 0, 8)]
    public void The_union_holds_both_and_what_lies_between(int start, int end, int otherStart, int otherEnd, int unionStart, int unionEnd) =>
        TextSpan.FromBounds(start, end).Union(TextSpan.FromBounds(otherStart, otherEnd)).Should().Be(TextSpan.FromBounds(unionStart, unionEnd));

    [Fact]
    public void The_passage_is_verbatim_in_utf16()
    {
        const string Text = "😀 في الرباط";

        new TextSpan(3, 2).In(Text).Should().Be("في");
    }

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(0, 9)]
    [InlineData(3, -1)]
    public void A_span_outside_its_text_is_a_bug_and_throws(int start, int length)
    {
        var reading = () => new TextSpan(start, length).In("Rabat");

        reading.Should().Throw<ArgumentOutOfRangeException>();
    }
}
