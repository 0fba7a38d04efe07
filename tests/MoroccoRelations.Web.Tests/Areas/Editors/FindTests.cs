using AngleSharp.Dom;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Web.Tests.Areas.Editors;

public sealed class FindTests : FormPageTests
{
    [Theory]
    [InlineData("https://example.org/en/events/12?x=1", "/admin/events/12")]
    [InlineData("/ar/documents/3#c9", "/admin/documents/3")]
    [InlineData("/fr/countries/portugal#r4", "/admin/relationships/4")]
    [InlineData("/fr/countries/portugal", "/admin/partners/PT")]
    [InlineData("/en/organisations/nato", "/admin/partners/org:NATO")]
    public async Task The_address_of_a_public_page_leads_to_its_form(string asked, string form)
    {
        using var answer = await Browser.GetAsync("/admin/find?q=" + Uri.EscapeDataString(asked));

        answer.Headers.Location!.OriginalString.Should().Be(form);
    }

    [Fact]
    public async Task A_number_and_words_find_records_what_was_rejected_among_them()
    {
        await App.WriteAsync(db => db.Events.Single(e => e.Id == 1).Status = ReviewStatus.Rejected);

        var byNumber = await Browser.PageAsync("/admin/find?q=1");
        var byWords = await Browser.PageAsync("/admin/find?q=portuga");
        var byNothing = await Browser.PageAsync("/admin/find?q=zzzz");

        byNumber.QuerySelector(".events a")!.GetAttribute("href").Should().Be("/admin/events/1");
        byWords.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).Should().Contain("/admin/events/1").And.Contain("/admin/documents/1").And.Contain("/admin/partners/PT");
        byNothing.QuerySelector(".empty").Should().NotBeNull();
    }
}
