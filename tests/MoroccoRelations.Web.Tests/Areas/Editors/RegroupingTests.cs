using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Testing;

namespace MoroccoRelations.Web.Tests.Areas.Editors;

public sealed class RegroupingTests : IAsyncLifetime
{
    private const string FrenchVisit = "Le ministre portugais des Affaires étrangères a été reçu à Rabat le 4 mars 2009.";

    private readonly TestApp app = new();
    private SignedInBrowser editor = null!;
    private int first;
    private int second;

    public async Task InitializeAsync()
    {
        await app.WithAsync(Sample.Write);
        editor = await app.SignedInAsAsync();
        first = await app.AddEventAsync("2009", "PT", "A treaty of peace was signed in 1774.");
        second = await app.AddEventAsync("2009-03-03", "PT SN", Sample.OfficialVisit, FrenchVisit);
    }

    public async Task DisposeAsync()
    {
        editor.Dispose();
        await app.DisposeAsync();
    }

    private string MergeAddress => $"/admin/events/{first}/merge?with={second}";

    [Fact]
    public async Task Two_events_stand_side_by_side_with_what_says_more_chosen()
    {
        var page = await editor.PageAsync(MergeAddress);

        Chosen(page, "Typed.Kept").Should().Be($"{first}");
        Chosen(page, "Typed.Choice[date]").Should().Be("second", "a day within the year is more exact");
        Chosen(page, "Typed.Choice[partners]").Should().Be("both");
        page.QuerySelectorAll("mark.differs").Select(mark => mark.TextContent).Should().Contain(text => text.Contains("3 March"));
        page.QuerySelectorAll("q").Should().HaveCount(3);
    }

    [Fact]
    public async Task A_merge_keeps_the_chosen_values_and_all_passages_and_the_old_address_leads_on()
    {
        using var answer = await editor.SubmitAsync(MergeAddress, "form.merge", ("Typed.Reason", "Told twice"));
        await editor.FollowAsync(answer);
        using var old = await app.Browser.GetAsync(new Uri($"/fr/events/{second}", UriKind.Relative));

        var kept = app.Event(first);
        kept.Date!.Text.Should().Be("2009-03-03");
        kept.Partners.Select(p => p.Partner.Value).Should().BeEquivalentTo("PT", "SN");
        kept.Citations.Should().HaveCount(3);
        old.StatusCode.Should().Be(HttpStatusCode.MovedPermanently);
        old.Headers.Location!.OriginalString.Should().Be($"/fr/events/{first}");
    }

    [Fact]
    public async Task The_other_can_stay_and_another_value_be_chosen()
    {
        using var answer = await editor.SubmitAsync(MergeAddress, "form.merge",
            ("Typed.Kept", $"{second}"), ("Typed.Choice[date]", "first"), ("Typed.Choice[partners]", "second"), ("Typed.Reason", "Told twice"));

        answer.Headers.Location!.OriginalString.Should().Be($"/admin/history/event/{second}");
        app.Event(second).Date!.Text.Should().Be("2009");
        app.Event(first).MergedIntoId.Should().Be(second);
    }

    [Fact]
    public async Task Addresses_of_events_that_were_merged_one_after_another_lead_to_the_last()
    {
        var third = await app.AddEventAsync("2010", "PT", Sample.AnEmbassy);
        (await MergeAsync(first, second, keeps: second)).Dispose();
        (await MergeAsync(second, third, keeps: third)).Dispose();

        var address = $"/ar/events/{first}";
        for (var step = 0; step < 3 && await NextAsync(address) is { } next; step++)
        {
            address = next;
        }

        address.Should().Be($"/ar/events/{third}");
        (await NextAsync($"/ar/events/{first}/history")).Should().StartWith("/ar/events/").And.EndWith("/history");
        (await NextAsync($"/ar/events/{first}/report")).Should().StartWith("/ar/events/").And.EndWith("/report");
    }

    [Fact]
    public async Task A_merge_is_undone_from_the_history_and_the_old_address_is_its_own_again()
    {
        (await MergeAsync(first, second, keeps: first)).Dispose();
        using var without = await editor.SubmitAsync($"/admin/history/event/{first}", "form.undo", ("Typed.Reason", ""));
        using var answer = await editor.SubmitAsync($"/admin/history/event/{first}", "form.undo", ("Typed.Reason", "They were two"));
        var page = await editor.FollowAsync(answer);
        using var old = await app.Browser.GetAsync(new Uri($"/en/events/{second}", UriKind.Relative));

        (await TestApp.ReadAsync(without)).QuerySelector(".undo .problem")!.TextContent.Should().NotBeEmpty();
        page.QuerySelector(".done")!.TextContent.Should().Be("It is undone.");
        page.QuerySelectorAll("form.undo").Should().BeEmpty();
        old.StatusCode.Should().Be(HttpStatusCode.OK);
        app.Event(first).Date!.Text.Should().Be("2009");
        app.Event(second).Citations.Should().HaveCount(2);
    }

