using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Testing;

namespace MoroccoRelations.Web.Tests.Areas.Editors.Events;

public sealed class NewTests : FormPageTests
{
    private const string Address = "/admin/events/new";

    [Fact]
    public async Task An_event_from_no_document_needs_a_reference_which_the_public_page_shows_as_its_source()
    {
        var refused = await RefusedAsync(Address, ("Typed.Date", "1960-02"), ("Typed.Type", "aid"), ("Typed.Partners[0]", "France"), Reason);
        var saved = await SavedAsync(Address, ("Typed.Date", "1960-02"), ("Typed.Type", "aid"), ("Typed.Partners[0]", "France"), ("Typed.Reference", "A newspaper, 2 March 1960, p. 4"), Reason);
        var page = await App.PageAsync(saved.Replace("/admin", "/en", StringComparison.Ordinal));

        ProblemAt(refused, "Typed.Reference").Should().Contain("rests on a source");
        ValueOf(Field(refused, "Typed.Partners[0]")).Should().Be("France");
        page.QuerySelector("p.reference")!.Text().Should().Contain("A newspaper, 2 March 1960, p. 4");
        page.QuerySelector(".empty").Should().BeNull();
        page.QuerySelector("dl.facts .status, .side .status")!.Text().Should().Be("confirmed");
    }

    [Fact]
    public async Task An_event_is_made_of_the_passage_that_the_address_names()
    {
        var text = await ReadAsync(db => db.Documents.Where(d => d.Id == 1).Select(d => d.Text).SingleAsync());
        var address = $"{Address}?document=1&start={text.IndexOf("A treaty", StringComparison.Ordinal)}&length=36&partner=PT";
        var form = await Browser.PageAsync(address);

        var saved = await SavedAsync(address, ("Typed.Date", "1774"), ("Typed.Type", "agreement"), Reason);

        form.QuerySelector(".passage mark")!.Text().Should().Be("A treaty of peace was signed in 1774");
        var id = int.Parse(saved.Split('/')[^1]);
        var e = await ReadAsync(db => db.Events.Include(x => x.Citations).Include(x => x.Partners).SingleAsync(x => x.Id == id));
        (e.Citations.Single().Quote, e.Partners.Single().Partner.Value, e.Status, e.EditedByHand).Should().Be(("A treaty of peace was signed in 1774", "PT", ReviewStatus.Confirmed, true));
    }

    [Fact]
    public async Task The_words_of_a_passage_do_as_well_as_its_place()
    {
        var page = await Browser.PageAsync(Address + "?document=/en/documents/3&words=" + Uri.EscapeDataString("ووقع البلدان  اتفاقا"));

        page.QuerySelector(".passage mark")!.Text().Should().Be("ووقع البلدان اتفاقا");
        page.QuerySelector(".passage blockquote")!.GetAttribute("dir").Should().Be("rtl");
    }

    [Theory]
    [InlineData("document=1&words=never+said", "Typed.Added.Words", "do not stand")]
    [InlineData("document=1&words=Portugal", "Typed.Added.Words", "more than once")]
    [InlineData("document=99&words=x", "Typed.Added.Document", "number of a document")]
    [InlineData("document=1&start=9999999&length=3", "Typed.Added.Start", "within the text")]
    [InlineData("document=1&start=x&length=3", "Typed.Added.Start", "within the text")]
    public async Task A_passage_that_is_not_there_is_said_to_be_missing(string query, string at, string says)
    {
        var page = await Browser.PageAsync($"{Address}?{query}");

        ProblemAt(page, at).Should().Contain(says);
        page.QuerySelector(".passage").Should().BeNull();
    }
}
