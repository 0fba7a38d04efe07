using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Testing;

namespace MoroccoRelations.Web.Tests.Areas.Editors;

/// <summary>Suggestions, possible duplicates and readers' reports can be asked for by kind, partner and document, as the desk's lists can.</summary>
public sealed class QueueFilterTests : IAsyncLifetime
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

    [Theory]
    [InlineData("", "1 2 3")]
    [InlineData("?kind=event", "1 2")]
    [InlineData("?kind=relationship", "3")]
    [InlineData("?partner=SN", "2")]
    [InlineData("?partner=pt&kind=event", "1")]
    [InlineData("?document=3", "2")]
    [InlineData("?document=1", "1 3")]
    [InlineData("?document=77", "")]
    public async Task Suggestions_are_filtered(string query, string expected)
    {
        await SuggestAsync();

        (await ShownAsync("/admin/suggestions" + query, "form.suggestion")).Should().Be(expected);
    }

    [Fact]
    public async Task A_decision_goes_back_to_the_same_filter()
    {
        await SuggestAsync();
        var page = await editor.PageAsync("/admin/suggestions?partner=PT&kind=event");
        var form = (IHtmlFormElement)page.QuerySelector("form.suggestion")!;
        form.SetAttribute("action", form.QuerySelector("button.reject")!.GetAttribute("formaction"));

        using var answer = await editor.SubmitAsync("/admin/suggestions", form);

        answer.Headers.Location!.OriginalString.Should().Be("/admin/suggestions?kind=event&partner=PT");
        (await editor.FollowAsync(answer)).QuerySelectorAll("form.suggestion").Should().BeEmpty();
        (await ShownAsync("/admin/suggestions", "form.suggestion")).Should().Be("2 3");
    }

    [Theory]
    [InlineData("", "1 2")]
    [InlineData("?partner=SN", "2")]
    [InlineData("?document=1", "1")]
    [InlineData("?document=1&partner=SN", "")]
    public async Task Possible_duplicates_are_filtered(string query, string expected)
    {
        await app.WriteAsync(db => db.Add(new PossibleDuplicate { FirstEventId = 1, SecondEventId = 2, Reason = "same day" }));
        await app.WriteAsync(db => db.Add(new PossibleDuplicate { FirstEventId = 8, SecondEventId = 9, Reason = "same year" }));

        (await ShownAsync("/admin/duplicates" + query, "section.suggested")).Should().Be(expected);
    }

    [Theory]
    [InlineData("", "1 2 3 4")]
    [InlineData("?records=partner", "3")]
    [InlineData("?records=document", "4")]
    [InlineData("?partner=PT", "1 3")]
    [InlineData("?document=1", "1 4")]
    [InlineData("?report=answered", "5")]
    [InlineData("?report=all&records=event", "2 1")]
    [InlineData("?report=all&partner=AO", "5")]
    public async Task Reports_are_filtered(string query, string expected)
    {
        await ReportAsync(RecordKind.Event, 1);
        await ReportAsync(RecordKind.Event, 6);
        await ReportAsync(RecordKind.Partner, null, "PT");
        await ReportAsync(RecordKind.Document, 1);
        await ReportAsync(RecordKind.Partner, null, "AO", ReportStatus.Answered);

        (await ShownAsync("/admin/reports" + query, "main li[data-id]")).Should().Be(expected);
    }

    [Fact]
    public async Task What_is_set_stands_in_the_form_and_can_be_cleared()
    {
        var page = await editor.PageAsync("/admin/reports?report=all&records=event&partner=PT&document=3");

        page.QuerySelector(".filters select[name=records] option[selected]")!.GetAttribute("value").Should().Be("event");
        page.QuerySelector(".filters select[name=partner] option[selected]")!.GetAttribute("value").Should().Be("PT");
        page.QuerySelector(".filters input[name=document]")!.GetAttribute("value").Should().Be("3");
        page.QuerySelector(".filters input[name=report]")!.GetAttribute("value").Should().Be("all");
        page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).Should().Contain("/admin/reports?report=all").And.Contain("/admin/reports?records=event&partner=PT&document=3");
    }

    [Fact]
    public async Task A_long_list_keeps_its_filter_from_page_to_page()
    {
        for (var i = 0; i < 51; i++)
        {
            await ReportAsync(RecordKind.Event, 1);
        }

        var page = await editor.PageAsync("/admin/reports?records=event&page=1");
        var next = page.QuerySelector("nav.pages a[rel=next]")!.GetAttribute("href")!;

        next.Should().Be("/admin/reports?records=event&page=2");
        (await ShownAsync(next, "main li[data-id]")).Should().Be("51");
    }

    [Theory]
    [InlineData("/admin/suggestions?kind=document", "kind")]
    [InlineData("/admin/suggestions?partner=%3F", "partner")]
    [InlineData("/admin/suggestions?document=one", "document")]
    [InlineData("/admin/suggestions?page=0", "page")]
    [InlineData("/admin/duplicates?kind=relationship", "kind")]
    [InlineData("/admin/duplicates?document=-1", "document")]
    [InlineData("/admin/duplicates?partner=org:", "partner")]
    [InlineData("/admin/reports?records=party", "records")]
    [InlineData("/admin/reports?report=lost", "report")]
    [InlineData("/admin/reports?document=0", "document")]
    public async Task A_value_that_cannot_be_understood_is_named(string address, string parameter)
    {
        using var response = await editor.GetAsync(address);
        var page = await TestApp.ReadAsync(response);

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        page.QuerySelector("main code")!.TextContent.Should().Be(parameter);
        page.QuerySelectorAll("main p")[1].TextContent.Should().NotBeEmpty().And.NotContain("error.may");
    }

    private async Task<string> ShownAsync(string address, string entries) =>
        string.Join(' ', (await editor.PageAsync(address)).QuerySelectorAll(entries).Select(entry => entry.GetAttribute("data-id")));

    private async Task SuggestAsync()
    {
        var portugal = await app.AddEventAsync("2009", "PT", Sample.OfficialVisit);
        var senegal = await app.AddEventAsync("2015", "SN", "ووقع البلدان اتفاقا في مجال النقل سنة 2015.");
        var statement = await app.AddRelationshipAsync(Aspect.Political, Tenor.Friendly, "PT", Sample.AnEmbassy);
        await app.WriteAsync(db => db.Add(new ImportRun { StartedAt = Build.Noon }));
        foreach (var (kind, id, property, value) in new[]
        {
            (RecordKind.Event, portugal, "date", "\"2009-04\""), (RecordKind.Event, senegal, "date", "\"2015-06\""), (RecordKind.Relationship, statement, "tenor", "\"tense\""),
        })
        {
            await app.WriteAsync(db => db.Add(new Suggestion { Kind = kind, RecordId = id, Property = property, Value = value, ImportRunId = 1 }));
        }
    }

    private Task ReportAsync(RecordKind kind, int? id, string? partner = null, ReportStatus status = ReportStatus.Open) => app.WriteAsync(db => db.Add(new Report
    {
        Code = Guid.NewGuid().ToString("N")[..14],
        Kind = kind,
        RecordId = id,
        Partner = partner is null ? null : Domain.Partners.PartnerCode.Parse(partner),
        Message = "Wrong",
        Language = "en",
        Status = status,
        CreatedAt = Build.Noon,
    }));
}
