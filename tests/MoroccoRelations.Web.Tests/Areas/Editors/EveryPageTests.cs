using System.Net;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using MoroccoRelations.Testing;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Tests.Areas.Editors;

/// <summary>What holds for each page of the accounts, the desk and the frame, in each language.</summary>
public sealed class EveryPageTests(EveryAddressTests.SignedIn visitors) : IClassFixture<EveryAddressTests.SignedIn>
{
    private static readonly string[] Addresses =
    [
        "/admin", "/admin/account", "/admin/account/password", "/admin/account/authenticator", "/admin/account/passkeys", "/admin/accounts",
        "/admin?kind=relationship", "/admin?queue=disputed", "/admin?queue=incomplete", "/admin?queue=rejected", "/admin/suggestions", "/admin/duplicates", "/admin/reports",
        "/admin/history", "/admin/events/1/merge", "/admin/events/1/merge?with=2", "/admin/events/1/split",
        "/admin/relationships/1/merge", "/admin/relationships/1/merge?with=2", "/admin/relationships/1/merge?partner=Atlantis", "/admin/relationships/1/split",
        "/admin/suggestions?kind=relationship&partner=PT", "/admin/duplicates?document=1", "/admin/reports?report=all&records=partner&partner=PT&document=1",
        "/admin/imports", "/admin/imports/new",
    ];

    public static TheoryData<string, string> InEachLanguage
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var language in SiteLanguage.All)
            {
                foreach (var address in Addresses)
                {
                    data.Add(language.Code, address);
                }
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(InEachLanguage))]
    public async Task A_page_is_whole_in_its_language(string language, string address)
    {
        await ChooseAsync(language);

        using var response = await visitors.Administrator.GetAsync(address);
        var page = await TestApp.ReadAsync(response);

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        AssertWhole(page, language);
        page.QuerySelectorAll("nav.sections a[href]").Should().NotBeEmpty();
    }

    [Fact]
    public async Task Each_section_of_the_header_leads_somewhere()
    {
        var page = await visitors.Administrator.PageAsync("/admin");

        foreach (var link in page.QuerySelectorAll("header a[href]").Select(link => link.GetAttribute("href")!))
        {
            using var response = await visitors.Administrator.GetAsync(link);
            response.StatusCode.Should().Be(HttpStatusCode.OK, link);
        }
    }

    [Fact]
    public async Task An_editor_sees_no_section_that_is_an_administrators()
    {
        var page = await visitors.Editor.PageAsync("/admin");

        page.QuerySelector("a[href='/admin/accounts']").Should().BeNull();
        page.QuerySelector("a[href='/admin']").Should().NotBeNull();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ar")]
    public async Task The_pages_before_signing_in_are_whole_in_the_language_that_the_browser_asks_for(string language)
    {
        await using var app = new TestApp();
        await app.WithAsync(Sample.Write);
        var setup = await app.Services.GetRequiredService<SetupLink>().MakeAsync();

        foreach (var address in new[] { "/admin/sign-in", setup!, "/admin/choose-password/x" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
            request.Headers.AcceptLanguage.ParseAdd(language);
            using var response = await app.Browser.SendAsync(request);

            AssertWhole(await TestApp.ReadAsync(response), language);
        }
    }

    private static void AssertWhole(IDocument page, string language)
    {
        var keys = WordsFile.Load("en").Keys.Where(key => key.Contains('.')).ToHashSet();
        var fields = page.QuerySelectorAll("input:not([type=hidden]), select, textarea");

        page.DocumentElement.GetAttribute("lang").Should().Be(language);
        page.DocumentElement.GetAttribute("dir").Should().Be(SiteLanguage.Find(language)!.Direction);
        page.QuerySelectorAll("h1").Should().ContainSingle();
        page.QuerySelectorAll("main").Should().ContainSingle();
        page.Descendants<IText>().Select(text => text.Text.Trim()).Where(keys.Contains).Should().BeEmpty();
        page.QuerySelectorAll("[id]").Select(element => element.Id).Should().OnlyHaveUniqueItems();
        page.QuerySelectorAll("style, [style], script:not([src])").Should().BeEmpty();
        fields.Where(field => field.Closest("label") == null && !field.HasAttribute("aria-label") && page.QuerySelector($"label[for='{field.Id}']") == null).Should().BeEmpty();
        page.QuerySelectorAll("form[method=post]").Should().OnlyContain(form => form.QuerySelector("input[name=__RequestVerificationToken]") != null);
    }

    private async Task ChooseAsync(string language)
    {
        using var response = await visitors.Administrator.SubmitAsync("/admin", "form.languages", ("language", language));
    }
}
