using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Testing;

namespace MoroccoRelations.Web.Tests.Areas.Editors;

public sealed class DeskTests : IAsyncLifetime
{
    private readonly TestApp app = new();
    private SignedInBrowser editor = null!;

    public async Task InitializeAsync()
    {
        await app.WithAsync(Sample.Write);
        editor = await app.SignedInAsAsync();
    }

    public async Task DisposeAsync()
    {
        editor.Dispose();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task A_row_shows_what_an_editor_decides_by()
    {
        await app.WriteAsync(db => db.Events.Single(e => e.Id == 6).Confidence = 0.31);

        var page = await editor.PageAsync("/admin");
        var first = page.QuerySelectorAll("[data-row]")[0];

        page.QuerySelectorAll("[data-row]").Should().HaveCount(9);
        first.GetAttribute("data-id").Should().Be("6", "the least sure comes first");
        first.TextContent.Should().Contain("May 1998").And.Contain("Senegal").And.Contain("31");
        first.QuerySelector("blockquote")!.GetAttribute("lang").Should().Be("fr");
        first.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).Should()
            .Contain("/admin/events/6").And.Contain("/en/events/6").And.Contain(href => href!.StartsWith("/en/documents/2#c"));
    }

    [Fact]
    public async Task One_button_confirms_a_row_and_says_why_by_itself()
    {
        using var answer = await editor.SubmitAsync("/admin?partner=PT", "form.desk", ("Typed.Decision", "confirm:event:2:1"));
        var page = await editor.FollowAsync(answer);

        answer.Headers.Location!.OriginalString.Should().Be("/admin?partner=PT");
        page.QuerySelector(".done")!.Text().Should().Be("1 record is confirmed.");
        page.QuerySelector("[data-row][data-id='2']").Should().BeNull();
        app.Event(2).Status.Should().Be(ReviewStatus.Confirmed);
        app.Read(db => db.Revisions.Single(r => r.Kind == RecordKind.Event && r.RecordId == 2)).Editor.Should().Be("Editor");
    }

    [Fact]
    public async Task A_rejection_wants_a_reason_at_its_field_and_keeps_the_choice()
    {
        using var answer = await editor.SubmitAsync("/admin", "form.desk", ("Typed.Decision", "reject:event:2:1"), ("Typed.Chosen", "event:3:1"), ("Typed.Reason", " "));
        var page = await TestApp.ReadAsync(answer);

        var reason = page.QuerySelector("[name='Typed.Reason']")!;
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        reason.GetAttribute("aria-invalid").Should().Be("true");
        page.GetElementById(reason.GetAttribute("aria-describedby")!)!.Text().Should().NotBeEmpty();
        page.QuerySelectorAll<IHtmlInputElement>("[name='Typed.Chosen']").Where(box => box.IsChecked).Select(box => box.Value).Should().Equal("event:2:1", "event:3:1");
        app.Event(2).Status.Should().Be(ReviewStatus.Proposed);
    }

    [Fact]
    public async Task Those_that_are_chosen_are_rejected_together_and_can_be_put_back()
    {
        using var rejected = await editor.SubmitAsync("/admin", "form.desk",
            ("Typed.Decision", "reject"), ("Typed.Chosen", "event:2:1"), ("Typed.Chosen", "event:3:1"), ("Typed.Reason", "The passage does not say this"));
        var desk = await editor.FollowAsync(rejected);
        using var gone = await app.Browser.GetAsync(new Uri("/en/events/3", UriKind.Relative));
        var list = await editor.PageAsync("/admin?queue=rejected");
        using var back = await editor.SubmitAsync("/admin?queue=rejected", "form.desk", ("Typed.Decision", "propose:event:3:2"));

        desk.QuerySelector(".done")!.Text().Should().Be("2 records are rejected.");
        gone.StatusCode.Should().Be(HttpStatusCode.Gone);
        list.QuerySelectorAll("[data-row]").Select(row => row.GetAttribute("data-id")).Should().BeEquivalentTo("2", "3");
        app.Read(db => db.Revisions.Where(r => r.RecordId == 2).Select(r => r.Reason).Single()).Should().Be("The passage does not say this");
        (await editor.FollowAsync(back)).QuerySelectorAll("[data-row]").Should().ContainSingle();
        app.Event(3).Status.Should().Be(ReviewStatus.Proposed);
        app.Event(2).Status.Should().Be(ReviewStatus.Rejected);
    }

