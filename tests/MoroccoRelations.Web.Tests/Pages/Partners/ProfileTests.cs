namespace MoroccoRelations.Web.Tests.Pages.Partners;

public sealed class ProfileTests(SampleApp sample) : IClassFixture<SampleApp>
{
    [Theory]
    [InlineData("/en/countries/portugal", "Known here from 1774 to 2009: 5 events in 2 documents.")]
    [InlineData("/fr/countries/senegal", "Documenté ici de 1998 à 2020\u00a0: 4 événements dans 2 documents.")]
    [InlineData("/ar/countries/senegal", "موثق هنا من 1998 إلى 2020: 4 أحداث في وثيقتين.")]
    [InlineData("/en/organisations/african-union", "Known here in 1984: 1 event in 1 document.")]
    public async Task The_summary_is_composed_from_the_records(string address, string expected) =>
        (await sample.App.PageAsync(address)).QuerySelector(".lead")!.TextContent.Should().Be(expected);

    [Theory]
    [InlineData("/fr/countries/senegal", "Sénégal – Les relations extérieures du Maroc")]
    [InlineData("/en/organisations/african-union", "African Union – Morocco’s Foreign Relations")]
    public async Task The_tab_bears_the_name(string address, string expected) =>
        (await sample.App.PageAsync(address)).Title.Should().Be(expected);

    [Fact]
    public async Task The_names_stand_in_three_languages_with_code_and_region()
    {
        var head = (await sample.App.PageAsync("/ar/countries/senegal")).QuerySelector(".profile-head")!;

        head.QuerySelector("h1")!.TextContent.Should().Be("السنغال");
        head.QuerySelector("[lang=en]")!.TextContent.Should().Be("Senegal");
        head.QuerySelector("[lang=fr]")!.TextContent.Should().Be("Sénégal");
        head.TextContent.Should().Contain("SN").And.Contain("غرب أفريقيا");
    }

    [Fact]
    public async Task Statements_stand_under_their_aspect_with_tenor_and_words()
    {
        var page = await sample.App.PageAsync("/en/countries/portugal");

        page.QuerySelectorAll(".aspect h3").Select(heading => heading.TextContent).Should().Equal("Politics and diplomacy", "Missions");
        page.QuerySelector(".statement .tenor")!.TextContent.Should().Be("friendly");
        page.QuerySelector(".statement blockquote")!.GetAttribute("lang").Should().Be("en");
    }

    [Fact]
    public async Task The_other_partners_of_its_events_and_its_people_are_named()
    {
        var page = await sample.App.PageAsync("/en/countries/portugal");

        page.QuerySelectorAll("#others a").Select(link => link.GetAttribute("href")).Should().Equal("/en/countries/spain");
        page.QuerySelector("#people li bdi")!.TextContent.Should().Be("Luís Amado");
        page.QuerySelector("#sure")!.TextContent.Should().Contain("7 records").And.Contain("confirmed 1");
    }

    [Fact]
    public async Task A_partner_without_records_says_so_and_how_to_help()
    {
        var page = await sample.App.PageAsync("/en/countries/japan");

        page.QuerySelector(".lead")!.TextContent.Should().Contain("No document read so far");
        page.QuerySelectorAll(".side").Should().BeEmpty();
    }
}
