using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Testing;

namespace MoroccoRelations.Web.Tests.Areas.Editors;

public sealed class HistoryTests : IAsyncLifetime
{
    private readonly TestApp app = new();
    private SignedInBrowser editor = null!;
    private int id;

    public async Task InitializeAsync()
    {
        await app.WithAsync(Sample.Write);
        editor = await app.SignedInAsAsync();
        id = await app.AddEventAsync("1999", "PT SN", Sample.OfficialVisit);
        await app.CorrectDateAsync(id, "2009-03-03");
        await app.CorrectDateAsync(id, "2009-03");
    }

    public async Task DisposeAsync()
    {
        editor.Dispose();
        await app.DisposeAsync();
    }

    private string Address => $"/admin/history/event/{id}";

    [Fact]
    public async Task Each_revision_says_who_why_and_what_in_words()
    {
        var page = await editor.PageAsync(Address);

        page.QuerySelectorAll(".revision").Select(revision => revision.Id).Should().Equal("v3", "v2", "v1");
        var second = page.GetElementById("v2")!;
        second.TextContent.Should().Contain("Salma").And.Contain("Read in the archive");
        second.QuerySelector(".before")!.TextContent.Should().EndWith("1999");
        second.QuerySelector(".after")!.TextContent.Should().EndWith("3 March 2009");
        page.GetElementById("v1")!.TextContent.Should().Contain("Portugal").And.Contain("Senegal").And.Contain(Sample.OfficialVisit);
    }

    [Fact]
    public async Task Any_two_revisions_can_be_compared_in_either_order()
    {
        var page = await editor.PageAsync(Address + "?earlier=3&later=1");
        var comparison = page.GetElementById("comparison")!;

        comparison.QuerySelectorAll(".changes > div").Should().ContainSingle();
        comparison.QuerySelector("del")!.TextContent.Should().Be("1999");
        comparison.QuerySelector("ins")!.TextContent.Should().Be("March 2009");
    }

    [Fact]
    public async Task The_first_revision_can_be_restored_as_a_new_one()
    {
        var form = await editor.PageAsync($"{Address}/restore/1");
        using var answer = await editor.SubmitAsync($"{Address}/restore/1", "main form", ("Typed.Reason", "The archive was right"));
        var page = await editor.FollowAsync(answer);

        form.QuerySelector(".changes ins")!.TextContent.Should().Be("1999");
        answer.Headers.Location!.OriginalString.Should().Be(Address);
        page.QuerySelector(".done")!.TextContent.Should().Be("Revision 1 is restored, as revision 4.");
        page.GetElementById("v4")!.TextContent.Should().Contain("Editor").And.Contain("The archive was right");
        app.Event(id).Date!.Text.Should().Be("1999");
    }

    [Fact]
    public async Task Restoring_wants_a_reason_at_its_field()
    {
        using var answer = await editor.SubmitAsync($"{Address}/restore/1", "main form", ("Typed.Reason", ""));
        var reason = (await TestApp.ReadAsync(answer)).GetElementById("Typed-Reason")!;

        reason.GetAttribute("aria-invalid").Should().Be("true");
        app.Event(id).Revision.Should().Be(3);
    }

    [Fact]
    public async Task Where_somebody_was_quicker_the_page_says_who_and_asks_again()
    {
        var opened = await editor.PageAsync($"{Address}/restore/1");
        await app.CorrectDateAsync(id, "2010");

        using var refused = await editor.SubmitAsync($"{Address}/restore/1", (AngleSharp.Html.Dom.IHtmlFormElement)opened.QuerySelector("main form")!, ("Typed.Reason", "The archive was right"));
        var again = await TestApp.ReadAsync(refused);
        var before = app.Event(id).Date!.Text;
        using var saved = await editor.SubmitAsync($"{Address}/restore/1", (AngleSharp.Html.Dom.IHtmlFormElement)again.QuerySelector("main form")!);

        again.QuerySelector("[role=alert]")!.TextContent.Should().Contain("Salma").And.Contain("Read in the archive");
        again.GetElementById("Typed-Reason")!.GetAttribute("value").Should().Be("The archive was right");
        before.Should().Be("2010");
        saved.StatusCode.Should().Be(HttpStatusCode.Redirect);
        app.Event(id).Date!.Text.Should().Be("1999");
    }

    [Theory]
    [InlineData("/admin/history/event/9999")]
    [InlineData("/admin/history/planet/1")]
    [InlineData("/admin/history/event/11/restore/3")]
    [InlineData("/admin/history/event/11/restore/77")]
    [InlineData("/admin/history.xml")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        using var answer = await editor.GetAsync(address);

        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_log_lists_every_change_to_every_record_the_newest_first()
    {
        await app.AddEventAsync(null, "ES");
        var page = await editor.PageAsync("/admin/history");

        page.QuerySelectorAll(".revision").Select(entry => (entry.GetAttribute("data-record"), entry.GetAttribute("data-number"))).Should()
            .Equal(($"event-{id + 1}", "1"), ($"event-{id}", "3"), ($"event-{id}", "2"), ($"event-{id}", "1"));
        page.QuerySelectorAll(".revision summary")[1].TextContent.Should().Be("Date");
    }

    [Theory]
    [InlineData("?editor=Salma", 3)]
    [InlineData("?editor=Nobody", 0)]
    [InlineData("?records=event", 4)]
    [InlineData("?records=relationship", 0)]
    [InlineData("?records=event&record=2", 1)]
    [InlineData("?q=ARCHIVE", 3)]
    [InlineData("?q=100%25", 0)]
    [InlineData("?import=7", 0)]
    [InlineData("?from=2000&to=2020", 0)]
    [InlineData("?from=2020", 4)]
    public async Task The_log_can_be_narrowed_and_taken_away_alike(string query, int changes)
    {
        await app.Services.GetRequiredService<ReviewDecisions>()
            .DecideAsync([new(RecordKind.Event, 2)], ReviewStatus.Confirmed, Data.Revising.ChangeOrigin.By("Idriss", "=1+1"));

        var page = await editor.PageAsync("/admin/history" + query);
        using var csv = await editor.GetAsync("/admin/history.csv" + query);
        using var json = await editor.GetAsync("/admin/history.json" + query);
        var lines = (await csv.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var rows = JsonDocument.Parse(await json.Content.ReadAsStringAsync()).RootElement;

        page.QuerySelectorAll(".revision").Should().HaveCount(changes);
        page.QuerySelectorAll("a[href^='/admin/history.csv']").Single().GetAttribute("href").Should().Be("/admin/history.csv" + query);
        csv.Content.Headers.ContentType!.MediaType.Should().Be("text/csv");
        lines.Skip(1).Should().HaveCount(changes);
        rows.GetArrayLength().Should().Be(changes);
        lines.Should().NotContain(line => line.Contains(",=1+1"), "no spreadsheet is to run what an editor wrote");
    }

    [Fact]
    public async Task The_log_goes_on_page_by_page()
    {
        for (var year = 1950; year < 2005; year++)
        {
            await app.CorrectDateAsync(id, $"{year}");
        }

        var first = await editor.PageAsync($"/admin/history?record={id}");
        var second = await editor.PageAsync(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        first.QuerySelectorAll(".revision").Should().HaveCount(50);
        second.QuerySelectorAll(".revision").Should().HaveCount(8);
        second.QuerySelector("a[rel=next]").Should().BeNull();
    }
}
