using MoroccoRelations.Domain.Dates;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>The front matter of a Markdown page: the lines <c>key: value</c> between two lines of three hyphens. Nested values are passed over.</summary>
internal sealed class FrontMatter
{
    private const int LongestDay = 10;
    private readonly Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Where the text after the front matter begins; 0 where there is none.</summary>
    public int End { get; private init; }

    public string? Title => Value("title");

    public string? Language => Value("lang", "language", "locale");

    public string? Publisher => Value("publisher", "site", "site_name", "sitename", "source", "publication");

    public string? Licence => Value("license", "licence");

    public string? Address => Value("canonical", "canonical_url", "canonicalUrl", "url", "link", "source_url", "permalink", "original_url")
        is { } address && address.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? address : null;

    public EdtfDate? Published
    {
        get
        {
            var value = Value("date", "published", "pubDate", "publishDate", "publish_date", "date_published", "datePublished", "created");
            return value is null ? null
                : EdtfDate.TryParse(value[..Math.Min(LongestDay, value.Length)].Trim(), out var date) ? date
                : PrintedDate.In(value);
        }
    }

    /// <summary>Reads the front matter at the start of a text.</summary>
    public static FrontMatter Of(string text)
    {
        var start = text.AsSpan().TrimStart("\uFEFF \t\r\n").Length;
        start = text.Length - start;
        var close = IsFence(text, start) ? Close(text, start) : -1;
        if (close < 0)
        {
            return new FrontMatter();
        }

        var matter = new FrontMatter { End = LineEnd(text, close) };
        foreach (var line in text[start..close].Split('\n').Skip(1))
        {
            matter.Take(line);
        }

        return matter;
    }

    private void Take(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && !char.IsWhiteSpace(line[0]) && line[0] != '#')
        {
            var value = line[(colon + 1)..].Trim().Trim('"', '\'').Trim();
            if (value.Length > 0)
            {
                values.TryAdd(line[..colon].Trim().Trim('"'), value);
            }
        }
    }

    private string? Value(params string[] keys) => keys.Select(k => values.GetValueOrDefault(k)).FirstOrDefault(v => v is not null);

    private static int Close(string text, int start)
    {
        for (var i = text.IndexOf('\n', start); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            if (IsFence(text, i + 1))
            {
                return i + 1;
            }
        }

        return -1;
    }

    private static bool IsFence(string text, int i) =>
        string.CompareOrdinal(text, i, "---", 0, 3) == 0 && text.AsSpan(i, LineEnd(text, i) - i).Trim().SequenceEqual("---");

    private static int LineEnd(string text, int i)
    {
        var end = i >= text.Length ? -1 : text.IndexOf('\n', i);
        return end < 0 ? text.Length : end;
    }
}