    [Fact]
    public async Task What_changed_since_it_was_seen_is_left_and_said_so()
    {
        await app.CorrectDateAsync(2, "2009-03-05");

        using var answer = await editor.SubmitAsync("/admin", "form.desk", ("Typed.Decision", "confirm"), ("Typed.Chosen", "event:2:1"), ("Typed.Chosen", "event:3:1"));
        var page = await editor.FollowAsync(answer);

        page.QuerySelector(".done")!.Text().Should().Be("1 record is confirmed. 1 was left as it is: it changed since you saw it.");
        app.Event(2).Status.Should().Be(ReviewStatus.Proposed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("confirm")]
    [InlineData("delete:event:2:1")]
    [InlineData("confirm:planet:2:1")]
    public async Task Nothing_happens_where_nothing_is_chosen(string button)
    {
        using var answer = await editor.SubmitAsync("/admin", "form.desk", ("Typed.Decision", button));
        var page = await TestApp.ReadAsync(answer);

        page.QuerySelector("[role=alert]")!.Text().Trim().Should().Be("Choose at least one record.");
        app.Read(db => db.Revisions.Count()).Should().Be(0);
    }

    [Theory]
    [InlineData("/admin?partner=SN", "6", "8", "9", "10")]
    [InlineData("/admin?type=aid", "10")]
    [InlineData("/admin?document=2", "6", "7")]
    [InlineData("/admin?document=1&by=document", "3", "4", "2", "5")]
    [InlineData("/admin?kind=relationship", "1", "2", "3")]
    [InlineData("/admin?kind=relationship&aspect=political&partner=PT", "2")]
    [InlineData("/admin?partner=JP")]
    public async Task The_list_can_be_narrowed(string address, params string[] ids)
    {
        var page = await editor.PageAsync(address);

        page.QuerySelectorAll("[data-row]").Select(row => row.GetAttribute("data-id")).Should().Equal(ids);
        page.QuerySelectorAll("main .empty").Should().HaveCount(ids.Length == 0 ? 1 : 0);
    }

    [Theory]
    [InlineData("/admin?queue=all", "queue")]
    [InlineData("/admin?kind=document", "kind")]
    [InlineData("/admin?by=mood", "by")]
    [InlineData("/admin?partner=%3F", "partner")]
    [InlineData("/admin?aspect=x", "aspect")]
    [InlineData("/admin/history?import=x", "import")]
    [InlineData("/admin/history?records=x", "records")]
    [InlineData("/admin/history?record=x", "record")]
    [InlineData("/admin/history?before=x", "before")]
    [InlineData("/admin/history.csv?from=x", "from")]
    [InlineData("/admin/history/event/1?earlier=x", "earlier")]
    [InlineData("/admin/events/1/merge?with=x", "with")]
    [InlineData("/admin/reports?report=x", "report")]
    [InlineData("/admin/suggestions?page=0", "page")]
    public async Task A_value_that_cannot_be_understood_is_named(string address, string parameter)
    {
        using var response = await editor.GetAsync(address);
        var page = await TestApp.ReadAsync(response);

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        page.QuerySelector("main code")!.TextContent.Should().Be(parameter);
        page.QuerySelectorAll("main p")[1].TextContent.Should().NotBeEmpty().And.NotContain("error.may");
    }

    [Fact]
    public async Task Each_queue_says_how_much_waits_in_it()
    {
        await app.WriteAsync(db => Appraise(db.Events.Include(e => e.Partners).Include(e => e.Citations)));
        await app.WriteAsync(db => db.Events.Single(e => e.Id == 1).Status = ReviewStatus.Proposed);

        var page = await editor.PageAsync("/admin");
        var counts = page.QuerySelectorAll("nav.queues a").ToDictionary(link => link.GetAttribute("href")!, link => link.QuerySelector(".count")?.Text());

        counts["/admin"].Should().Be("10");
        counts["/admin?kind=relationship"].Should().Be("3");
        counts["/admin?queue=disputed"].Should().Be("1");
        counts["/admin?queue=incomplete"].Should().Be("1");
        counts["/admin/suggestions"].Should().Be("0");
        counts["/admin/duplicates"].Should().Be("0");
        counts["/admin/reports"].Should().Be("0");
        counts.Should().ContainKey("/admin?queue=rejected");
        (await editor.PageAsync("/admin?queue=disputed")).QuerySelectorAll("[data-row]").Should().ContainSingle().Which.GetAttribute("data-id").Should().Be("1");
        (await editor.PageAsync("/admin?queue=incomplete")).QuerySelectorAll("[data-row]").Should().ContainSingle().Which.GetAttribute("data-id").Should().Be("5");
    }

    [Fact]
    public async Task A_long_list_goes_on_page_by_page_and_no_record_comes_twice()
    {
        await app.WriteAsync(db => Sample.WriteMany(db, 60, "JP"));

        var first = await editor.PageAsync("/admin?partner=JP");
        var second = await editor.PageAsync(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        var ids = new[] { first, second }.SelectMany(page => page.QuerySelectorAll("[data-row]")).Select(row => row.GetAttribute("data-id")).ToList();

        ids.Should().HaveCount(60).And.OnlyHaveUniqueItems();
        second.QuerySelector("a[rel=next]").Should().BeNull();
        second.QuerySelector("nav.pages a")!.GetAttribute("href").Should().Be("/admin?partner=JP");
    }

    [Fact]
    public async Task Its_script_is_a_file_and_its_keys_are_listed_only_where_it_runs()
    {
        var page = await editor.PageAsync("/admin");

        page.QuerySelectorAll("script").Should().ContainSingle().Which.GetAttribute("src").Should().StartWith("/admin/desk.js?v=");
        page.QuerySelector("[data-keys]")!.HasAttribute("hidden").Should().BeTrue();
        page.QuerySelectorAll("[data-keys] kbd").Should().HaveCount(7);
        page.QuerySelectorAll("[style], [onclick]").Should().BeEmpty();
    }

    private static void Appraise(IEnumerable<Event> events)
    {
        foreach (var e in events)
        {
            e.Appraise();
        }
    }
}
