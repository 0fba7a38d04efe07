using System.Net;
using AngleSharp.Dom;
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
        var pages = new Dictionary<string, LinkedPage>();
        var waiting = new Queue<string>([start]);
        var met = new HashSet<string>();
        var broken = new List<string>();
        while (waiting.TryDequeue(out var address))
        {
            foreach (var link in (await Load(address, pages)).Links)
            {
                var (path, fragment) = Cut(link.StartsWith('#') ? address + link : link);
                if (IsWithin(path, start) && met.Add(path))
                {
                    waiting.Enqueue(path);
                }

                if (fragment.Length > 0 && !(await Load(path, pages)).Ids.Contains(Uri.UnescapeDataString(fragment)))
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

    private async Task<LinkedPage> Load(string address, Dictionary<string, LinkedPage> pages)
    {
        if (pages.TryGetValue(address, out var known))
        {
            return known;
        }

        using var response = await sample.App.Browser.GetAsync(new Uri(address, UriKind.Relative));
        response.StatusCode.Should().Be(HttpStatusCode.OK, address);
        using var page = await TestApp.ReadAsync(response);
        return pages[address] = LinkedPage.Of(page);
    }

    private static (string Path, string Fragment) Cut(string link)
    {
        var parts = link.Split('#', 2);
        return (parts[0], parts.Length == 2 ? parts[1] : "");
    }

    /// <summary>What links need of a page: where it leads within the site, and the places it has.</summary>
    private sealed record LinkedPage(IReadOnlyList<string> Links, IReadOnlySet<string> Ids)
    {
        public static LinkedPage Of(IDocument page) => new(
            [.. page.QuerySelectorAll("a[href], link[href], form[action]")
                .Select(element => element.GetAttribute("href") ?? element.GetAttribute("action")!)
                .Select(href => href.Replace("http://localhost", "", StringComparison.Ordinal))
                .Where(href => href.StartsWith('#') || href.StartsWith('/'))
                .Distinct()],
            page.All.Select(element => element.Id).OfType<string>().ToHashSet());
    }
}
