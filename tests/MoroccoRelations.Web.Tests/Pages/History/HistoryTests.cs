using System.Net;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Testing;
using MoroccoRelations.Web.Tests.Areas.Editors;

namespace MoroccoRelations.Web.Tests.Pages.History;

public sealed class HistoryTests : IAsyncLifetime
{
    private readonly TestApp app = new();

    public async Task InitializeAsync() => await app.WithAsync(Sample.Write);

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Theory]
    [InlineData("en", "3 March 2009")]
    [InlineData("fr", "3 mars 2009")]
    [InlineData("ar", "3 مارس 2009")]
    public async Task Anyone_reads_who_changed_what_and_why(string language, string date)
    {
        var id = await app.AddEventAsync("1999", "PT", Sample.OfficialVisit);
        await app.CorrectDateAsync(id, "2009-03-03");

        var page = await app.PageAsync($"/{language}/events/{id}/history");
        var second = page.GetElementById("v2")!;

        page.QuerySelectorAll(".revision").Should().HaveCount(2);
        second.TextContent.Should().Contain("Salma").And.Contain("Read in the archive");
        second.QuerySelector("ins")!.TextContent.Should().Contain(date.Split(' ')[1]);
        page.QuerySelector("main a")!.GetAttribute("href").Should().Be($"/{language}/events/{id}");
    }

    [Fact]
    public async Task A_new_change_shows_at_once_and_on_the_events_own_page()
    {
        var id = await app.AddEventAsync("1999", "PT", Sample.OfficialVisit);
        await app.PageAsync($"/en/events/{id}/history");
        await app.CorrectDateAsync(id, "2009-03-03");

        var history = await app.PageAsync($"/en/events/{id}/history");
        var page = await app.PageAsync($"/en/events/{id}");

        history.QuerySelectorAll(".revision").Should().HaveCount(2);
        page.QuerySelector($"a[href='/en/events/{id}/history']").Should().NotBeNull();
        page.QuerySelector($"a[href='/en/events/{id}/report']").Should().NotBeNull();
    }

    [Fact]
    public async Task What_only_editors_need_is_not_shown()
    {
        var id = await app.AddEventAsync("1999", "PT", Sample.OfficialVisit);

        var page = await app.PageAsync($"/en/events/{id}/history");

        page.QuerySelectorAll("dt").Select(name => name.Text()).Should().Contain("Date").And.Contain("Partners").And.NotContain("How sure the program is");
        page.QuerySelectorAll("a[href^='/admin']").Should().BeEmpty();
    }

    [Fact]
    public async Task A_rejected_record_has_no_public_history()
    {
        var id = await app.AddEventAsync("1999", "PT", Sample.OfficialVisit);
        await app.Services.GetRequiredService<ReviewDecisions>().DecideAsync([new(RecordKind.Event, id)], ReviewStatus.Rejected, Curating.Salma);

        using var history = await app.Browser.GetAsync(new Uri($"/en/events/{id}/history", UriKind.Relative));
        using var report = await app.Browser.GetAsync(new Uri($"/en/events/{id}/report", UriKind.Relative));

        history.StatusCode.Should().Be(HttpStatusCode.Gone);
        report.StatusCode.Should().Be(HttpStatusCode.Gone);
    }

    [Theory]
    [InlineData("/en/countries/portugal", "/en/relationships/1")]
    [InlineData("/en/countries/portugal", "/en/countries/portugal")]
    [InlineData("/ar/documents/3", "/ar/documents/3")]
    public async Task Each_statement_profile_and_document_leads_to_its_history_and_to_its_report(string page, string record)
    {
        var links = (await app.PageAsync(page)).QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ToList();

        links.Should().Contain(record + "/history").And.Contain(record + "/report");
    }
}