    [Fact]
    public async Task What_changed_since_it_was_seen_is_not_merged()
    {
        var opened = await editor.PageAsync(MergeAddress);
        await app.CorrectDateAsync(second, "2011");

        using var answer = await editor.SubmitAsync(MergeAddress, (IHtmlFormElement)opened.QuerySelector("form.merge")!, ("Typed.Reason", "Told twice"));

        (await TestApp.ReadAsync(answer)).QuerySelector("[role=alert]")!.TextContent.Should().NotBeEmpty();
        app.Event(second).MergedIntoId.Should().BeNull();
    }

    [Theory]
    [InlineData("?with=9999")]
    [InlineData("?with=11")]
    public async Task An_event_that_cannot_be_merged_with_is_said_at_its_field(string query)
    {
        var page = await editor.PageAsync($"/admin/events/11/merge{query}");

        page.GetElementById("with")!.GetAttribute("aria-invalid").Should().Be("true");
        page.GetElementById("with-problem")!.TextContent.Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_split_moves_the_chosen_passages_to_a_new_event_and_can_be_undone()
    {
        var passage = app.Event(second).Citations.Single(c => c.Quote == FrenchVisit).Id;
        using var answer = await editor.SubmitAsync($"/admin/events/{second}/split", "form.merge",
            ("Typed.Citations", $"{passage}"), ("Typed.Date", "2009-03-04"), ("Typed.Partners[0]", "portugal"), ("Typed.Partners[1]", ""), ("Typed.Reason", "Another day"));
        var page = await editor.FollowAsync(answer);
        var part = int.Parse(answer.Headers.Location!.OriginalString.Split('/')[^1]);

        app.Event(part).Date!.Text.Should().Be("2009-03-04");
        app.Event(part).Citations.Should().ContainSingle().Which.Quote.Should().Be(FrenchVisit);
        app.Event(second).Citations.Should().ContainSingle();
        page.QuerySelectorAll("form.undo").Should().ContainSingle();

        using var undone = await editor.SubmitAsync($"/admin/history/event/{part}", "form.undo", ("Typed.Reason", "One after all"));
        undone.StatusCode.Should().Be(HttpStatusCode.Redirect);
        app.Event(second).Citations.Should().HaveCount(2);
        (await NextAsync($"/en/events/{part}")).Should().Be($"/en/events/{second}");
    }

    [Fact]
    public async Task What_is_wrong_with_a_split_stands_at_its_fields_and_what_was_typed_stays()
    {
        using var answer = await editor.SubmitAsync($"/admin/events/{second}/split", "form.merge",
            ("Typed.Date", "2009-13"), ("Typed.Partners[1]", "Portug"), ("Typed.Reason", ""));
        var page = await TestApp.ReadAsync(answer);

        foreach (var field in new[] { "Typed-Date", "Typed-Reason" })
        {
            page.GetElementById(field)!.GetAttribute("aria-invalid").Should().Be("true", field);
            page.GetElementById($"{field}-problem")!.TextContent.Should().NotBeEmpty(field);
        }

        page.GetElementById("Typed-Date")!.GetAttribute("value").Should().Be("2009-13");
        page.QuerySelector("[name='Typed.Partners[1]']")!.GetAttribute("value").Should().Be("Portug");
        page.GetElementById("Typed-Partners-1--problem")!.TextContent.Should().Contain("Near to it: Portugal");

        using var none = await editor.SubmitAsync($"/admin/events/{second}/split", "form.merge", ("Typed.Reason", "Another day"));
        (await TestApp.ReadAsync(none)).GetElementById("Typed-Citations-problem")!.TextContent.Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_split_takes_partners_by_their_names_in_any_language_and_one_more_row_at_a_time()
    {
        var passage = app.Event(second).Citations[0].Id;
        var address = $"/admin/events/{second}/split";
        using var filled = await editor.SubmitAsync(address + "?handler=Fill", "form.merge",
            ("Typed.Citations", $"{passage}"), ("Typed.Partners[0]", "إسبانيا"), ("Typed.Partners[1]", ""), ("step", "rows"));
        var page = await TestApp.ReadAsync(filled);
        var form = (IHtmlFormElement)page.QuerySelector("form.merge")!;

        using var answer = await editor.SubmitAsync(address, form, ("Typed.Partners[1]", "Union africaine"), ("Typed.Reason", "Another matter"));

        page.QuerySelectorAll("[data-finds=partners]").Select(field => field.GetAttribute("value")).Should().Equal("إسبانيا", null);
        page.QuerySelectorAll(".problem").Should().BeEmpty("nothing was sent yet");
        page.QuerySelector("form.merge button:not([name])")!.GetAttribute("formaction").Should().Be(address);
        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        var part = int.Parse(answer.Headers.Location!.OriginalString.Split('/')[^1]);
        app.Event(part).Partners.Select(p => p.Partner.Value).Should().BeEquivalentTo("ES", "org:AU");
    }

    [Theory]
    [InlineData("", 2, "the other of that very day comes first")]
    [InlineData("?partner=السنغال", 8, "of the partner that is asked for, the other visit comes first")]
    public async Task Records_that_it_may_be_merged_with_are_offered_the_most_alike_first(string query, int likest, string because)
    {
        await app.WriteAsync(db => db.RemoveRange(db.Set<EventPartner>().Where(p => p.EventId == first || p.EventId == second)));

        var page = await editor.PageAsync($"/admin/events/1/merge{query}");

        var offered = page.QuerySelectorAll("main ul.plain a").Select(link => link.GetAttribute("href")!).ToList();
        offered[0].Should().Be($"/admin/events/1/merge?with={likest}", because);
        offered.Should().HaveCountGreaterThan(2).And.NotContain("/admin/events/1/merge?with=1", "an event is not merged with itself");
    }

    [Fact]
    public async Task A_partner_that_nobody_knows_is_said_at_its_field()
    {
        var page = await editor.PageAsync("/admin/events/1/merge?partner=Atlantis");

        page.GetElementById("partner")!.GetAttribute("value").Should().Be("Atlantis");
        page.GetElementById("partner-problem")!.TextContent.Should().Contain("Atlantis");
        page.QuerySelectorAll("main ul.plain a").Should().BeEmpty();
    }

    [Fact]
    public async Task A_pair_that_may_be_one_is_kept_apart_or_led_to_the_merge()
    {
        await app.WriteAsync(db => db.Add(new PossibleDuplicate { FirstEventId = first, SecondEventId = second, Reason = "same partners and year" }));

        var page = await editor.PageAsync("/admin/duplicates");
        using var answer = await editor.SubmitAsync("/admin/duplicates", "section.suggested form");
        var after = await editor.FollowAsync(answer);

        page.QuerySelector($"a[href='/admin/events/{first}/merge?with={second}']").Should().NotBeNull();
        page.QuerySelectorAll("table.pair mark.differs").Should().NotBeEmpty();
        after.QuerySelectorAll("table.pair").Should().BeEmpty();
        app.Read(db => db.PossibleDuplicates.Single()).Same.Should().BeFalse();
    }

    [Fact]
    public async Task A_suggestion_is_taken_or_left()
    {
        await app.WriteAsync(db => db.Add(new ImportRun { StartedAt = Build.Noon }));
        await app.WriteAsync(db => db.AddRange(
            new Suggestion { Kind = RecordKind.Event, RecordId = first, Property = "date", Value = "\"2009-04\"", ImportRunId = 1 },
            new Suggestion { Kind = RecordKind.Event, RecordId = first, Property = "type", Value = "\"aid\"", ImportRunId = 1 }));

        var page = await editor.PageAsync("/admin/suggestions");
        var forms = page.QuerySelectorAll<IHtmlFormElement>("form.suggestion").ToList();
        using var taken = await PressAsync(forms[0], "Take");
        using var dismissed = await PressAsync(forms[1], "Dismiss", ("Typed.Reason", "It was a visit"));
        var after = await editor.FollowAsync(dismissed);

        forms[0].TextContent.Should().Contain("2009").And.Contain("April 2009");
        forms[1].TextContent.Should().Contain("Visit or meeting").And.Contain("Aid");
        taken.StatusCode.Should().Be(HttpStatusCode.Redirect);
        after.QuerySelectorAll("form.suggestion").Should().BeEmpty();
        (app.Event(first).Date!.Text, app.Event(first).Type).Should().Be(("2009-04", EventType.Visit));
        app.Read(db => db.Suggestions.Single(s => s.Property == "type").DecisionReason).Should().Be("It was a visit");
    }

    private Task<HttpResponseMessage> MergeAsync(int one, int other, int keeps) =>
        editor.SubmitAsync($"/admin/events/{one}/merge?with={other}", "form.merge", ("Typed.Kept", $"{keeps}"), ("Typed.Reason", "Told twice"));

    private async Task<string?> NextAsync(string address)
    {
        using var response = await app.Browser.GetAsync(new Uri(address, UriKind.Relative));
        return response.Headers.Location?.OriginalString;
    }

    private Task<HttpResponseMessage> PressAsync(IHtmlFormElement form, string button, params (string Name, string Value)[] fields)
    {
        form.SetAttribute("action", form.QuerySelectorAll("button").Single(b => b.GetAttribute("formaction")!.EndsWith(button)).GetAttribute("formaction"));
        return editor.SubmitAsync("/admin/suggestions", form, fields);
    }

    private static string? Chosen(IHtmlDocument page, string name) =>
        page.QuerySelectorAll<IHtmlInputElement>("input[type=radio]").SingleOrDefault(radio => radio.Name == name && radio.IsChecked)?.Value;
}
