using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Testing;

namespace MoroccoRelations.Web.Tests.Areas.Editors.Relationships;

public sealed class EditTests : FormPageTests
{
    private const string Address = "/admin/relationships/1";

    [Fact]
    public async Task A_corrected_statement_stands_on_its_partners_page()
    {
        var saved = await SavedAsync(Address, ("Typed.Tenor", "mixed"), ("Typed.Text.En", "Two embassies, and some quarrels."), ("Typed.Reference", "A yearbook, 2010"), Reason);
        var statement = (await App.PageAsync("/en/countries/portugal")).GetElementById("r1")!;

        saved.Should().Be(Address);
        statement.Text().Should().Contain("mixed").And.Contain("Two embassies, and some quarrels.").And.Contain("A yearbook, 2010");
    }

    [Theory]
    [InlineData("Typed.Aspect", "", "Typed.Aspect", "filled in")]
    [InlineData("Typed.Tenor", "sour", "Typed.Tenor", "filled in")]
    [InlineData("Typed.Partners[0]", "Nowhere", "Typed.Partners[0]", "no partner")]
    [InlineData("Typed.Citations[0].Remove", "true", "Typed.Reference", "rests on a source")]
    public async Task What_is_wrong_stands_at_its_field(string name, string typed, string at, string says)
    {
        var page = await RefusedAsync(Address, (name, typed), ("Typed.Text.Fr", "Deux ambassades"), Reason);

        ProblemAt(page, at).Should().Contain(says);
        ValueOf(Field(page, "Typed.Text.Fr")).Should().Be("Deux ambassades");
    }

    [Fact]
    public async Task A_statement_is_entered_by_hand_from_a_passage()
    {
        var saved = await SavedAsync(
            "/admin/relationships/new?document=1&words=" + Uri.EscapeDataString("The two countries have been neighbours across the sea since long."),
            ("Typed.Partners[0]", "البرتغال"), ("Typed.Aspect", "history"), ("Typed.Tenor", "neutral"), Reason);

        var id = int.Parse(saved.Split('/')[^1]);
        var made = await ReadAsync(db => db.Relationships.Include(r => r.Citations).Include(r => r.Partners).SingleAsync(r => r.Id == id));
        (made.Aspect, made.Partners.Single().Partner.Value, made.Citations.Single().DocumentId).Should().Be((Aspect.History, "PT", 1));
    }

    [Fact]
    public async Task Two_editors_choose_as_with_events()
    {
        await SavedAsync(Address, ("Typed.Tenor", "mixed"), Reason);
        using var other = await App.SignedInAsAsync(name: "Zineb");
        var opened = (AngleSharp.Html.Dom.IHtmlFormElement)(await other.PageAsync(Address)).QuerySelector(Form)!;
        await SavedAsync(Address, ("Typed.Tenor", "tense"), Reason);

        using var answer = await other.SubmitAsync(Address, opened, ("Typed.Tenor", "friendly"), Reason);
        var page = await TestApp.ReadAsync(answer);
        using var chosen = await other.SubmitAsync(Address, (AngleSharp.Html.Dom.IHtmlFormElement)page.QuerySelector(Form)!, ("Typed.Choices[0].Take", "theirs"));
        var after = await TestApp.ReadAsync(chosen);

        page.QuerySelectorAll(".conflict .version").Select(version => version.Text().Trim()).Should().Equal("friendly", "tense", "mixed");
        after.QuerySelector("[role=alert]")!.Text().Should().Contain("nothing was written");
        ValueOf(Field(after, "Typed.Tenor")).Should().Be("tense");
    }
}
