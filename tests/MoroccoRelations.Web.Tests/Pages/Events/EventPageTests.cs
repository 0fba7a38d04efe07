using MoroccoRelations.Testing;

namespace MoroccoRelations.Web.Tests.Pages.Events;

public sealed class EventPageTests(SampleApp sample) : IClassFixture<SampleApp>
{
    [Fact]
    public async Task Each_source_speaks_in_its_own_words_and_direction()
    {
        var page = await sample.App.PageAsync("/ar/events/1");

        var quotes = page.QuerySelectorAll("blockquote");
        quotes.Select(quote => (quote.GetAttribute("lang"), quote.GetAttribute("dir"))).Should().Equal(("en", "ltr"), ("fr", "ltr"));
        quotes[0].TextContent.Should().Be(Sample.OfficialVisit);
        page.QuerySelectorAll("figcaption a").Select(link => link.GetAttribute("href")).Should().Contain("/ar/documents/1#c1");
    }

    [Fact]
    public async Task Where_sources_differ_each_is_shown_beside_the_other()
    {
        var page = await sample.App.PageAsync("/en/events/1");

        page.QuerySelectorAll("#differences .differs").Select(cell => cell.TextContent.Trim())
            .Should().Equal("3 March 2009", "4 March 2009", "foreign minister", "minister");
    }

    [Fact]
    public async Task Sources_that_agree_are_not_set_against_each_other() =>
        (await sample.App.PageAsync("/en/events/2")).QuerySelector("#differences").Should().BeNull();

    [Theory]
    [InlineData("en", "1", "2009-03-03", "2009-03-03", "3 March 2009")]
    [InlineData("fr", "6", "1998-05", "1998-05", "mai 1998")]
    [InlineData("ar", "8", "2015-10", "2015-10", "أكتوبر 2015")]
    [InlineData("en", "4", "195X", null, "the 1950s")]
    [InlineData("en", "10", "2020~", null, "c. 2020")]
    [InlineData("fr", "5", null, null, "sans date")]
    public async Task A_date_reads_naturally_and_keeps_its_code(string language, string id, string? edtf, string? machineReadable, string expected)
    {
        var page = await sample.App.PageAsync($"/{language}/events/{id}");

        var date = page.QuerySelector(".facts dd")!.FirstElementChild!;
        date.TextContent.Should().Be(expected);
        date.GetAttribute("data-edtf").Should().Be(edtf);
        date.GetAttribute("datetime").Should().Be(machineReadable);
    }

    [Theory]
    [InlineData("/en/events/2", "proposed")]
    [InlineData("/fr/events/2", "proposé")]
    [InlineData("/ar/events/2", "مقترح")]
    public async Task What_no_editor_has_seen_is_said_to_be_proposed(string address, string expected) =>
        (await sample.App.PageAsync(address)).QuerySelector("h1 .status")!.TextContent.Should().Be(expected);

    [Fact]
    public async Task What_an_editor_has_confirmed_bears_no_mark() =>
        (await sample.App.PageAsync("/en/events/1")).QuerySelector("h1 .status").Should().BeNull();

    [Fact]
    public async Task The_events_of_the_same_partners_stand_about_it_in_time()
    {
        var page = await sample.App.PageAsync("/en/events/9");

        page.QuerySelectorAll(".near a").Select(link => link.GetAttribute("href"))
            .Should().Equal("/en/events/6", "/en/events/8", "/en/events/10");
    }
}
