using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using MoroccoRelations.Data;
using MoroccoRelations.Testing;
using MoroccoRelations.Web.Importing;
using MoroccoRelations.Web.Tests.CommandLine;

namespace MoroccoRelations.Web.Tests.Seeds;

/// <summary>The running site over the repository's seeds, read as a visitor reads it: by its pages alone.</summary>
public sealed class SeededSite : IAsyncLifetime
{
    private readonly TestApp _app = new();
    private readonly Dictionary<string, IHtmlDocument> _read = [];

    public async Task InitializeAsync()
    {
        await _app.Services.GetRequiredService<KnowledgeBase>().MigrateAsync();
        await _app.Services.GetRequiredService<DocumentImporter>().ImportAsync(SourceFiles.Find([BuiltProgram.Seeds]));
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    /// <summary>A page, which must be there; each is asked for once.</summary>
    internal async Task<IHtmlDocument> PageAsync(string address)
    {
        if (!_read.TryGetValue(address, out var page))
        {
            using var response = await _app.Browser.GetAsync(new Uri(address, UriKind.Relative));
            response.StatusCode.Should().Be(HttpStatusCode.OK, address);
            _read[address] = page = await TestApp.ReadAsync(response);
        }

        return page;
    }

    /// <summary>The addresses of the events in a list of them, on a profile or on a page of its own, that bear a date.</summary>
    internal static IEnumerable<string> EventsDated(IHtmlDocument page, string? date) =>
        page.QuerySelectorAll("li.event").Where(row => DateOf(row.QuerySelector(".date")!) == date).Select(row => Link(row.QuerySelector(".title a")!));

    /// <summary>All that the page of an event says.</summary>
    internal async Task<EventAsShown> EventAsync(string address)
    {
        var page = await PageAsync(address);
        var facts = page.QuerySelectorAll("article .facts dd");
        return new EventAsShown(
            address,
            DateOf(facts[0]),
            facts[0].TextContent.Trim(),
            facts[1].TextContent.Trim(),
            [.. facts[2].QuerySelectorAll("a").Select(partner => partner.TextContent)],
            await PassagesAsync(page, "figure.statement"));
    }

    /// <summary>The statements on a profile, each under its aspect.</summary>
    internal async Task<IReadOnlyList<StatementAsShown>> StatementsAsync(string profile)
    {
        var page = await PageAsync(profile);
        var shown = new List<StatementAsShown>();
        foreach (var statement in page.QuerySelectorAll("#statements .statement"))
        {
            var aspect = statement.ParentElement!.QuerySelector("h3")!.TextContent;
            var passages = await PassagesAsync(statement);
            shown.Add(new StatementAsShown($"{profile}#{statement.Id}", aspect, statement.QuerySelector(".tenor")!.TextContent, passages));
        }

        return shown;
    }

    /// <summary>Everything that the site shows in a language: its events, then the statements of every profile.</summary>
    internal async Task<IReadOnlyList<Shown>> EverythingAsync(string language)
    {
        var all = new List<Shown>();
        foreach (var address in await LinksAsync($"/{language}/events", "li.event .title a"))
        {
            var shown = await EventAsync(address);
            all.Add(new Shown(address, $"{shown.Date} {shown.Type}: {string.Join(", ", shown.Partners)}", shown.Passages));
        }

        foreach (var profile in await ProfilesAsync(language))
        {
            all.AddRange((await StatementsAsync(profile)).Select(stated => new Shown(stated.Address, $"{stated.Aspect}: {stated.Passages[0].Quote}", stated.Passages)));
        }

        return all;
    }

    /// <summary>The addresses of the documents.</summary>
    internal Task<IReadOnlyList<string>> DocumentsAsync(string language) => LinksAsync($"/{language}/documents", ".documents .title a");

    /// <summary>A date's EDTF value, null where it is said to be undated.</summary>
    private static string? DateOf(IElement place)
    {
        var date = place.FirstElementChild!;
        date.GetAttribute("title").Should().Be(date.GetAttribute("data-edtf"));
        return date.GetAttribute("data-edtf");
    }

    private async Task<IReadOnlyList<string>> ProfilesAsync(string language) =>
    [
        .. await LinksAsync($"/{language}/countries", ".names a:not(.quiet)"),
        .. await LinksAsync($"/{language}/organisations", ".names a:not(.quiet)"),
    ];

    // Follows "next" to the end of a list that has several pages.
    private async Task<IReadOnlyList<string>> LinksAsync(string address, string links)
    {
        var found = new List<string>();
        for (var next = address; next is not null;)
        {
            var page = await PageAsync(next);
            found.AddRange(page.QuerySelectorAll(links).Select(Link));
            next = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        return [.. found.Distinct()];
    }

    private async Task<IReadOnlyList<Passage>> PassagesAsync(IParentNode place, string within = "")
    {
        var quotes = place.QuerySelectorAll($"{within} blockquote").Select(quote => Flat(quote.TextContent)).ToList();
        var links = place.QuerySelectorAll($"{within} p.source > a, {within} figcaption.source > a").Select(Link).ToList();
        links.Should().HaveSameCount(quotes, "each passage has its link \"read in place\"");
        var passages = new List<Passage>();
        foreach (var (quote, link) in quotes.Zip(links))
        {
            passages.Add(new Passage(quote, await FileAsync(link.Split('#')[0]), link));
        }

        return passages;
    }

    private async Task<string> FileAsync(string document) => (await PageAsync(document)).QuerySelector(".file")!.TextContent;

    private static string Link(IElement anchor) => anchor.GetAttribute("href")!;

    /// <summary>Words as a browser shows them: any white space is one space.</summary>
    internal static string Flat(string text) => string.Join(' ', text.Split(null as char[], StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>A quoted passage: its words, the file that they stand in, and the address where they are read in place.</summary>
internal sealed record Passage(string Quote, string File, string InPlace)
{
    /// <summary>Whether it is in a document and holds some words.</summary>
    public bool Holds(string document, string words) =>
        File.StartsWith(document, StringComparison.Ordinal) && Quote.Contains(words, StringComparison.Ordinal);
}

/// <summary>What the page of an event says.</summary>
internal sealed record EventAsShown(string Address, string? Date, string DateRead, string Type, IReadOnlyList<string> Partners, IReadOnlyList<Passage> Passages);

/// <summary>What a profile says in one statement.</summary>
internal sealed record StatementAsShown(string Address, string Aspect, string Tenor, IReadOnlyList<Passage> Passages);

/// <summary>A record of either kind: what it says, and on which passages it rests.</summary>
internal sealed record Shown(string Address, string Says, IReadOnlyList<Passage> Passages);
