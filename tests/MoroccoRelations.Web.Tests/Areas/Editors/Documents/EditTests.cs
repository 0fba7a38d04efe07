using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Testing;

namespace MoroccoRelations.Web.Tests.Areas.Editors.Documents;

public sealed class EditTests : FormPageTests
{
    private const string Address = "/admin/documents/3";

    [Fact]
    public async Task What_is_known_of_a_document_is_corrected_and_is_no_longer_worked_out()
    {
        var saved = await SavedAsync(
            "/admin/documents/2", ("Typed.Published", "2009-03-06"), ("Typed.Publisher", "Le Journal"), ("Typed.Licence", "CC-BY-4.0"), ("Typed.Address", "https://example.org/a"), Reason);
        var page = await App.PageAsync("/en/documents/2");

        saved.Should().Be("/admin/documents/2");
        page.QuerySelector("dl.facts")!.Text().Should().Contain("6 March 2009").And.Contain("Le Journal").And.Contain("CC-BY-4.0").And.NotContain("worked out");
        (await ReadAsync(db => db.Documents.SingleAsync(d => d.Id == 2))).Revision.Should().Be(2);
    }

    [Theory]
    [InlineData("Typed.Published", "6/3/2009")]
    [InlineData("Typed.Address", "javascript:alert(1)")]
    [InlineData("Typed.Language", "klingon")]
    public async Task What_is_wrong_stands_at_its_field_and_what_was_typed_stays(string name, string typed)
    {
        var page = await RefusedAsync(Address, (name, typed), ("Typed.Publisher", "Somebody"), Reason);

        ProblemAt(page, name).Should().NotBeEmpty();
        ValueOf(Field(page, "Typed.Publisher")).Should().Be("Somebody");
    }

    [Fact]
    public async Task The_text_stands_whole_and_sign_for_sign_with_its_passages_leading_to_their_records()
    {
        var text = await ReadAsync(db => db.Documents.Where(d => d.Id == 3).Select(d => d.Text).SingleAsync());

        var shown = (await Browser.PageAsync(Address)).GetElementById("text")!;

        shown.TextContent.Should().Be(text);
        shown.GetAttribute("dir").Should().Be("rtl");
        shown.QuerySelectorAll("mark a").Should().NotBeEmpty().And.OnlyContain(link => link.GetAttribute("href")!.StartsWith("/admin/"));
    }

    [Fact]
    public async Task A_record_is_made_of_a_pasted_passage_without_script()
    {
        var page = await Browser.PageAsync(Address);
        var form = page.GetElementById("make")!;

        form.GetAttribute("action").Should().Be("/admin/events/new");
        form.QuerySelectorAll("[name]").Select(field => field.GetAttribute("name")).Should().Equal("document", "start", "length", "words");
        form.QuerySelectorAll("button").Select(button => button.GetAttribute("formaction")).Should().Equal(null, "/admin/relationships/new");
    }

    [Fact]
    public async Task An_unknown_document_is_not_found()
    {
        using var answer = await Browser.GetAsync("/admin/documents/99");

        answer.StatusCode.Should().Be(System.Net.HttpStatusCode.NotFound);
    }
}
