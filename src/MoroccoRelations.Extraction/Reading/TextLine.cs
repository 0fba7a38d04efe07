using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>A line of a plain text that holds something, with what can be seen of it at a glance.</summary>
internal sealed class TextLine
{
    private const string Closers = ")]}\"'»”’*_″“ \u00A0";

    private const int FewestCellMarks = 2;

    private TextLine(string text, TextSpan span, bool followsBlank)
    {
        Span = span;
        FollowsBlank = followsBlank;
        Words = CountWords(text, span);
        EndsSentence = EndsWithMark(text, span);
        HasYear = YearIn(text, span);
        IsRow = text.AsSpan(span.Start, span.Length).Count('|') >= FewestCellMarks;
        IsItem = BulletLength(text, span) > 0 || NumberLength(text, span) > 0;
    }

    /// <summary>The line without the white space around it.</summary>
    public TextSpan Span { get; }

    /// <summary>Whether an empty line stands before it.</summary>
    public bool FollowsBlank { get; }

    public int Words { get; }

    public bool EndsSentence { get; }

    public bool HasYear { get; }

    public bool IsItem { get; }

    /// <summary>Whether the marks between the cells of a table stand in it.</summary>
    public bool IsRow { get; }

    /// <summary>Whether it belongs to the page and not to the text.</summary>
    public bool IsFurniture { get; set; }

    /// <summary>What the markup says that it is; null where there is none, or where it is running text.</summary>
    public BlockKind? Kind { get; set; }

    /// <summary>The depth of a heading.</summary>
    public int Level { get; set; }

    /// <summary>The paragraph or item of the markup; lines of two groups are never joined.</summary>
    public int Group { get; set; }

    /// <summary>Short and without the mark that ends a sentence, as entries of a menu are.</summary>
    public bool IsShort => Words <= 9 && Span.Length <= 80 && !EndsSentence && !HasYear;

    /// <summary>The lines of a text, empty ones left out.</summary>
    public static List<TextLine> Of(string text)
    {
        var lines = new List<TextLine>();
        var blank = true;
        for (var start = 0; start <= text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny('\n', '\r');
            end = end < 0 ? text.Length : start + end;
            var span = Trim(text, start, end);
            if (span.Length > 0)
            {
                lines.Add(new TextLine(text, span, blank));
            }

            blank = span.Length == 0;
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    /// <summary>The passage without white space and invisible marks at its ends.</summary>
    public static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>How long the bullet and the space after it are.</summary>
    public static int BulletLength(string text, TextSpan span)
    {
        if (span.Length < 3 || text[span.Start] is not ('-' or '*' or '•' or '–' or '—' or '▪' or '●' or '◦' or '·' or '‣' or '+'))
        {
            return 0;
        }

        var i = span.Start + 1;
        while (i < span.End && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i > span.Start + 1 ? i - span.Start : 0;
    }

    /// <summary>How long the number of a list item ("3. ", "12) ") is.</summary>
    public static int NumberLength(string text, TextSpan span)
    {
        var i = span.Start;
        while (i < span.End && i - span.Start < 3 && char.IsDigit(text[i]))
        {
            i++;
        }

        var isNumber = i > span.Start && i + 1 < span.End && text[i] is '.' or ')' && text[i + 1] == ' ';
        return isNumber ? i + 2 - span.Start : 0;
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u200E' or '\u200F' or '\uFEFF' or '\0';

    private static int CountWords(string text, TextSpan span)
    {
        var words = 0;
        var inWord = false;
        foreach (var c in text.AsSpan(span.Start, span.Length))
        {
            if (char.IsWhiteSpace(c))
            {
                inWord = false;
            }
            else if (!inWord && char.IsLetterOrDigit(c))
            {
                inWord = true;
                words++;
            }
        }

        return words;
    }

    private static bool EndsWithMark(string text, TextSpan span)
    {
        var end = span.End;
        while (end > span.Start && Closers.Contains(text[end - 1], StringComparison.Ordinal))
        {
            end--;
        }

        return end > span.Start && text[end - 1] is '.' or '!' or '?' or '؟' or '…' or '۔';
    }

    private static bool YearIn(string text, TextSpan span)
    {
        var digits = 0;
        for (var i = span.Start; i <= span.End; i++)
        {
            if (i < span.End && char.IsDigit(text[i]))
            {
                digits++;
                continue;
            }

            if (digits == 4 && char.GetNumericValue(text[i - 4]) is 1 or 2)
            {
                return true;
            }

            digits = 0;
        }

        return false;
    }
}
