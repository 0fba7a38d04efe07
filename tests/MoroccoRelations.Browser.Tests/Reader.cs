using Microsoft.Playwright;

namespace MoroccoRelations.Browser.Tests;

/// <summary>A reader's visit: the page that is open, and what went wrong on the way.</summary>
internal sealed class Reader : IAsyncDisposable
{
    private readonly List<string> _troubles = [];

    public Reader(IPage page, string site)
    {
        Page = page;
        // A browser writes violations of the Content-Security-Policy to its console as errors.
        page.Console += (_, message) => Note(message.Type is "error" or "warning", $"console: {message.Text}");
        page.PageError += (_, error) => Note(true, $"script: {error}");
        page.Request += (_, request) => Note(!request.Url.StartsWith(site, StringComparison.Ordinal), $"remote: {request.Url}");
        page.Response += (_, response) => Note(response.Status >= 400, $"{response.Status}: {response.Url}");
    }

    public IPage Page { get; }

    /// <summary>Errors on the console, refused assets, requests that leave the site, failed requests.</summary>
    public IReadOnlyList<string> Troubles => _troubles;

    /// <summary>Opens an address of the site.</summary>
    public async Task OpenAsync(string address) => await Page.GotoAsync(address);

    /// <summary>Follows the first link in the text whose address begins so.</summary>
    public async Task FollowAsync(string addressBegin) => await Page.Locator($"main a[href^='{addressBegin}']").First.ClickAsync();

    /// <summary>The path and fragment of the page that is open.</summary>
    public string Where => new Uri(Page.Url).PathAndQuery + new Uri(Page.Url).Fragment;

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();

    private void Note(bool isTrouble, string text)
    {
        if (isTrouble)
        {
            _troubles.Add(text);
        }
    }
}
