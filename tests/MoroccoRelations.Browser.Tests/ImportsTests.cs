using Microsoft.Playwright;

namespace MoroccoRelations.Browser.Tests;

/// <summary>A document on its way through the browser: uploaded, previewed, applied, seen by readers, undone; each test has a site of its own.</summary>
public sealed class ImportsTests : IAsyncLifetime
{
    private const int NarrowPhone = 360;

    private const string Story = "Morocco and Kenya\n\nOn 3 May 2018, the King of Morocco received the President of Kenya in Rabat. The two countries signed an agreement on fisheries in September 2019.";

    private readonly EmptySite site = new();

    public Task InitializeAsync() => site.InitializeAsync();

    public Task DisposeAsync() => site.DisposeAsync();

    [Theory]
    [InlineData("en", "ltr", true, 1280)]
    [InlineData("ar", "rtl", true, NarrowPhone)]
    [InlineData("fr", "ltr", false, NarrowPhone)]
    public async Task A_new_document_is_previewed_applied_seen_and_undone(string language, string direction, bool script, int width)
    {
        await using var visit = await site.VisitAsync(width, script, locale: language);
        var page = visit.Page;
        await SetUpAsync(visit);

        await visit.OpenAsync("/admin/imports/new");
        await AssertFitsAsync(page, width, script);
        await page.Locator("#files").SetInputFilesAsync([File("kenya.txt", Story), File("empty.txt", "")]);
        await page.Locator("form.upload button").ClickAsync();
        // The page goes on by itself: with script at once, without it every few seconds.
        await page.Locator("form.apply button").WaitForAsync();
        (await page.Locator("[data-file='kenya.txt'] [data-fate=new]").CountAsync()).Should().Be(2);
        (await page.Locator("[data-file='kenya.txt'] blockquote").First.InnerTextAsync()).Should().Contain("received the President of Kenya");
        (await page.Locator("[data-file='empty.txt'] .problem").CountAsync()).Should().Be(1);
        (await page.Locator($"html[lang={language}][dir={direction}]").CountAsync()).Should().Be(1);
        await AssertFitsAsync(page, width, script);
        await visit.OpenAsync($"/{language}/events");
        (await page.Locator("main .event").CountAsync()).Should().Be(0);

        await page.GoBackAsync();
        await page.Locator("form.apply button").ClickAsync();
        await page.Locator(".done a[href^='/admin/imports/']").ClickAsync();
        visit.Where.Should().Be("/admin/imports/1");
        await AssertFitsAsync(page, width, script);
        await page.Locator(".touched [data-kind=event] a").First.ClickAsync();
        (await page.Locator("main blockquote").First.InnerTextAsync()).Should().Contain("received the President of Kenya");

        await visit.OpenAsync("/admin/imports/1/undo");
        await AssertFitsAsync(page, width, script);
        await page.Locator("#Typed-Reason").FillAsync("The wrong document");
        await page.Locator("form.undo button").ClickAsync();
        (await page.Locator(".touched [data-standing=withdrawn]").CountAsync()).Should().Be(3);
        await visit.OpenAsync($"/{language}/events");
        (await page.Locator("main .event").CountAsync()).Should().Be(0);
        visit.Troubles.Should().BeEmpty();
    }

    private static FilePayload File(string name, string text) => new() { Name = name, MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(text) };

    // What looks at the page is script itself.
    private static async Task AssertFitsAsync(IPage page, int width, bool script)
    {
        if (!script)
        {
            return;
        }

        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width, page.Url);
        (await Accessibility.SeriousViolationsAsync(page)).Should().BeEmpty(page.Url);
    }

    private async Task SetUpAsync(Reader visit)
    {
        await visit.OpenAsync(site.SetupLink);
        await visit.Page.Locator("#Typed-Name").FillAsync("Amina");
        await visit.Page.Locator("#Typed-Email").FillAsync("amina@example.org");
        await visit.Page.Locator("#Typed-Password").FillAsync("seven green tables");
        await visit.Page.Locator("#Typed-Repeated").FillAsync("seven green tables");
        await visit.Page.Locator("main form button").ClickAsync();
    }
}
