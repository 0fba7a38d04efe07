using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MoroccoRelations.Testing;

namespace MoroccoRelations.Web.Tests.Areas.Editors.Partners;

public sealed class EditTests : FormPageTests
{
    private const string Address = "/admin/partners/PT";

    [Fact]
    public async Task What_is_written_stands_under_the_summary_for_readers_of_its_language()
    {
        await SavedAsync(Address, ("Typed.Text.En", "# Neighbours\n\nSince *long*. <b onclick=x>raw</b>"), Reason);
        var english = (await App.PageAsync("/en/countries/portugal")).QuerySelector(".written")!;
        var french = (await App.PageAsync("/fr/countries/portugal")).QuerySelector(".written");

        english.QuerySelector("em")!.Text().Should().Be("long");
        english.QuerySelector("h3")!.Text().Should().Be("Neighbours");
        english.QuerySelector("b").Should().BeNull();
        french.Should().BeNull();
    }

    [Theory]
    [InlineData("PT")]
    [InlineData("pt")]
    [InlineData("org:NATO")]
    public async Task A_partner_is_found_by_its_code(string code)
    {
        var page = await Browser.PageAsync("/admin/partners/" + code);

        page.QuerySelector("textarea[name='Typed.Text.Ar']")!.GetAttribute("dir").Should().Be("rtl");
    }

    [Fact]
    public async Task A_link_to_script_is_refused_at_its_field()
    {
        var page = await RefusedAsync(Address, ("Typed.Text.Ar", "[هنا](vbscript:x)"), Reason);

        ProblemAt(page, "Typed.Text.Ar").Should().Contain("vbscript:x");
        ValueOf(Field(page, "Typed.Text.Ar")).Should().Be("[هنا](vbscript:x)");
    }

    [Fact]
    public async Task Two_editors_who_both_begin_a_profile_see_each_others_text()
    {
        using var other = await App.SignedInAsAsync(name: "Zineb");
        var opened = (IHtmlFormElement)(await other.PageAsync(Address)).QuerySelector(Form)!;
        await SavedAsync(Address, ("Typed.Text.En", "First"), Reason);

        using var answer = await other.SubmitAsync(Address, opened, ("Typed.Text.En", "Second"), ("Typed.Text.Fr", "Deuxième"), Reason);
        var page = await TestApp.ReadAsync(answer);
        using var chosen = await other.SubmitAsync(Address, (IHtmlFormElement)page.QuerySelector(Form)!, ("Typed.Choices[0].Take", "theirs"));

        page.QuerySelectorAll(".conflict fieldset").Select(field => field.GetAttribute("data-field")).Should().Equal("text.en", "text.fr");
        chosen.StatusCode.Should().Be(System.Net.HttpStatusCode.Redirect);
        (await App.PageAsync("/en/countries/portugal")).QuerySelector(".written")!.Text().Trim().Should().Be("First");
        (await App.PageAsync("/fr/countries/portugal")).QuerySelector(".written")!.Text().Trim().Should().Be("Deuxième");
    }

    [Fact]
    public async Task Somebody_whom_the_catalogue_does_not_know_has_no_profile()
    {
        using var answer = await Browser.GetAsync("/admin/partners/ZZ");

        answer.StatusCode.Should().Be(System.Net.HttpStatusCode.NotFound);
    }
}
