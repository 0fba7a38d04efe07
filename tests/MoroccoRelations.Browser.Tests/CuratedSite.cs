using System.Globalization;
using Microsoft.Playwright;

namespace MoroccoRelations.Browser.Tests;

/// <summary>The program over the seeds, with one editor; each test takes records of its own.</summary>
public sealed class CuratedSite : RunningSite, IAsyncLifetime
{
    public const string Name = "Amina";

    private const string Email = "amina@example.org";
    private const string Password = "seven green tables";

    private readonly Queue<int> events = new();

    protected override string[] Settings => ["--Accounts:AttemptsPerMinute=1000", "--Reports:LeastSecondsToFillIn=0", "--Reports:MostPerMinute=1000"];

    /// <summary>A dated event that no other test takes.</summary>
    public int Take() => events.Dequeue();

    async Task IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        await using var visit = await VisitAsync();
        await visit.OpenAsync(SetupLink);
        foreach (var (field, text) in new[] { ("Name", Name), ("Email", Email), ("Password", Password), ("Repeated", Password) })
        {
            await visit.Page.Locator($"#Typed-{field}").FillAsync(text);
        }

        await visit.Page.Locator("main form button").ClickAsync();
        await visit.OpenAsync("/admin?by=document");
        foreach (var row in await visit.Page.Locator("[data-row]:has([data-edtf])").AllAsync())
        {
            events.Enqueue(int.Parse((await row.GetAttributeAsync("data-id"))!, CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The editor's visit, signed in, in a browser that asks for the language.</summary>
    internal async Task<Reader> SignInAsync(string language, int width = 1280, ColorScheme scheme = ColorScheme.Light)
    {
        var visit = await VisitAsync(width, scheme: scheme, locale: language);
        await visit.OpenAsync("/admin");
        await visit.Page.Locator("input[type=email]").FillAsync(Email);
        await visit.Page.Locator("input[type=password]").FillAsync(Password);
        await visit.Page.Locator("main form button").First.ClickAsync();
        await visit.Page.Locator($"html[lang={language}] nav.queues").WaitForAsync();
        return visit;
    }
}
