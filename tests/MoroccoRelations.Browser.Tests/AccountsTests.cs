using Microsoft.Playwright;

namespace MoroccoRelations.Browser.Tests;

/// <summary>From the link on the console to an account with a passkey; each test has a site of its own, since the link is good once.</summary>
public sealed class AccountsTests : IAsyncLifetime
{
    private const string Email = "amina@example.org";
    private const string Password = "seven green tables";
    private const int NarrowPhone = 360;

    private static readonly string[] Pages =
    [
        "/admin", "/admin/account", "/admin/account/password", "/admin/account/authenticator", "/admin/account/passkeys", "/admin/accounts",
    ];

    private readonly EmptySite site = new();

    public Task InitializeAsync() => site.InitializeAsync();

    public Task DisposeAsync() => site.DisposeAsync();

    [Theory]
    [InlineData("en", "ltr", true)]
    [InlineData("ar", "rtl", false)]
    public async Task The_first_account_is_set_up_by_the_printed_link_and_signs_in_again(string language, string direction, bool script)
    {
        await using var visit = await site.VisitAsync(script: script, locale: language);
        var page = visit.Page;

        await SetUpAsync(visit);
        visit.Where.Should().Be("/admin");
        await page.Locator("form.sign-out button").ClickAsync();
        visit.Where.Should().Be("/admin/sign-in");
        await visit.OpenAsync("/admin/account");
        await page.Locator("input[type=email]").FillAsync(Email);
        await page.Locator("input[type=password]").FillAsync(Password);
        await page.Locator("main form button").First.ClickAsync();

        visit.Where.Should().Be("/admin/account");
        (await page.Locator($"html[lang={language}][dir={direction}]").CountAsync()).Should().Be(1);
        visit.Troubles.Should().BeEmpty();
    }

    [Fact]
    public async Task A_passkey_is_added_renamed_signs_in_and_is_removed()
    {
        await using var visit = await site.VisitAsync();
        var page = visit.Page;
        await SetUpAsync(visit);
        await GiveDeviceAsync(page);

        await visit.OpenAsync("/admin/account/passkeys");
        await page.Locator("#new-name").FillAsync("Laptop");
        await page.Locator("form[data-passkey=add] button").ClickAsync();
        await page.Locator("[role=status]").WaitForAsync();
        await page.Locator(".passkey-row input[name=name]").FillAsync("Old laptop");
        await page.Locator(".passkey-row form[action*=Rename] button").ClickAsync();
        await visit.OpenAsync("/admin/account/passkeys");
        (await page.Locator(".passkey-row input[name=name]").InputValueAsync()).Should().Be("Old laptop");

        await page.Locator("form.sign-out button").ClickAsync();
        await page.Locator("form[data-passkey=use] button").ClickAsync();
        await page.WaitForURLAsync("**/admin");
        visit.Troubles.Should().BeEmpty();

        await visit.OpenAsync("/admin/account/passkeys");
        await page.Locator(".passkey-row form[action*=Remove] button").ClickAsync();
        (await page.Locator(".passkey-row").CountAsync()).Should().Be(0);
        await page.Locator("form.sign-out button").ClickAsync();
        await page.Locator("form[data-passkey=use] button").ClickAsync();
        await page.Locator(".problems").WaitForAsync();
        visit.Where.Should().StartWith("/admin/sign-in");
    }

    [Fact]
    public async Task The_pages_fit_a_narrow_phone_and_are_open_to_everyone_in_each_language()
    {
        await using var visit = await site.VisitAsync(NarrowPhone);
        await SetUpAsync(visit);
        await visit.OpenAsync("/admin/account/authenticator");
        await visit.Page.Locator("main form button").ClickAsync();

        foreach (var language in new[] { "fr", "ar", "en" })
        {
            await visit.Page.Locator($"form.languages button[value={language}]").ClickAsync();
            foreach (var address in Pages)
            {
                await visit.OpenAsync(address);
                await AssertOpenToEveryoneAsync(visit.Page, $"{language} {address}");
            }
        }

        visit.Troubles.Should().BeEmpty();
    }

    private static async Task AssertOpenToEveryoneAsync(IPage page, string where)
    {
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(NarrowPhone, where);
        (await Accessibility.SeriousViolationsAsync(page)).Should().BeEmpty(where);
    }

    private async Task SetUpAsync(Reader visit)
    {
        await visit.OpenAsync(site.SetupLink);
        await visit.Page.Locator("#Typed-Name").FillAsync("Amina");
        await visit.Page.Locator("#Typed-Email").FillAsync(Email);
        await visit.Page.Locator("#Typed-Password").FillAsync(Password);
        await visit.Page.Locator("#Typed-Repeated").FillAsync(Password);
        await visit.Page.Locator("main form button").ClickAsync();
    }

    // A device that checks its owner without asking, through the browser's own protocol.
    private static async Task GiveDeviceAsync(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("WebAuthn.enable");
        await session.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = true,
                ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true,
            },
        });
    }
}
