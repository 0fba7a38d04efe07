using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>Reads MediaWiki text, whole or as extracts print it ("= Title =", "== Section =="). The text stays as received.</summary>
internal static class WikiPage
{
    public static PageReading Read(string text)
    {
        var markup = WikiMarkup.Mask(text);
        var readable = MaskLineMarks(text, markup);
        var rows = RowStarts(text);
        var page = MarkupPage.Read(text, readable, line => Shape(text, markup, line, rows)) with { Kind = DocumentKind.Encyclopedia };
        return page.Title is null && Subject(text, page) is { } subject ? page with { Title = subject, Inferred = [.. page.Inferred, "title"] } : page;
    }

    /// <summary>The depth of the heading that a line is, or 0.</summary>
    public static int HeadingLevel(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        var level = 0;
        while (level < line.Length && level < 6 && line[level] == '=')
        {
            level++;
        }

        var closes = 0;
        while (closes < line.Length && line[^(closes + 1)] == '=')
        {
            closes++;
        }

        return level > 0 && closes >= level && line.Length > level + closes ? level : 0;
    }

    // The marks that make a line a heading, an item or a row are blanked, so that the line's span is its words.
    private static string MaskLineMarks(string text, string markup)
    {
        var mask = new TextMask(markup);
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            MaskLine(markup, mask, start, end);
            start = end + 1;
        }

        return mask.ToString();
    }

    private static void MaskLine(string markup, TextMask mask, int start, int end)
    {
        var line = markup.AsSpan(start, end - start);
        if (HeadingLevel(line) > 0)
        {
            mask.Blank(start, start + line.Length - line.TrimStart("= \t").Length);
            mask.Blank(start + line.TrimEnd("= \t\r").Length, end);
        }
        else if (line.StartsWith("{|") || line.StartsWith("|}") || line.StartsWith("|-"))
        {
            mask.Blank(start, end);
        }
        else if (line.StartsWith("|") || line.StartsWith("!"))
        {
            MaskCells(markup, mask, start, end);
        }
        else
        {
            mask.Blank(start, start + line.Length - line.TrimStart("*#:; ").Length);
        }
    }

    // "| style="…" | cell || cell": what stands before a lone bar is the cell's style.
    private static void MaskCells(string markup, TextMask mask, int start, int end)
    {
        var cell = start;
        for (var i = start; i < end; i++)
        {
            if (markup[i] is '|' or '!' && (i == start || (i + 1 < end && markup[i + 1] == markup[i]) || (i > start && markup[i - 1] == markup[i])))
            {
                mask.Blank(i, i + 1);
                cell = i + 1;
            }
            else if (markup[i] == '|')
            {
                mask.Blank(cell, i + 1);
                cell = i + 1;
            }
        }
    }

    private static void Shape(string text, string markup, TextLine line, List<int> rows)
    {
        var start = LineStart(text, line.Span.Start);
        var end = text.IndexOf('\n', start);
        var source = markup.AsSpan(start, (end < 0 ? text.Length : end) - start);
        line.Group = start + 1;
        if (HeadingLevel(source) is > 0 and var level)
        {
            line.Kind = BlockKind.Heading;
            line.Level = level;
        }
        else if (source.TrimStart() is ['|' or '!', ..])
        {
            var row = rows.BinarySearch(start);
            line.Kind = BlockKind.TableRow;
            line.Group = -1 - (row < 0 ? ~row : row);
        }
        else if (source is ['*' or '#' or ':' or ';', ..])
        {
            line.Kind = BlockKind.ListItem;
        }
        else
        {
            line.Group = 0;
        }
    }

    // Where the rows of tables begin: after "|-" and "{|".
    private static List<int> RowStarts(string text)
    {
        var starts = new List<int>();
        for (var i = text.IndexOf('|', StringComparison.Ordinal); i >= 0 && i + 1 < text.Length; i = text.IndexOf('|', i + 1))
        {
            var startsLine = i == 0 || text[i - 1] == '\n' || (text[i - 1] == '{' && (i == 1 || text[i - 2] == '\n'));
            if (startsLine && (text[i + 1] == '-' || (i > 0 && text[i - 1] == '{')))
            {
                starts.Add(i);
            }
        }

        return starts;
    }

    // An article without a title line names its subject in bold at its beginning.
    private static string? Subject(string text, PageReading page)
    {
        if (page.Blocks.Count == 0)
        {
            return null;
        }

        var start = text.IndexOf("'''", Math.Max(0, page.Blocks[0].Span.Start - 5), StringComparison.Ordinal) + 3;
        var end = start < 3 ? -1 : text.IndexOf("'''", start, StringComparison.Ordinal);
        return end > start && end - start < 200 && page.Blocks[0].Span.Contains(start) ? page.Readable![start..end].Trim() : null;
    }

    private static int LineStart(string text, int place) => place == 0 ? 0 : text.LastIndexOf('\n', place - 1) + 1;
}
