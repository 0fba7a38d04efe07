using System.Text.Json;
using MoroccoRelations.Testing;

namespace MoroccoRelations.Web.Tests.Pages.Events;

public sealed class EventListTests(SampleApp sample) : IClassFixture<SampleApp>
{
    [Theory]
    [InlineData("?partner=PT", 1, 2, 3, 4, 5)]
    [InlineData("?partner=PT&type=agreement", 2, 3, 5)]
    [InlineData("?year=2015", 7, 8, 9)]
    [InlineData("?year=1955", 4)]
    [InlineData("?from=1990&to=2009-03", 1, 2, 6, 7)]
    [InlineData("?document=2", 1, 6, 7)]
    [InlineData("?status=confirmed", 1)]
    [InlineData("?q=fisheries", 2)]
    [InlineData("?q=Sénégal+ambassade", 6)]
    [InlineData("?q=nothing-of-the-kind")]
    public async Task A_filter_keeps_what_answers_to_it(string query, params int[] expected)
    {
        var page = await sample.App.PageAsync("/en/events" + query);

        Ids(page).Should().BeEquivalentTo(expected);
    }

    [Theory]
    [InlineData("", 10, 8, 9)]
    [InlineData("?sort=oldest", 3, 4, 7)]
    public async Task The_order_is_by_date_and_what_has_none_comes_last(string query, params int[] first)
    {
        var ids = Ids(await sample.App.PageAsync("/en/events" + query));

        ids.Take(3).Should().Equal(first);
        ids[^1].Should().Be(5);
    }

    [Fact]
    public async Task A_filter_is_a_chip_that_takes_itself_away()
    {
        var page = await sample.App.PageAsync("/fr/events?partner=PT&type=visit&sort=oldest");

        page.QuerySelectorAll(".chips a").Select(link => link.GetAttribute("href")).Should().Equal(
            "/fr/events?type=visit&sort=oldest", "/fr/events?partner=PT&sort=oldest", "/fr/events");
    }

    [Fact]
    public async Task A_long_list_has_pages_that_keep_the_filters()
    {
        await using var app = new TestApp();
        await app.WithAsync(db => Sample.WriteMany(db, 120, "PT"));

        var second = await app.PageAsync("/en/events?partner=PT&page=2");

        second.QuerySelectorAll(".event").Should().HaveCount(50);
        second.QuerySelector(".pages [aria-current]")!.TextContent.Should().Be("2");
        second.QuerySelector("a[rel=next]")!.GetAttribute("href").Should().Be("/en/events?partner=PT&page=3");
        Ids(second).Should().NotIntersectWith(Ids(await app.PageAsync("/en/events?partner=PT")));
    }

    [Fact]
    public async Task The_same_list_is_there_for_programs()
    {
        var json = await sample.App.Browser.GetStringAsync(new Uri("/ar/events.json?partner=SN&type=visit", UriKind.Relative));
        var csv = await sample.App.Browser.GetStringAsync(new Uri("/en/events.csv?partner=SN&type=visit", UriKind.Relative));

        var line = JsonDocument.Parse(json).RootElement.EnumerateArray().Should().ContainSingle().Subject;
        line.GetProperty("date").GetString().Should().Be("2015-10");
        line.GetProperty("partners")[0].GetString().Should().Be("SN");
        line.GetProperty("title").GetString().Should().Be("زيارة أو لقاء مع السنغال");
        line.GetProperty("address").GetString().Should().Be("http://localhost/ar/events/8");
        csv.Split('\n')[1].Should().StartWith("8,2015-10,2015-10-01,2015-10-31,visit,SN,Visit or meeting with Senegal,proposed,");
    }

    private static List<int> Ids(AngleSharp.Dom.IDocument page) =>
        [.. page.QuerySelectorAll(".event").Select(row => int.Parse(row.GetAttribute("data-id")!))];
}
