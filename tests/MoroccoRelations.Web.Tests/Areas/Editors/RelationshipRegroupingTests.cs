using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Testing;

namespace MoroccoRelations.Web.Tests.Areas.Editors;

/// <summary>Statements on relations are merged and split on the same pages as events.</summary>
public sealed class RelationshipRegroupingTests : IAsyncLifetime
{
    private const string Friendly = "Relations with Portugal are described as friendly.";

    private readonly TestApp app = new();
    private SignedInBrowser editor = null!;
    private int first;
    private int second;

    public async Task InitializeAsync()
    {
        await app.WithAsync(Sample.Write);
        editor = await app.SignedInAsAsync();
        first = await app.AddRelationshipAsync(Aspect.Political, Tenor.Neutral, "PT", "A treaty of peace was signed in 1774.");
        second = await app.AddRelationshipAsync(Aspect.Political, Tenor.Friendly, "PT SN", Friendly, Sample.AnEmbassy);
    }

    public async Task DisposeAsync()
    {
        editor.Dispose();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task Two_statements_stand_side_by_side_field_by_field()
    {
        var page = await editor.PageAsync($"/admin/relationships/{first}/merge?with={second}");

        Chosen(page, "Typed.Kept").Should().Be($"{first}");
        Chosen(page, "Typed.Choice[tenor]").Should().Be("first");
        Chosen(page, "Typed.Choice[partners]").Should().Be("both");
        page.QuerySelectorAll("input[name='Typed.Choice[aspect]'], input[name='Typed.Choice[date]']").Should().BeEmpty("both say the same of one, and neither has the other");
        page.QuerySelectorAll("mark.differs").Select(mark => mark.TextContent).Should().Contain(text => text.Contains("friendly", StringComparison.OrdinalIgnoreCase));
        page.QuerySelectorAll("q").Should().HaveCount(3);
    }

    [Fact]
    public async Task A_merge_keeps_the_chosen_values_and_all_passages_and_the_old_addresses_lead_on()
    {
        using var answer = await MergeAsync(first, second, keeps: first, ("Typed.Choice[tenor]", "second"));
        await editor.FollowAsync(answer);

        var kept = app.Relationship(first);
        answer.Headers.Location!.OriginalString.Should().Be($"/admin/history/relationship/{first}");
        kept.Tenor.Should().Be(Tenor.Friendly);
        kept.Partners.Select(p => p.Partner.Value).Should().BeEquivalentTo("PT", "SN");
        kept.Citations.Should().HaveCount(3);
        (await AnswerAsync($"/fr/relationships/{second}")).Should().Be((HttpStatusCode.MovedPermanently, $"/fr/relationships/{first}"));
        (await AnswerAsync($"/fr/relationships/{first}")).Should().Be((HttpStatusCode.Redirect, $"/fr/countries/portugal#r{first}"));
        (await AnswerAsync($"/ar/relationships/{second}/history")).Should().Be((HttpStatusCode.MovedPermanently, $"/ar/relationships/{first}/history"));
        (await AnswerAsync($"/ar/relationships/{second}/report")).Should().Be((HttpStatusCode.MovedPermanently, $"/ar/relationships/{first}/report"));
        var profile = await app.PageAsync("/en/countries/portugal");
        profile.GetElementById($"r{first}").Should().NotBeNull();
        profile.GetElementById($"r{second}").Should().BeNull();
        using var form = await editor.GetAsync($"/admin/relationships/{second}");
        form.Headers.Location!.OriginalString.Should().Be($"/admin/relationships/{first}");
    }

    [Fact]
    public async Task Addresses_of_statements_that_were_merged_one_after_another_lead_to_the_last()
    {
        (await MergeAsync(first, second, keeps: second)).Dispose();
        (await MergeAsync(second, 1, keeps: 1)).Dispose();

        (await AnswerAsync($"/en/relationships/{first}")).Should().Be((HttpStatusCode.MovedPermanently, $"/en/relationships/{second}"));
        (await AnswerAsync($"/en/relationships/{second}")).Should().Be((HttpStatusCode.MovedPermanently, "/en/relationships/1"));
        (await AnswerAsync("/en/relationships/1")).Should().Be((HttpStatusCode.Redirect, "/en/countries/portugal#r1"));
    }

    [Fact]
    public async Task A_merge_is_undone_from_the_history_and_the_old_address_is_its_own_again()
    {
        (await MergeAsync(first, second, keeps: first)).Dispose();

        using var answer = await editor.SubmitAsync($"/admin/history/relationship/{first}", "form.undo", ("Typed.Reason", "They were two"));
        var page = await editor.FollowAsync(answer);

        page.QuerySelector(".done")!.TextContent.Should().Be("It is undone.");
        (await AnswerAsync($"/en/relationships/{second}")).Should().Be((HttpStatusCode.Redirect, $"/en/countries/portugal#r{second}"));
        app.Relationship(first).Partners.Should().ContainSingle();
        app.Relationship(second).Citations.Should().HaveCount(2);
    }

    [Fact]
    public async Task What_changed_since_it_was_seen_is_not_merged()
    {
        var address = $"/admin/relationships/{first}/merge?with={second}";
        var opened = await editor.PageAsync(address);
        using var quicker = await editor.SubmitAsync($"/admin/relationships/{second}", "form.record", ("Typed.Tenor", "tense"), ("Typed.Reason", "I was quicker"));

        using var answer = await editor.SubmitAsync(address, (IHtmlFormElement)opened.QuerySelector("form.merge")!, ("Typed.Reason", "Told twice"));

        quicker.StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await TestApp.ReadAsync(answer)).QuerySelector("[role=alert]")!.TextContent.Should().NotBeEmpty();
        app.Relationship(second).MergedIntoId.Should().BeNull();
    }

