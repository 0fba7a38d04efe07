using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Testing;

namespace MoroccoRelations.Web.Tests.Areas.Editors.Events;

public sealed class EditTests : FormPageTests
{
    private const string Address = "/admin/events/1";

    [Fact]
    public async Task A_corrected_date_stands_on_the_public_page_with_a_revision_that_says_who_and_why()
    {
        var before = await App.PageAsync("/en/events/1");

        using var answer = await Browser.SubmitAsync(Address, Form, ("Typed.Date", "2009-03-05"), Reason);
        var after = await App.PageAsync("/en/events/1");
        var form = await Browser.PageAsync(Address);

        answer.Headers.Location!.OriginalString.Should().Be(Address);
        before.QuerySelector("dl.facts time")!.GetAttribute("datetime").Should().Be("2009-03-03");
        after.QuerySelector("dl.facts time")!.GetAttribute("datetime").Should().Be("2009-03-05");
        form.QuerySelector("[role=status].done")!.Text().Should().Contain("revision 2");
        var revision = await ReadAsync(db => db.Revisions.SingleAsync(r => r.Kind == RecordKind.Event && r.RecordId == 1 && r.Number == 2));
        (revision.Editor, revision.Reason).Should().Be(("Editor", "The ministry says so"));
    }

    /// <summary>Pages are kept for readers who know nothing of editors: each of them has to be let go of.</summary>
    [Theory]
    [InlineData("en", "1962", "february 1963")]
    [InlineData("fr", "1962", "février 1963")]
    [InlineData("ar", "١٩٦٢", "فبراير ١٩٦٣")]
    public async Task A_corrected_date_changes_the_public_page_the_timeline_the_search_and_the_history_at_once(string language, string then, string now)
    {
        const int Undated = 5;
        var (record, timeline, history) = ($"/{language}/events/{Undated}", $"/{language}/timeline", $"/{language}/events/{Undated}/history");
        var (before, after) = ($"/{language}/events?q={Uri.EscapeDataString(then)}", $"/{language}/events?q={Uri.EscapeDataString(now)}");
        await SavedAsync($"/admin/events/{Undated}", ("Typed.Date", "1962"), Reason);
        foreach (var address in new[] { record, timeline, history, before, after })
        {
            (await App.PageAsync(address)).Should().NotBeNull();
            (await IsKeptAsync(address)).Should().BeTrue(address);
        }

        (await FoundAsync(before)).Should().Equal($"{Undated}");
        (await FoundAsync(after)).Should().BeEmpty();
        (await YearAsync(timeline, Undated)).Should().Be("1962");

        await SavedAsync($"/admin/events/{Undated}", ("Typed.Date", "1963-02-04"), Reason);

        (await FoundAsync(before)).Should().BeEmpty();
        (await FoundAsync(after)).Should().Equal($"{Undated}");
        (await YearAsync(timeline, Undated)).Should().Be("1963");
        (await App.PageAsync(record)).QuerySelector("dl.facts time")!.GetAttribute("datetime").Should().Be("1963-02-04");
        (await App.PageAsync(history)).QuerySelectorAll(".revision").Should().HaveCount(2);
    }

    [Fact]
    public async Task A_form_that_is_saved_as_it_stands_changes_nothing()
    {
        using var answer = await Browser.SubmitAsync(Address, Form, Reason);

        var page = await TestApp.ReadAsync(answer);
        page.QuerySelector("[role=alert]")!.Text().Should().Contain("nothing was written");
        (await EventAsync()).Revision.Should().Be(1);
    }

    [Theory]
    [InlineData("Typed.Date", "2009-13", "Typed.Date", "month")]
    [InlineData("Typed.Type", "", "Typed.Type", "filled in")]
    [InlineData("Typed.Partners[0]", "Atlantis", "Typed.Partners[0]", "no partner “Atlantis”")]
    [InlineData("Typed.Partners[0]", "Portug", "Typed.Partners[0]", "Near to it: Portugal")]
    [InlineData("Typed.Actors[0].Name", "", "Typed.Actors[0].Name", "filled in")]
    [InlineData("Typed.Description.Fr", "[là](javascript:alert(1))", "Typed.Description.Fr", "javascript:alert(1)")]
    [InlineData("Typed.Description.En", "![p](https://example.org/p.png)", "Typed.Description.En", "no picture")]
    [InlineData("Typed.Added.Words", "never said", "Typed.Added.Document", "number of a document")]
    [InlineData("Typed.Reason", "", "Typed.Reason", "filled in")]
    public async Task What_is_wrong_stands_at_its_field_and_what_was_typed_stays(string name, string typed, string at, string says)
    {
        using var answer = await Browser.SubmitAsync(Address, Form, [("Typed.Title.En", "A title that I typed"), name == "Typed.Reason" ? (name, typed) : Reason, .. name == "Typed.Reason" ? [] : new[] { (name, typed) }]);
        var page = await TestApp.ReadAsync(answer);

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        var field = Field(page, at);
        field.GetAttribute("aria-describedby")!.Split(' ').Select(page.GetElementById).OfType<IElement>().Select(e => e.Text()).Should().Contain(text => text.Contains(says));
        ValueOf(Field(page, name)).Should().Be(typed);
        ValueOf(Field(page, "Typed.Title.En")).Should().Be("A title that I typed");
        (await EventAsync()).Revision.Should().Be(1);
    }

