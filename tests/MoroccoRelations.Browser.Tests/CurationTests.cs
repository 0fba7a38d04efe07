using Microsoft.Playwright;

namespace MoroccoRelations.Browser.Tests;

/// <summary>What editors decide, in a real browser over the seeds: nothing that an import does takes it back.</summary>
public sealed class CurationTests(CuratedSite site) : IClassFixture<CuratedSite>
{
    private const int NarrowPhone = 360;

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task A_correction_stands_when_the_seeds_come_again_and_the_suggestion_waits_beside_it(string language)
    {
        await using var visit = await site.SignInAsync(language);
        var id = site.Take();

        await CorrectDateAsync(visit, id, "1901-02-03");
        await site.ImportSeedsAsync();

        await visit.OpenAsync("/admin/suggestions");
        var suggested = visit.Page.Locator("section.suggested", new() { Has = visit.Page.Locator($"a[href='/admin/events/{id}']") });
        (await suggested.Locator("form.suggestion").First.InnerTextAsync()).Should().Contain("1901");
        await visit.OpenAsync($"/{language}/events/{id}");
        (await visit.Page.Locator("main [data-edtf='1901-02-03']").CountAsync()).Should().BePositive();

        await visit.OpenAsync("/admin/suggestions");
        await suggested.Locator("form.suggestion button").First.ClickAsync();
        (await visit.Page.Locator(".done").InnerTextAsync()).Should().NotBeEmpty();
        await visit.OpenAsync($"/{language}/events/{id}");
        (await visit.Page.Locator("main [data-edtf='1901-02-03']").CountAsync()).Should().Be(0);
        visit.Troubles.Should().BeEmpty();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task A_record_that_was_rejected_by_keyboard_stays_away_when_the_seeds_come_again(string language)
    {
        await using var visit = await site.SignInAsync(language);
        var id = site.Take();
        var page = visit.Page;

        await visit.OpenAsync("/admin?by=document");
        await page.Locator($"[data-row][data-id='{id}'] input[type=checkbox]").FocusAsync();
        (await page.Locator("[data-keys]").IsVisibleAsync()).Should().BeTrue();
        await page.Keyboard.PressAsync("KeyR");
        await page.Keyboard.TypeAsync("The passage does not say this");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".done").WaitForAsync();
        await site.ImportSeedsAsync();

        await visit.OpenAsync("/admin?by=document");
        (await page.Locator($"[data-row][data-id='{id}']").CountAsync()).Should().Be(0);
        (await page.GotoAsync($"/{language}/events/{id}"))!.Status.Should().Be(410);
        await visit.OpenAsync("/admin?queue=rejected");
        (await page.Locator($"[data-row][data-id='{id}']").CountAsync()).Should().Be(1);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task Of_two_that_were_merged_the_old_address_leads_to_the_one_that_stays(string language)
    {
        await using var visit = await site.SignInAsync(language);
        var (kept, other) = (site.Take(), site.Take());
        var page = visit.Page;

        await visit.OpenAsync($"/admin/events/{kept}/merge");
        await page.Locator("#with").FillAsync($"{other}");
        await page.Locator("main form.narrow button").ClickAsync();
        await page.Locator($"input[name='Typed.Kept'][value='{kept}']").CheckAsync();
        await page.Locator("#Typed-Reason").FillAsync("Told twice");
        await page.Locator("form.merge button").ClickAsync();
        await site.ImportSeedsAsync();

        await using var reader = await site.VisitAsync();
        await reader.OpenAsync($"/{language}/events/{other}");
        reader.Where.Should().Be($"/{language}/events/{kept}");

        await page.Locator("form.undo input[name='Typed.Reason']").FillAsync("They were two");
        await page.Locator("form.undo button").ClickAsync();
        await reader.OpenAsync($"/{language}/events/{other}?again");
        reader.Where.Should().StartWith($"/{language}/events/{other}");
        visit.Troubles.Should().BeEmpty();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task The_first_revision_is_restored_for_all_to_see(string language)
    {
        await using var visit = await site.SignInAsync(language);
        var id = site.Take();
        var page = visit.Page;

        await CorrectDateAsync(visit, id, "1902-03-04");
        await visit.OpenAsync($"/admin/history/event/{id}/restore/1");
        await page.Locator("#Typed-Reason").FillAsync("The source was read rightly at first");
        await page.Locator("main form button").Last.ClickAsync();

        visit.Where.Should().Be($"/admin/history/event/{id}");
        await using var reader = await site.VisitAsync();
        await reader.OpenAsync($"/{language}/events/{id}");
        (await reader.Page.Locator("main [data-edtf='1902-03-04']").CountAsync()).Should().Be(0);
        await reader.FollowAsync($"/{language}/events/{id}/history");
        (await reader.Page.Locator(".revision").CountAsync()).Should().Be(3);
        (await reader.Page.Locator(".revision").First.InnerTextAsync()).Should().Contain(CuratedSite.Name);
        reader.Troubles.Should().BeEmpty();
        visit.Troubles.Should().BeEmpty();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task A_readers_report_comes_back_with_its_answer(string language)
    {
        var id = site.Take();
        await using var reader = await site.VisitAsync(script: false);
        await reader.OpenAsync($"/{language}/events/{id}");
        await reader.FollowAsync($"/{language}/events/{id}/report");
        await reader.Page.Locator("#Typed-Message").FillAsync("The ministry gives another day.");
        await reader.Page.Locator("form.report button").ClickAsync();
        var reference = reader.Where;

        await using var visit = await site.SignInAsync(language);
        await visit.OpenAsync("/admin/reports");
        await visit.Page.Locator("main li[data-id] a").Last.ClickAsync();
        await visit.Page.Locator("input[name='Typed.Status'][value=Accepted]").CheckAsync();
        await visit.Page.Locator("#Typed-Answer").FillAsync("Corrected, thank you.");
        await visit.Page.Locator("form.answer button").ClickAsync();

        await reader.OpenAsync(reference);
        reference.Should().StartWith($"/{language}/reports/");
        (await reader.Page.Locator("main").InnerTextAsync()).Should().Contain("Corrected, thank you.").And.Contain(CuratedSite.Name);
        reader.Troubles.Should().BeEmpty();
        visit.Troubles.Should().BeEmpty();
    }

    [Theory]
    [InlineData("en", ColorScheme.Light)]
    [InlineData("fr", ColorScheme.Light)]
    [InlineData("ar", ColorScheme.Dark)]
    public async Task The_pages_fit_a_narrow_phone_and_are_open_to_everyone(string language, ColorScheme scheme)
    {
        await using var visit = await site.SignInAsync(language, NarrowPhone, scheme);
        var (id, other) = (site.Take(), site.Take());
        await CorrectDateAsync(visit, id, "1903");
        string[] addresses =
        [
            "/admin", "/admin?kind=relationship", "/admin?queue=rejected", "/admin/suggestions", "/admin/duplicates", "/admin/reports", "/admin/history",
            $"/admin/history/event/{id}?earlier=1&later=2", $"/admin/history/event/{id}/restore/1", $"/admin/events/{id}/merge", $"/admin/events/{id}/merge?with={other}",
            $"/admin/events/{id}/split", $"/{language}/events/{id}/history", $"/{language}/events/{id}/report",
        ];

        foreach (var address in addresses)
        {
            await visit.OpenAsync(address);
            (await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(NarrowPhone, address);
            (await Accessibility.SeriousViolationsAsync(visit.Page)).Should().BeEmpty(address);
        }

        visit.Troubles.Should().BeEmpty();
    }

    private static async Task CorrectDateAsync(Reader visit, int id, string date)
    {
        await visit.OpenAsync($"/admin/events/{id}");
        await visit.Page.Locator("#Typed-Date").FillAsync(date);
        await visit.Page.Locator("#Typed-Reason").FillAsync("Another source says so");
        await visit.Page.Locator("button[name=step][value=save]").ClickAsync();
        await visit.Page.Locator(".done").WaitForAsync();
    }
}
