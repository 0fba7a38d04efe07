using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Tests.Presentation;

public sealed class HistogramTests
{
    [Fact]
    public void Nothing_counted_is_nothing_drawn() => Histogram.Of([]).Should().BeNull();

    [Fact]
    public void Years_keep_their_distance_and_the_highest_is_full()
    {
        var picture = Of((2000, 1), (2001, 4), (2003, 2));

        picture.Highest.Should().Be(4);
        picture.Bars.Select(bar => bar.Height).Should().Equal(25, 100, 50);
        (picture.Bars[2].Start - picture.Bars[1].Start).Should().BeApproximately(2 * (picture.Bars[1].Start - picture.Bars[0].Start), 1e-9);
        picture.Breaks.Should().BeEmpty();
    }

    [Fact]
    public void A_long_empty_stretch_is_folded_between_the_years_about_it()
    {
        var picture = Of((1777, 1), (1956, 1), (1957, 1));

        picture.Breaks.Should().ContainSingle().Which.Should().BeInRange(picture.Bars[0].Start, picture.Bars[1].Start);
        (picture.Bars[1].Start - picture.Bars[0].Start).Should().BeLessThan(15 * picture.Bars[0].Width);
    }

    [Fact]
    public void The_picture_stays_within_its_frame_and_its_labels_apart()
    {
        var picture = Of([.. Enumerable.Range(0, 90).Select(i => (1780 + (i * i / 33), (i % 7) + 1)).DistinctBy(pair => pair.Item1)]);

        picture.Bars.Should().OnlyContain(bar => bar.Start >= 0 && bar.Start + bar.Width <= 100.0001 && bar.Height > 0 && bar.Height <= 100);
        picture.Labels.Zip(picture.Labels.Skip(1), (left, right) => right.At - left.At).Should().OnlyContain(distance => distance >= 12);
        picture.Labels[0].Year.Should().Be(1780);
    }

    private static Histogram Of(params (int Year, int Count)[] counts) =>
        Histogram.Of(counts.Select(pair => KeyValuePair.Create(pair.Year, pair.Count)))!;
}
