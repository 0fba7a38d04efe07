using System.Net;
using AngleSharp.Html.Dom;
using MoroccoRelations.Testing;

namespace MoroccoRelations.Web.Tests.Pages;

public sealed class LinkTests(SampleApp sample) : IClassFixture<SampleApp>
{
    [Theory]
    [InlineData("/en")]
    [InlineData("/fr")]
    [InlineData("/ar")]
    public async Task Every_link_leads_somewhere(string start)
    {
        var pages = new Dictionary<string, IHtmlDocument?>();
        var waiting = new Queue<string>([start]);
        var broken = new List<string>();
        while (waiting.TryDequeue(out var address))
        {
            foreach (var link in await LinksOf(address, start, pages))
            {
                var (path, fragment) = Cut(link);
                if (path.Length > 0 && IsWithin(path, start) && pages.TryAdd(path, null))
                {
                    waiting.Enqueue(path);
                }

                if (fragment.Length > 0 && !await Holds(path, fragment, pages))
                {
                    broken.Add($"{address} → {link}");
                }
            }
        }

        broken.Should().BeEmpty();
        pages.Should().HaveCountGreaterThan(250).And.ContainKey($"{start}/documents/1").And.ContainKey($"{start}/events/1");
    }

    // The lists of one year or one filter are all one page; those of the other languages have their own crawl.
    private static bool IsWithin(string path, string start) =>
        (path == start || path.StartsWith(start + "/", StringComparison.Ordinal)) && !path.Contains("?year=", StringComparison.Ordinal) && !path.Contains("&year=", StringComparison.Ordinal);

    private async Task<IEnumerable<string>> LinksOf(string address, string start, Dictionary<string, IHtmlDocument?> pages)
    {
        var page = await Load(address, pages);
        return page.QuerySelectorAll("a[href], link[href], form[action]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("action")!)
            .Select(href => href.Replace("http://localhost", "", StringComparison.Ordinal))
            .Where(href => !href.StartsWith("http", StringComparison.Ordinal))
            .Select(href => href.StartsWith('#') ? address + href : href)
            .Where(href => href.StartsWith(start, StringComparison.Ordinal) || href.StartsWith('/'))
            .Distinct().ToList();
    }

    private async Task<bool> Holds(string path, string fragment, Dictionary<string, IHtmlDocument?> pages) =>
        (await Load(path, pages)).GetElementById(Uri.UnescapeDataString(fragment)) is not null;

    private async Task<IHtmlDocument> Load(string address, Dictionary<string, IHtmlDocument?> pages)
    {
        if (pages.GetValueOrDefault(address) is { } known)
        {
            return known;
        }

        using var response = await sample.App.Browser.GetAsync(new Uri(address, UriKind.Relative));
        response.StatusCode.Should().Be(HttpStatusCode.OK, address);
        return (pages[address] = await TestApp.ReadAsync(response))!;
    }

    private static (string Path, string Fragment) Cut(string link)
    {
        var parts = link.Split('#', 2);
        return (parts[0], parts.Length == 2 ? parts[1] : "");
    }
}
