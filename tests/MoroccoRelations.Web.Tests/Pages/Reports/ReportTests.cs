using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Testing;
using MoroccoRelations.Web.Tests.Areas.Editors;

namespace MoroccoRelations.Web.Tests.Pages.Reports;

public sealed class ReportTests : IAsyncLifetime
{
    private const string Message = "The visit was on 4 March, see the ministry’s page.";

    private readonly TestApp app = new();

    public async Task InitializeAsync() => await app.WithAsync(Sample.Write);

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task A_report_goes_from_the_reader_to_the_desk_and_back_as_an_answer()
    {
        using var reader = app.NewBrowser();
        using var editor = await app.SignedInAsAsync();

        using var sent = await reader.SubmitAsync("/en/events/1/report", "form.report", ("Typed.Message", Message), ("Typed.Contact", "reader@example.org"));
        var reference = sent.Headers.Location!.OriginalString;
        var waiting = await app.PageAsync(reference);
        var desk = await editor.PageAsync("/admin/reports");
        var report = await editor.PageAsync("/admin/reports/1");
        using var without = await editor.SubmitAsync("/admin/reports/1", "form.answer", ("Typed.Status", "Accepted"), ("Typed.Answer", ""));
        using var answered = await editor.SubmitAsync("/admin/reports/1", "form.answer", ("Typed.Status", "Accepted"), ("Typed.Answer", "You are right; corrected."));
        var after = await app.PageAsync(reference);

        sent.StatusCode.Should().Be(HttpStatusCode.Redirect);
        reference.Should().MatchRegex("^/en/reports/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$");
        waiting.QuerySelector("main .done").Should().NotBeNull();
        desk.QuerySelectorAll("main li[data-id]").Should().ContainSingle().Which.TextContent.Should().Contain(Message);
        desk.QuerySelector("nav.queues a[href='/admin/reports'] .count")!.Text().Should().Be("1");
        report.QuerySelector("main")!.TextContent.Should().Contain(Message).And.Contain("reader@example.org");
        (await TestApp.ReadAsync(without)).GetElementById("Typed-Answer")!.GetAttribute("aria-invalid").Should().Be("true");
        answered.StatusCode.Should().Be(HttpStatusCode.Redirect);
        after.QuerySelector("main")!.TextContent.Should().Contain("You are right; corrected.").And.Contain("accepted").And.Contain("Editor");
        after.DocumentElement.TextContent.Should().NotContain("reader@example.org");
        (await editor.PageAsync("/admin/reports")).QuerySelectorAll("main li[data-id]").Should().BeEmpty();
    }

    [Fact]
    public async Task A_decision_can_be_taken_back_and_a_second_editor_hears_that_it_was_taken()
    {
        using var reader = app.NewBrowser();
        using var editor = await app.SignedInAsAsync();
        using var sent = await reader.SubmitAsync("/fr/documents/1/report", "form.report", ("Typed.Message", Message));
        var opened = await editor.PageAsync("/admin/reports/1");
        using var first = await editor.SubmitAsync("/admin/reports/1", "form.answer", ("Typed.Status", "Rejected"), ("Typed.Answer", "No error."));

        using var second = await editor.SubmitAsync("/admin/reports/1", (IHtmlFormElement)opened.QuerySelector("form.answer")!, ("Typed.Status", "Accepted"), ("Typed.Answer", "Yes."));
        using var again = await editor.SubmitAsync("/admin/reports/1", "form.answer", ("Typed.Status", "Open"));

        (await TestApp.ReadAsync(second)).QuerySelector("[role=alert]")!.TextContent.Should().Contain("Editor");
        again.StatusCode.Should().Be(HttpStatusCode.Redirect);
        app.Read(db => db.Reports.Single().Status).Should().Be(ReportStatus.Open);
    }

    [Theory]
    [InlineData("/en/events/1", RecordKind.Event, 1, null)]
    [InlineData("/fr/relationships/2", RecordKind.Relationship, 2, null)]
    [InlineData("/ar/documents/3", RecordKind.Document, 3, null)]
    [InlineData("/en/countries/portugal", RecordKind.Partner, null, "PT")]
    [InlineData("/ar/organisations/african-union", RecordKind.Partner, null, "org:AU")]
    public async Task Each_kind_of_record_can_be_reported(string record, RecordKind kind, int? id, string? partner)
    {
        using var reader = app.NewBrowser();

        using var sent = await reader.SubmitAsync(record + "/report", "form.report", ("Typed.Message", Message));
        var report = app.Read(db => db.Reports.Single());

        sent.Headers.Location!.OriginalString.Should().Be($"{record[..3]}/reports/{report.Code}");
        (report.Kind, report.RecordId, report.Partner?.Value, report.Language).Should().Be((kind, id, partner, record[1..3]));
    }

