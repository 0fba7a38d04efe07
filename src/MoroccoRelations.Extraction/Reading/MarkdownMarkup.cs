namespace MoroccoRelations.Extraction.Reading;

/// <summary>Blanks Markdown's marks inside paragraphs: link targets, pictures, emphasis, note references, tags.</summary>
/// <remarks>Our own scan, not Markdig's inline parser: we need every mark's place, in linear time whatever the text holds.</remarks>
internal static class MarkdownMarkup
{
    private const int LongestTarget = 2000;
    private const int LongestTag = 300;

    public static string Mask(string text)
    {
        var mask = new TextMask(text);
        MaskLineMarks(text, mask);
        MaskLinks(text, mask);
        MaskTags(text, mask);
        MaskEmphasis(text, mask);
        mask.BlankAddresses();
        mask.DecodeEntities();
        return mask.ToString();
    }

    // "## ", "> ", "- " at the start of a line and the "##" that may end a heading.
    private static void MaskLineMarks(string text, TextMask mask)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var i = start;
            while (i < end && text[i] is ' ' or '\t' or '#' or '>' or '-' or '+')
            {
                i++;
            }

            var isMark = i == end || i > start && text[i - 1] is ' ' or '\t' or '>';
            if (isMark)
            {
                mask.Blank(start, i);
                MaskClosingHashes(text, mask, start, end);
            }

            start = end + 1;
        }
    }

    private static void MaskClosingHashes(string text, TextMask mask, int start, int end)
    {
        var line = text.AsSpan(start, end - start);
        if (line.TrimStart() is ['#', ..])
        {
            mask.Blank(start + line.TrimEnd("# \t\r").Length, end);
        }
    }

    private static void MaskLinks(string text, TextMask mask)
    {
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '[' && !IsEscaped(text, i))
            {
                open.Push(i);
            }
            else if (text[i] == ']' && open.TryPop(out var start))
            {
                i = MaskLink(text, mask, start, i) - 1;
            }
        }
    }

    // Returns where to go on.
    private static int MaskLink(string text, TextMask mask, int open, int close)
    {
        if (close > open + 1 && text[open + 1] == '^')
        {
            mask.Blank(open, close + 1);
            return close + 1;
        }

        var end = TargetEnd(text, close + 1);
        if (end < 0)
        {
            return close + 1;
        }

        var isPicture = open > 0 && text[open - 1] == '!';
        mask.Blank(isPicture ? open - 1 : open, isPicture ? close : open + 1);
        mask.Blank(close, end);
        return end;
    }

    // The end of "(target)" or "[reference]".
    private static int TargetEnd(string text, int start)
    {
        if (start >= text.Length || text[start] is not ('(' or '['))
        {
            return -1;
        }

        var closer = text[start] == '(' ? ')' : ']';
        var length = text.AsSpan(start, Math.Min(LongestTarget, text.Length - start)).IndexOfAny(closer, '\n');
        return length > 0 && text[start + length] == closer ? start + length + 1 : -1;
    }

    private static void MaskTags(string text, TextMask mask)
    {
        for (var i = text.IndexOf('<', StringComparison.Ordinal); i >= 0 && i + 1 < text.Length; i = text.IndexOf('<', i + 1))
        {
            if (char.IsAsciiLetter(text[i + 1]) || text[i + 1] is '/' or '!')
            {
                var length = text.AsSpan(i, Math.Min(LongestTag, text.Length - i)).IndexOf('>');
                mask.Blank(i, length > 0 ? i + length + 1 : i);
            }
        }
    }

    private static void MaskEmphasis(string text, TextMask mask)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isMark = text[i] is '*' or '`' or '~' || (text[i] == '_' && !(IsLetter(text, i - 1) && IsLetter(text, i + 1)));
            var isEscape = text[i] == '\\' && i + 1 < text.Length && char.IsPunctuation(text[i + 1]);
            if (isEscape || (isMark && !IsEscaped(text, i)))
            {
                mask.Blank(i, i + 1);
            }
        }
    }

    private static bool IsEscaped(string text, int i) => i > 0 && text[i - 1] == '\\';

    private static bool IsLetter(string text, int i) => i >= 0 && i < text.Length && char.IsLetterOrDigit(text[i]);
}
