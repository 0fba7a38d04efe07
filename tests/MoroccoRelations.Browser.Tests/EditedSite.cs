using Microsoft.Playwright;

namespace MoroccoRelations.Browser.Tests;

/// <summary>A site of its own for editors, so that what they change is nobody else's surprise; two of them have accounts.</summary>
public sealed class EditedSite : IAsyncLifetime
{
    public const string First = "Zineb";
    public const string Second = "Yto";

    private const string Password = "a long enough password";

    private readonly RunningSite site = new();
    private readonly Dictionary<string, string> cookies = [];

    public async Task InitializeAsync()
    {
        await site.InitializeAsync();
        foreach (var name in new[] { First, Second })
        {
            cookies[name] = await SignInAsync(name);
        }
    }

    public Task DisposeAsync() => site.DisposeAsync();

    /// <summary>A reader, without an account.</summary>
    internal Task<Reader> VisitAsync() => site.VisitAsync();

    /// <summary>An editor who is signed in, in the language that they chose.</summary>
    internal async Task<Reader> EnterAsync(
        string language = "en", string name = First, int width = 1280, bool script = true, ColorScheme scheme = ColorScheme.Light)
    {
        var editor = await site.VisitAsync(new BrowserNewContextOptions
        {
            StorageState = cookies[name],
            ColorScheme = scheme,
            JavaScriptEnabled = script,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
        });
        await editor.OpenAsync("/admin/find");
        await editor.Page.Locator($".languages button[value={language}]").ClickAsync();
        return editor;
    }

    private async Task<string> SignInAsync(string name)
    {
        var email = $"{name.ToLowerInvariant()}@example.org";
        await using var editor = await site.VisitAsync();
        var page = editor.Page;
        await editor.OpenAsync(await site.AddEditorAsync(name, email));
        await page.Locator("input[name='Typed.Password']").FillAsync(Password);
        await page.Locator("input[name='Typed.Repeated']").FillAsync(Password);
        await page.Locator("main form button").ClickAsync();
        await editor.OpenAsync("/admin");
        if (editor.Where.StartsWith("/admin/sign-in", StringComparison.Ordinal))
        {
            await page.Locator("input[name='Typed.Email']").FillAsync(email);
            await page.Locator("input[name='Typed.Password']").FillAsync(Password);
            await page.Locator("main form button").First.ClickAsync();
        }

        return await page.Context.StorageStateAsync();
    }
}
