namespace MoroccoRelations.Extraction.Reading;

/// <summary>Estimates how deeply elements nest before a parser is let loose on them: its time grows with the square of the depth.</summary>
internal static class HtmlNesting
{
    // Elements whose end is implied or that have no inside do not nest.
    private static readonly HashSet<string> Flat = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "br", "hr", "img", "meta", "link", "input", "col", "source", "area", "base", "wbr", "embed", "param", "track",
    };

    public static bool IsDeeperThan(string markup, int limit)
    {
        var depth = 0;
        for (var i = markup.IndexOf('<', StringComparison.Ordinal); i >= 0 && i + 1 < markup.Length; i = markup.IndexOf('<', i + 1))
        {
            var closes = markup[i + 1] == '/';
            var start = i + (closes ? 2 : 1);
            var end = start;
            while (end < markup.Length && end - start < 20 && char.IsAsciiLetterOrDigit(markup[end]))
            {
                end++;
            }

            if (end > start && !Flat.GetAlternateLookup<ReadOnlySpan<char>>().Contains(markup.AsSpan(start, end - start)))
            {
                depth = Math.Max(0, depth + (closes ? -1 : 1));
                if (depth > limit)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
