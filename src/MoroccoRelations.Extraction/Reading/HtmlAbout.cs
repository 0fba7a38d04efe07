using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>What the head of a page and its marked-up parts say about it: title, publisher, address, date, language, licence.</summary>
internal sealed record HtmlAbout
{
    private const int LengthOfDay = 10;

    public string? Title { get; private init; }

    public string? Publisher { get; private init; }

    public string? Address { get; private init; }

    public string? Licence { get; private init; }

    public string? Language { get; private init; }

    public Publication? Published { get; private init; }

    public static HtmlAbout Of(IHtmlDocument document, IElement article)
    {
        var meta = Metas(document);
        var address = First(document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), meta.GetValueOrDefault("og:url"));
        return new HtmlAbout
        {
            Title = First(meta.GetValueOrDefault("og:title"), document.QuerySelector("h1")?.TextContent, document.Title),
            Publisher = First(meta.GetValueOrDefault("og:site_name"), meta.GetValueOrDefault("dc.publisher"), meta.GetValueOrDefault("application-name")),
            Address = address is not null && address.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? address : null,
            Licence = document.QuerySelector("link[rel=license],a[rel=license]")?.GetAttribute("href"),
            Language = First(document.DocumentElement.GetAttribute("lang"), meta.GetValueOrDefault("og:locale")),
            Published = Stated(document, article, meta) ?? Hinted(address, meta),
        };
    }

    private static Publication? Stated(IHtmlDocument document, IElement article, Dictionary<string, string> meta)
    {
        var names = new[] { "article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.date", "pubdate", "publishdate", "citation_publication_date", "og:article:published_time" };
        var values = names.Select(n => meta.GetValueOrDefault(n))
            .Append(JsonValue(document, "datePublished"))
            .Append(document.QuerySelector("[itemprop=datePublished]") is { } marked ? First(marked.GetAttribute("datetime"), marked.GetAttribute("content"), marked.TextContent) : null)
            .Append(TimeOf(document, article));
        return values.Select(Day).FirstOrDefault(d => d is not null) is { } date ? new Publication(date, false) : null;
    }

    // The first <time> in the article or in what holds it directly; those of other stories stand elsewhere.
    private static string? TimeOf(IHtmlDocument document, IElement article)
    {
        var near = article.ParentElement is { } parent && parent != document.Body ? parent : article;
        return near.QuerySelectorAll("time[datetime]").FirstOrDefault(t => !IsInFurniture(t, near))?.GetAttribute("datetime");
    }

    private static bool IsInFurniture(IElement element, IElement limit)
    {
        for (var e = element; e is not null && e != limit; e = e.ParentElement)
        {
            if (e.LocalName is "aside" or "nav" or "footer")
            {
                return true;
            }
        }

        return false;
    }

    private static Publication? Hinted(string? address, Dictionary<string, string> meta) =>
        (address is null ? null : Publication.HintIn(address)) ?? (meta.GetValueOrDefault("og:image") is { } image ? Publication.HintIn(image) : null);

    private static EdtfDate? Day(string? value) =>
        string.IsNullOrWhiteSpace(value) ? null
        : EdtfDate.TryParse(value.Trim()[..Math.Min(LengthOfDay, value.Trim().Length)], out var date) ? date
        : PrintedDate.In(value);

    private static string? JsonValue(IHtmlDocument document, string key)
    {
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            var at = script.TextContent.IndexOf($"\"{key}\"", StringComparison.Ordinal);
            var open = at < 0 ? -1 : script.TextContent.IndexOf('"', at + key.Length + 2);
            var close = open < 0 ? -1 : script.TextContent.IndexOf('"', open + 1);
            if (close > open && close - open < 60)
            {
                return script.TextContent[(open + 1)..close];
            }
        }

        return null;
    }

    private static Dictionary<string, string> Metas(IHtmlDocument document)
    {
        var metas = new Dictionary<string, string>();
        foreach (var meta in document.QuerySelectorAll("meta[content]"))
        {
            var name = First(meta.GetAttribute("property"), meta.GetAttribute("name"), meta.GetAttribute("itemprop"))?.ToLowerInvariant();
            if (name is not null && First(meta.GetAttribute("content")) is { } content)
            {
                metas.TryAdd(name, content);
            }
        }

        return metas;
    }

    private static string? First(params string?[] values)
    {
        var value = values.FirstOrDefault(v => !string.IsNullOrWhiteSpace(v));
        return value is null ? null : Spacing.Single(value);
    }
}
