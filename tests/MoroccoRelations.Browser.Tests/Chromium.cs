using Microsoft.Playwright;

namespace MoroccoRelations.Browser.Tests;

/// <summary>The one Chromium of a run: every visit has a context of its own in it, as apart from the others as a browser of its own.</summary>
/// <remarks>It ends with the process of the tests, to which its driver listens.</remarks>
internal static class Chromium
{
    // As long as Playwright waits for anything else.
    private static readonly TimeSpan PatienceWithPages = TimeSpan.FromSeconds(30);

    private static readonly string[] CommonNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private static readonly Lazy<Task<IBrowser>> Launched = new(LaunchAsync);

    public static Task<IBrowser> OpenAsync() => Launched.Value;

    private static async Task<IBrowser> LaunchAsync()
    {
        Assertions.SetDefaultExpectTimeout((float)PatienceWithPages.TotalMilliseconds);
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Installed(),
            Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    // Null is Playwright's own, where it is installed.
    private static string? Installed()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var installed = CommonNames.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
        return Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } given ? given : installed;
    }
}