    [Theory]
    [InlineData("fr", "doit")]
    [InlineData("ar", "يجب")]
    public async Task What_is_wrong_is_said_in_the_editors_language(string language, string says)
    {
        using var chosen = await Browser.SubmitAsync("/admin", "form.languages", ("language", language));

        using var answer = await Browser.SubmitAsync(Address, Form, ("Typed.Reason", ""));

        var page = await TestApp.ReadAsync(answer);
        page.GetElementById("Typed-Reason-problem")!.Text().Should().Contain(says);
    }

    [Fact]
    public async Task A_date_is_checked_by_a_button_without_script_and_then_saved()
    {
        using var answer = await Browser.SubmitAsync(Address + "?handler=Fill", Form, ("Typed.Date", "195X"), ("step", "check"));

        var page = await TestApp.ReadAsync(answer);
        page.GetElementById("date-reading")!.Text().Should().Be("the 1950s: from 1 January 1950 to 31 December 1959");
        page.QuerySelector("button[value=save]")!.GetAttribute("formaction").Should().Be(Address);
        ValueOf(Field(page, "Typed.Date")).Should().Be("195X");
    }

    [Theory]
    [InlineData("espagne", "ES")]
    [InlineData("إسبانيا", "ES")]
    [InlineData("اسبانيا", "ES")]
    [InlineData("Cote d'Ivoire", "CI")]
    [InlineData("org:NATO", "org:NATO")]
    [InlineData("ps", "PS")]
    public async Task A_partner_is_understood_in_each_language_however_it_is_written(string typed, string code)
    {
        using var answer = await Browser.SubmitAsync(Address, Form, ("Typed.Partners[1]", typed), Reason);

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await EventAsync()).Partners.Select(p => p.Partner.Value).Should().BeEquivalentTo("PT", code);
    }

    [Fact]
    public async Task People_come_go_and_are_known_in_any_language()
    {
        using var answer = await Browser.SubmitAsync(
            Address, Form, ("Typed.Actors[0].Name", ""), ("Typed.Actors[0].Office", ""), ("Typed.Actors[1].Name", "ناصر بوريطة"), ("Typed.Actors[1].Office", "foreign-minister"), Reason);

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        var actor = (await EventAsync()).Actors.Should().ContainSingle().Subject;
        (actor.Name, actor.Office).Should().Be(("Nasser Bourita", "foreign-minister"));
    }

    [Fact]
    public async Task A_passage_is_added_by_its_words_and_another_removed()
    {
        using var filled = await Browser.SubmitAsync(
            Address + "?handler=Fill", Form, ("Typed.Added.Document", "1"), ("Typed.Added.Words", "Nobody   expected\nmore."), ("step", "passage"));
        var page = await TestApp.ReadAsync(filled);
        var form = (IHtmlFormElement)page.QuerySelector(Form)!;

        using var answer = await Browser.SubmitAsync(Address, form, ("Typed.Citations[1].Remove", "true"), Reason);

        page.QuerySelectorAll(".passage mark").Select(mark => mark.Text()).Should().HaveCount(3).And.Contain("Nobody expected more.");
        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await EventAsync()).Citations.Select(c => c.Quote).Should().BeEquivalentTo(Sample.OfficialVisit, "Nobody expected more.");
    }

    [Fact]
    public async Task Without_passage_and_reference_nothing_is_saved()
    {
        using var answer = await Browser.SubmitAsync(Address, Form, ("Typed.Citations[0].Remove", "true"), ("Typed.Citations[1].Remove", "true"), Reason);

        var page = await TestApp.ReadAsync(answer);
        page.GetElementById("Typed-Reference-problem")!.Text().Should().Contain("rests on a source");
        page.QuerySelectorAll("[name$='.Remove']").Should().OnlyContain(box => box.HasAttribute("checked"));
    }

    [Fact]
    public async Task A_preview_shows_Markdown_without_HTML_of_its_own_and_without_links_to_script()
    {
        using var answer = await Browser.SubmitAsync(
            Address + "?handler=Fill", Form, ("Typed.Description.En", "**strong** <script>x</script> <img src=x onerror=y> [l](javascript:x) [m](https://example.org)"), ("step", "preview"));

        var shown = (await TestApp.ReadAsync(answer)).QuerySelector("figure.preview .prose")!;
        shown.QuerySelector("strong")!.Text().Should().Be("strong");
        shown.QuerySelectorAll("a").Should().ContainSingle().Which.GetAttribute("href").Should().Be("https://example.org");
        shown.QuerySelector("script, img").Should().BeNull();
    }

    [Fact]
    public async Task The_second_of_two_editors_chooses_field_by_field_and_loses_nothing()
    {
        using var first = await Browser.SubmitAsync(Address, Form, ("Typed.Title.Fr", "Une visite"), Reason);
        using var other = await App.SignedInAsAsync(name: "Zineb");
        var opened = (IHtmlFormElement)(await other.PageAsync(Address)).QuerySelector(Form)!;
        using var quicker = await Browser.SubmitAsync(Address, Form, ("Typed.Date", "2009-03-06"), ("Typed.Title.En", "Their title"), ("Typed.Reason", "I was quicker"));

        using var refused = await other.SubmitAsync(Address, opened, ("Typed.Date", "2009-03-07"), ("Typed.Title.Ar", "زيارة"), Reason);
        var page = await TestApp.ReadAsync(refused);
        var conflict = page.QuerySelector(".conflict")!;
        var form = (IHtmlFormElement)page.QuerySelector(Form)!;
        var date = conflict.QuerySelector("fieldset[data-field=date]")!;
        using var unchosen = await other.SubmitAsync(Address, form);
        var again = await TestApp.ReadAsync(unchosen);
        using var chosen = await other.SubmitAsync(Address, form, (NameOfChoice(date), "yours"));

        conflict.Text().Should().Contain("Editor").And.Contain("I was quicker");
        date.QuerySelectorAll(".version").Select(version => version.Text().Trim()).Should().Equal("7 March 2009", "6 March 2009", "3 March 2009");
        Chosen(conflict, "title.en").Should().Be("theirs");
        Chosen(conflict, "title.ar").Should().Be("yours");
        Chosen(conflict, "date").Should().BeNull();
        again.QuerySelector(".conflict fieldset[data-field=date]").Should().NotBeNull();
        ValueOf(Field(again, "Typed.Date")).Should().Be("2009-03-07");
        chosen.StatusCode.Should().Be(HttpStatusCode.Redirect);
        var e = await EventAsync();
        (e.Date!.Text, e.Title.En, e.Title.Fr, e.Title.Ar, e.Revision).Should().Be(("2009-03-07", "Their title", "Une visite", "زيارة", 4));
    }

    [Fact]
    public async Task A_merged_event_leads_to_the_one_that_stands_and_an_unknown_one_is_not_found()
    {
        await App.WriteAsync(db => db.Events.Single(e => e.Id == 2).MergedIntoId = 1);

        using var merged = await Browser.GetAsync("/admin/events/2");
        using var unknown = await Browser.GetAsync("/admin/events/999");

        merged.Headers.Location!.OriginalString.Should().Be(Address);
        unknown.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Why_it_was_proposed_is_said_in_words()
    {
        await App.WriteAsync(db =>
        {
            var citation = db.Citations.First(c => c.EventId == 1);
            citation.Stated = citation.Stated! with
            {
                Findings =
                [
                    new Finding("type", "trigger", "receive", "was received"), new Finding("date", "day and month", null, "3 march 2009"),
                    new Finding("partner", "PartnerRecognizer", "partners.en.json:PT", "portugal"), new Finding("date", "None", null, null),
                ],
            };
        });

        var why = (await Browser.PageAsync(Address)).QuerySelector("details.why")!;

        why.QuerySelectorAll("li").Select(line => line.Text().Trim()).Should().Equal(
            "was received tells of: Visit or meeting trigger · receive",
            "3 march 2009 was read as the date day and month",
            "portugal names Portugal PartnerRecognizer · partners.en.json:PT",
            "No date was found None");
    }

    private async Task<bool> IsKeptAsync(string address)
    {
        using var answer = await App.Browser.GetAsync(new Uri(address, UriKind.Relative));
        return answer.Headers.Age is not null;
    }

    private async Task<IEnumerable<string?>> FoundAsync(string address) =>
        (await App.PageAsync(address)).QuerySelectorAll(".events .event").Select(e => e.GetAttribute("data-id"));

    /// <summary>The year under which the timeline shows an event.</summary>
    private async Task<string> YearAsync(string timeline, int id) =>
        (await App.PageAsync(timeline)).QuerySelector($".event[data-id='{id}']")!.Closest("section.year")!.QuerySelector("h3")!.Text();

    private static string NameOfChoice(IElement field) => field.QuerySelector("input[type=radio]")!.GetAttribute("name")!;

    private static string? Chosen(IElement conflict, string field) => conflict.QuerySelector($"fieldset[data-field='{field}'] input[checked]")?.GetAttribute("value");

    private Task<Event> EventAsync() => ReadAsync(db => db.Events.Include(e => e.Partners).Include(e => e.Citations).AsNoTracking().SingleAsync(e => e.Id == 1));
}