    [Fact]
    public async Task A_split_moves_the_chosen_passages_to_a_new_statement_and_can_be_undone()
    {
        var passage = app.Relationship(second).Citations.Single(c => c.Quote == Sample.AnEmbassy).Id;
        using var answer = await editor.SubmitAsync($"/admin/relationships/{second}/split", "form.merge",
            ("Typed.Citations", $"{passage}"), ("Typed.Aspect", "missions"), ("Typed.Tenor", "neutral"), ("Typed.Partners[0]", "البرتغال"), ("Typed.Partners[1]", ""),
            ("Typed.Reason", "Another side of it"));
        var page = await editor.FollowAsync(answer);
        var part = int.Parse(answer.Headers.Location!.OriginalString.Split('/')[^1]);

        var made = app.Relationship(part);
        (made.Aspect, made.Tenor, made.Partners.Single().Partner.Value).Should().Be((Aspect.Missions, Tenor.Neutral, "PT"));
        made.Citations.Should().ContainSingle().Which.Quote.Should().Be(Sample.AnEmbassy);
        app.Relationship(second).Citations.Should().ContainSingle().Which.Quote.Should().Be(Friendly);
        page.QuerySelectorAll("form.undo").Should().ContainSingle();

        using var undone = await editor.SubmitAsync($"/admin/history/relationship/{part}", "form.undo", ("Typed.Reason", "One after all"));
        undone.StatusCode.Should().Be(HttpStatusCode.Redirect);
        app.Relationship(second).Citations.Should().HaveCount(2);
        (await AnswerAsync($"/en/relationships/{part}")).Should().Be((HttpStatusCode.MovedPermanently, $"/en/relationships/{second}"));
    }

    [Fact]
    public async Task What_is_wrong_with_a_split_stands_at_its_field_and_what_was_typed_stays()
    {
        using var answer = await editor.SubmitAsync($"/admin/relationships/{second}/split", "form.merge",
            ("Typed.Tenor", "tense"), ("Typed.Partners[0]", "Atlantis"), ("Typed.Reason", ""));
        using var none = await editor.SubmitAsync($"/admin/relationships/{second}/split", "form.merge", ("Typed.Reason", "Another side of it"));
        var page = await TestApp.ReadAsync(answer);

        page.GetElementById("Typed-Reason-problem")!.TextContent.Should().NotBeEmpty();
        page.GetElementById("Typed-Partners-0--problem")!.TextContent.Should().Contain("Atlantis");
        page.QuerySelector("#Typed-Tenor option[selected]")!.GetAttribute("value").Should().Be("tense");
        (await TestApp.ReadAsync(none)).GetElementById("Typed-Citations-problem")!.TextContent.Should().NotBeEmpty();
    }

    [Fact]
    public async Task Statements_of_the_same_partners_are_offered_those_of_the_same_side_first_and_events_never()
    {
        var page = await editor.PageAsync($"/admin/relationships/{first}/merge");

        page.QuerySelectorAll("main ul.plain a").Select(link => link.GetAttribute("href")).Should().Equal(
            $"/admin/relationships/{first}/merge?with=2", $"/admin/relationships/{first}/merge?with={second}", $"/admin/relationships/{first}/merge?with=1");
    }

    [Theory]
    [InlineData("?with=9999")]
    [InlineData("?with=4")]
    public async Task A_statement_that_cannot_be_merged_with_is_said_at_its_field(string query)
    {
        first.Should().Be(4);

        var page = await editor.PageAsync($"/admin/relationships/{first}/merge{query}");

        page.GetElementById("with")!.GetAttribute("aria-invalid").Should().Be("true");
        page.GetElementById("with-problem")!.TextContent.Should().NotBeEmpty();
    }

    [Fact]
    public async Task The_history_of_a_statement_leads_to_both_pages_and_to_where_readers_see_it()
    {
        var page = await editor.PageAsync($"/admin/history/relationship/{first}");

        page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).Should()
            .Contain($"/admin/relationships/{first}/merge").And.Contain($"/admin/relationships/{first}/split").And.Contain($"/en/relationships/{first}");
    }

    [Fact]
    public async Task A_statement_that_was_rejected_is_gone_and_one_that_never_was_is_not_found()
    {
        await app.WriteAsync(db => db.Relationships.Single(r => r.Id == first).Status = ReviewStatus.Rejected);

        (await AnswerAsync($"/en/relationships/{first}")).Should().Be((HttpStatusCode.Gone, null));
        (await AnswerAsync("/en/relationships/99")).Should().Be((HttpStatusCode.NotFound, null));
        (await editor.GetAsync("/admin/documents/1/merge")).StatusCode.Should().Be(HttpStatusCode.NotFound, "documents are not merged");
    }

    private Task<HttpResponseMessage> MergeAsync(int one, int other, int keeps, params (string, string)[] fields) =>
        editor.SubmitAsync($"/admin/relationships/{one}/merge?with={other}", "form.merge", [("Typed.Kept", $"{keeps}"), ("Typed.Reason", "Told twice"), .. fields]);

    private async Task<(HttpStatusCode Status, string? To)> AnswerAsync(string address)
    {
        using var response = await app.Browser.GetAsync(new Uri(address, UriKind.Relative));
        return (response.StatusCode, response.Headers.Location?.OriginalString);
    }

    private static string? Chosen(IHtmlDocument page, string name) =>
        page.QuerySelectorAll<IHtmlInputElement>("input[type=radio]").SingleOrDefault(radio => radio.Name == name && radio.IsChecked)?.Value;
}
