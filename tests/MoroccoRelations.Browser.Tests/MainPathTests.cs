using Microsoft.Playwright;

namespace MoroccoRelations.Browser.Tests;

[Collection(SharedSite.Name)]
public sealed class MainPathTests(RunningSite site)
{
    public static TheoryData<string, string, string, string> Languages => new()
    {
        { "en", "ltr", "Bourita", "United States" },
        { "fr", "ltr", "Bourita", "États-Unis" },
        { "ar", "rtl", "بوريطة", "الولايات المتحدة" },
    };

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task A_reader_gets_from_the_home_page_to_the_highlighted_passage(string language, string direction, string name, string country)
    {
        await using var reader = await site.VisitAsync();

        await WalkAsync(reader, language, name, country);

        var html = reader.Page.Locator("html");
        (await html.GetAttributeAsync("dir")).Should().Be(direction);
        reader.Troubles.Should().BeEmpty();
        await AssertPassageStandsOutAsync(reader.Page);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task The_same_way_is_open_without_script(string language, string direction, string name, string country)
    {
        await using var reader = await site.VisitAsync(script: false);

        await WalkAsync(reader, language, name, country);

        (await reader.Page.Locator($"html[dir={direction}]").CountAsync()).Should().Be(1);
        reader.Troubles.Should().BeEmpty();
    }

    [Theory]
    [InlineData("en", "ar")]
    [InlineData("fr", "en")]
    [InlineData("ar", "fr")]
    public async Task Another_language_is_the_same_page(string from, string to)
    {
        await using var reader = await site.VisitAsync();
        await reader.OpenAsync($"/{from}/events?partner=PS&type=visit");

        await reader.Page.Locator($"nav a[hreflang={to}]").First.ClickAsync();

        reader.Where.Should().Be($"/{to}/events?partner=PS&type=visit");
        (await reader.Page.Locator("html").GetAttributeAsync("lang")).Should().Be(to);
        (await reader.Page.Locator($"main a[href^='/{to}/events/']").CountAsync()).Should().BePositive();
    }

    // Home → search → countries → a profile → an event → the passage in its document.
    private static async Task WalkAsync(Reader reader, string language, string name, string country)
    {
        var page = reader.Page;
        await reader.OpenAsync("/" + language);
        var search = page.Locator("form[role=search]").First;
        await search.Locator("input[name=q]").FillAsync(name);
        await search.Locator("button").ClickAsync();
        reader.Where.Should().StartWith($"/{language}/events?q=");
        (await page.Locator($"main a[href^='/{language}/events/']").CountAsync()).Should().BePositive("the seeds name this minister");

        await page.Locator($"header a[href='/{language}/countries']").ClickAsync();
        await reader.FollowAsync($"/{language}/countries/united-states");
        (await page.Locator("h1").InnerTextAsync()).Should().Contain(country);

        await reader.FollowAsync($"/{language}/events/");
        reader.Where.Should().MatchRegex($"^/{language}/events/[0-9]+$");
        (await page.Locator("main blockquote, main q").CountAsync()).Should().BePositive("an event shows what its sources say");

        await page.Locator($"main a[href^='/{language}/documents/'][href*='#c']").First.ClickAsync();
        reader.Where.Should().MatchRegex($"^/{language}/documents/[0-9]+#c[0-9]+$");
        (await page.Locator(":target").InnerTextAsync()).Should().NotBeNullOrWhiteSpace();
    }

    private static async Task AssertPassageStandsOutAsync(IPage page)
    {
        var passage = page.Locator(":target");
        var colours = await passage.EvaluateAsync<string[]>(
            "e => [getComputedStyle(e).backgroundColor, getComputedStyle(document.body).backgroundColor]");
        colours[0].Should().NotBe(colours[1]).And.NotBe("rgba(0, 0, 0, 0)");
        (await passage.EvaluateAsync<bool>("e => { const r = e.getBoundingClientRect(); return r.bottom > 0 && r.top < innerHeight }"))
            .Should().BeTrue("the passage is scrolled to");
    }
}