    [Theory]
    [InlineData("", "Typed-Message")]
    [InlineData("   ", "Typed-Message")]
    public async Task An_empty_report_is_refused_at_its_field(string message, string field)
    {
        using var reader = app.NewBrowser();

        using var answer = await reader.SubmitAsync("/en/events/1/report", "form.report", ("Typed.Message", message), ("Typed.Contact", "reader@example.org"));
        var page = await TestApp.ReadAsync(answer);

        page.GetElementById(field)!.GetAttribute("aria-invalid").Should().Be("true");
        page.GetElementById("Typed-Contact")!.GetAttribute("value").Should().Be("reader@example.org");
        app.Read(db => db.Reports.Count()).Should().Be(0);
    }

    [Fact]
    public async Task A_program_that_fills_in_every_field_is_refused()
    {
        using var reader = app.NewBrowser();

        using var answer = await reader.SubmitAsync("/en/events/1/report", "form.report", ("Typed.Message", Message), ("Typed.Website", "https://example.com"));

        (await TestApp.ReadAsync(answer)).QuerySelector("[role=alert]").Should().NotBeNull();
        app.Read(db => db.Reports.Count()).Should().Be(0);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("forged")]
    public async Task A_form_that_is_sent_at_once_or_was_never_opened_is_refused(string? stamp)
    {
        await using var strict = new TestApp { Settings = new Dictionary<string, string> { ["Reports:LeastSecondsToFillIn"] = "60" } };
        await strict.WithAsync(Sample.Write);
        using var reader = strict.NewBrowser();
        (string, string)[] fields = stamp is null ? [("Typed.Message", Message)] : [("Typed.Message", Message), ("Typed.Opened", stamp)];

        using var answer = await reader.SubmitAsync("/en/events/1/report", "form.report", fields);
        var page = await TestApp.ReadAsync(answer);

        page.QuerySelector("[role=alert]").Should().NotBeNull();
        page.GetElementById("Typed-Message")!.TextContent.Trim().Should().Be(Message);
        strict.Read(db => db.Reports.Count()).Should().Be(0);
    }

    [Fact]
    public async Task One_address_sends_only_so_many_a_minute_and_may_still_read()
    {
        await using var strict = new TestApp { Settings = new Dictionary<string, string> { ["Reports:MostPerMinute"] = "2" } };
        await strict.WithAsync(Sample.Write);
        using var reader = strict.NewBrowser();

        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 3; i++)
        {
            using var answer = await reader.SubmitAsync("/en/events/1/report", "form.report", ("Typed.Message", Message));
            answers.Add(answer.StatusCode);
        }

        using var form = await reader.GetAsync("/en/events/1/report");
        answers.Should().Equal(HttpStatusCode.Redirect, HttpStatusCode.Redirect, HttpStatusCode.TooManyRequests);
        form.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Nothing_is_taken_without_the_token_of_the_form()
    {
        using var answer = await app.Browser.PostAsync(new Uri("/en/events/1/report", UriKind.Relative), new FormUrlEncodedContent([KeyValuePair.Create("Typed.Message", Message)]));

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_form_is_neither_kept_nor_compressed()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/en/events/1/report", UriKind.Relative));
        request.Headers.AcceptEncoding.ParseAdd("gzip");

        using var first = await app.Browser.SendAsync(request);
        using var second = await app.Browser.GetAsync(new Uri("/en/events/1/report", UriKind.Relative));

        first.Content.Headers.ContentEncoding.Should().BeEmpty();
        second.Headers.Age.Should().BeNull();
    }

    [Theory]
    [InlineData("/en/reports/AAAA-BBBB-CCCC", HttpStatusCode.NotFound)]
    [InlineData("/en/reports/x", HttpStatusCode.NotFound)]
    [InlineData("/en/events/999/report", HttpStatusCode.NotFound)]
    [InlineData("/en/countries/nowhere/report", HttpStatusCode.NotFound)]
    [InlineData("/en/events/999/history", HttpStatusCode.NotFound)]
    public async Task What_is_not_there_is_not_found(string address, HttpStatusCode status)
    {
        using var answer = await app.Browser.GetAsync(new Uri(address, UriKind.Relative));

        answer.StatusCode.Should().Be(status);
    }

    [Fact]
    public async Task A_reference_may_be_typed_in_any_case()
    {
        using var reader = app.NewBrowser();
        using var sent = await reader.SubmitAsync("/en/events/1/report", "form.report", ("Typed.Message", Message));
        var address = sent.Headers.Location!.OriginalString;

        using var answer = await reader.GetAsync("/en/reports/" + address.Split('/')[^1].ToLowerInvariant().Replace("-", ""));

        answer.Headers.Location!.OriginalString.Should().Be(address);
    }
}
