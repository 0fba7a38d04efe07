using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MoroccoRelations.Testing;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Tests.Pages;

public sealed class EveryPageTests(SampleApp sample) : IClassFixture<SampleApp>
{
    private static readonly string[] Addresses =
    [
        "", "/countries", "/countries?order=name", "/countries/portugal", "/countries/senegal", "/countries/japan", "/organisations",
        "/organisations/african-union", "/events", "/events?partner=PT&type=visit", "/events?q=Portugal&sort=oldest", "/events?year=1600",
        "/events?page=9", "/events/1", "/events/4", "/events/5", "/timeline", "/documents", "/documents/1", "/documents/2", "/documents/3", "/about",
        "/events/1/history", "/relationships/1/history", "/documents/1/history", "/countries/portugal/history",
        "/events/1/report", "/relationships/1/report", "/documents/1/report", "/countries/portugal/report", "/organisations/african-union/report",
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
    public async Task Each_address_answers_in_each_language(string language, string address)
    {
        using var response = await sample.App.Browser.GetAsync(Relative($"/{language}{address}"));
        var page = await TestApp.ReadAsync(response);

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        page.DocumentElement.GetAttribute("lang").Should().Be(language);
        page.DocumentElement.GetAttribute("dir").Should().Be(SiteLanguage.Find(language)!.Direction);
        page.QuerySelectorAll("h1").Should().ContainSingle().Which.TextContent.Trim().Should().NotBeEmpty();
        page.Title.Should().NotBeNullOrWhiteSpace();
        page.QuerySelector("meta[name=description]")!.GetAttribute("content").Should().NotBeNullOrWhiteSpace();
    }

    [Theory, MemberData(nameof(InEachLanguage))]
    public async Task No_key_of_the_resources_shows(string language, string address)
    {
        var keys = WordsFile.Load("en").Keys.Where(key => key.Contains('.')).ToHashSet();
        var page = await sample.App.PageAsync($"/{language}{address}");

        var words = page.All.SelectMany(element => element.Attributes.Select(attribute => attribute.Value))
            .Concat(page.Descendants<IText>().Select(text => text.Text.Trim()));

        words.Where(keys.Contains).Should().BeEmpty();
    }

    [Theory, MemberData(nameof(InEachLanguage))]
    public async Task No_English_word_of_the_interface_shows_elsewhere(string language, string address)
    {
        var (own, english) = (WordsFile.Load(language), WordsFile.Load("en"));
        var foreign = english.Keys.Where(key => english.Find(key) is { } text && own.Find(key) != text)
            .Select(key => english.Find(key)!).Except(own.Keys.Select(key => own.Find(key)).OfType<string>()).ToHashSet();
        var page = await sample.App.PageAsync($"/{language}{address}");

        var words = page.Descendants<IText>().Where(text => text.ParentElement!.Closest("[lang]")!.GetAttribute("lang") == language)
            .Select(text => text.Text.Trim());

        words.Where(foreign.Contains).Should().BeEmpty();
    }

    [Theory, MemberData(nameof(InEachLanguage))]
    public async Task Nothing_on_a_page_needs_what_the_policy_forbids(string language, string address)
    {
        var page = await sample.App.PageAsync($"/{language}{address}");

        page.QuerySelectorAll("script, style, [style], iframe, object, embed").Should().BeEmpty();
        page.All.SelectMany(element => element.Attributes).Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)).Should().BeEmpty();
        page.QuerySelectorAll<IHtmlLinkElement>("link[rel=stylesheet], link[rel=icon]").Should()
            .OnlyContain(link => link.GetAttribute("href")!.StartsWith('/'));
    }

    [Theory, MemberData(nameof(InEachLanguage))]
    public async Task A_page_has_landmarks_and_ids_that_are_its_own(string language, string address)
    {
        var page = await sample.App.PageAsync($"/{language}{address}");
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();

        ids.Should().OnlyHaveUniqueItems();
        page.QuerySelectorAll("main").Should().ContainSingle();
        page.QuerySelector("a.skip")!.GetAttribute("href").Should().Be("#content");
        page.QuerySelectorAll("nav:not([aria-label])").Should().BeEmpty();
        page.QuerySelectorAll("input:not([type=hidden]), select").Should()
            .OnlyContain(field => field.Closest("label") != null || page.QuerySelector($"label[for='{field.Id}']") != null);
    }

    [Theory, MemberData(nameof(InEachLanguage))]
    public async Task The_languages_stay_on_the_page_and_name_themselves(string language, string address)
    {
        var page = await sample.App.PageAsync($"/{language}{address}");

        foreach (var other in SiteLanguage.All)
        {
            var link = page.QuerySelector($"nav.languages a[hreflang={other.Code}]")!;
            link.TextContent.Should().Be(other.OwnName);
            link.GetAttribute("href").Should().Be($"/{other.Code}{address}");
            page.QuerySelector($"link[rel=alternate][hreflang={other.Code}]")!.GetAttribute("href").Should().StartWith($"http://localhost/{other.Code}");
        }

        page.QuerySelector("link[rel=canonical]")!.GetAttribute("href").Should().StartWith($"http://localhost/{language}");
    }

    private static Uri Relative(string address) => new(address, UriKind.Relative);
}
