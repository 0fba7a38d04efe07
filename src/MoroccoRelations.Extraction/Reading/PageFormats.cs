namespace MoroccoRelations.Extraction.Reading;

/// <summary>Tells the format of a text, by what it holds first and by its file name second, and reads it in that format.</summary>
internal static class PageFormats
{
    private const int FewestWikiMarks = 3;
    private const int FewestMarkdownMarks = 2;
    private const int SniffLength = 1024;

    /// <summary>The page, or why it cannot be read in the format that it claims.</summary>
    public static (PageReading? Page, Refusal? Refusal) Read(string fileName, string text)
    {
        var extension = Path.GetExtension(fileName).ToLowerInvariant();
        if (IsXml(text))
        {
            return XmlPage.Read(text);
        }

        if (IsHtml(text, extension) && HtmlPage.Read(text) is { } html)
        {
            return (html, null);
        }

        return IsWiki(text) ? (WikiPage.Read(text), null)
            : IsMarkdown(text, extension) ? (ReadMarkdown(text), null)
            : (PlainTextPage.Read(text), null);
    }

    // Markdig refuses blocks nested more than some hundred deep; such a text is no Markdown that anybody wrote.
    private static PageReading ReadMarkdown(string text)
    {
        try
        {
            return MarkdownPage.Read(text);
        }
        catch (ArgumentException)
        {
            return PlainTextPage.Read(text);
        }
    }

    private static bool IsXml(string text)
    {
        var start = Head(text);
        return (start.StartsWith("<?xml", StringComparison.Ordinal) || start.StartsWith("<TEI", StringComparison.Ordinal)) && !Has(start, "<html");
    }

    private static bool IsHtml(string text, string extension)
    {
        var start = Head(text);
        return Has(start, "<!doctype html") || Has(start, "<html") || (extension is ".html" or ".htm" or ".xhtml" && start.Contains('<', StringComparison.Ordinal))
            || (start.StartsWith('<') && (Has(start, "<head") || Has(start, "<body") || Has(start, "<div") || Has(start, "<article")));
    }

    private static string Head(string text)
    {
        var start = text.AsSpan().TrimStart();
        return start[..Math.Min(SniffLength, start.Length)].ToString();
    }

    private static bool Has(string head, string tag) => head.Contains(tag, StringComparison.OrdinalIgnoreCase);

    private static bool IsWiki(string text)
    {
        var headings = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            headings += line.Length < 200 && WikiPage.HeadingLevel(line) > 1 ? 1 : 0;
        }

        var links = Count(text, "[[");
        return headings >= FewestWikiMarks || (headings > 0 && links > 0) || (links >= FewestWikiMarks && Count(text, "]]") >= FewestWikiMarks)
            || (headings > 0 && text.AsSpan().TrimStart() is ['=', ..]);
    }

    private static bool IsMarkdown(string text, string extension)
    {
        if (extension is ".md" or ".markdown" or ".mdx" || FrontMatter.Of(text).End > 0)
        {
            return true;
        }

        int headings = 0, emphases = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var marks = line.Length - line.TrimStart('#').Length;
            headings += marks is > 0 and <= 6 && marks < line.Length && line[marks] == ' ' ? 1 : 0;
            emphases += line.StartsWith("**") ? 1 : 0;
        }

        return headings >= FewestMarkdownMarks || headings + emphases + Count(text, "](http") >= FewestMarkdownMarks * 2;
    }

    private static int Count(string text, string mark)
    {
        var count = 0;
        for (var i = text.IndexOf(mark, StringComparison.Ordinal); i >= 0 && count < FewestWikiMarks * 2; i = text.IndexOf(mark, i + mark.Length, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }
}
