using System.Text;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>Puts a line that is given from left to right, as it stands on paper, into the order in which it is read.</summary>
/// <remarks>
/// The way back from what the Unicode Bidirectional Algorithm (UAX 9) shows, for lines whose main direction is from right to left: the line is turned round,
/// numbers and words of Latin letters in it are turned back, and brackets, which are printed mirrored, change sides.
/// </remarks>
internal static class VisualOrder
{
    /// <summary>The line in the order of reading.</summary>
    /// <param name="glyphs">What each printed sign stands for, from left to right; a joined sign may stand for several letters, in their order.</param>
    public static string ToLogical(IReadOnlyList<string> glyphs) =>
        string.Concat(IsRightToLeft(glyphs) ? Turned(glyphs) : glyphs);

    /// <summary>Whether more signs are Arabic than Latin.</summary>
    public static bool IsRightToLeft(IReadOnlyList<string> glyphs) =>
        glyphs.Count(g => IsArabic(g[0])) > glyphs.Count(g => IsLatin(g[0]));

    private static IEnumerable<string> Turned(IReadOnlyList<string> glyphs)
    {
        for (var end = glyphs.Count; end > 0;)
        {
            var start = StartOfRun(glyphs, end);
            for (var i = start; i < end; i++)
            {
                yield return end - start > 1 ? glyphs[i] : Mirrored(glyphs[i]);
            }

            end = start;
        }
    }

    /// <summary>Where the run that ends before <paramref name="end"/> and is read from left to right starts; one sign where there is none.</summary>
    private static int StartOfRun(IReadOnlyList<string> glyphs, int end)
    {
        if (!IsLeftToRight(glyphs[end - 1]))
        {
            return end - 1;
        }

        var start = end - 1;
        for (var i = start - 1; i >= 0; i--)
        {
            if (IsLeftToRight(glyphs[i]))
            {
                start = i;
            }
            else if (!MayJoin(glyphs, i, start))
            {
                break;
            }
        }

        return start;
    }

    /// <summary>Between digits one mark of a number or a date joins (UAX 9, W4), between Latin words a space or a mark.</summary>
    private static bool MayJoin(IReadOnlyList<string> glyphs, int at, int next)
    {
        if (at + 1 != next || at == 0 || !IsLeftToRight(glyphs[at - 1]))
        {
            return false;
        }

        var isLatin = IsLatin(glyphs[at - 1][0]) || IsLatin(glyphs[next][0]);
        return isLatin ? glyphs[at] is " " or "." or "," or "-" or "'" or "’" or "&" or "/" : glyphs[at] is "." or "," or "/" or ":";
    }

    private static bool IsLeftToRight(string glyph) => IsLatin(glyph[0]) || char.IsDigit(glyph[0]);

    private static bool IsLatin(char c) => char.IsLetter(c) && c < '\u0250';

    private static bool IsArabic(char c) => c is >= '\u0600' and <= '\u06FF' && char.IsLetter(c);

    private static string Mirrored(string glyph) => glyph switch
    {
        "(" => ")",
        ")" => "(",
        "[" => "]",
        "]" => "[",
        "«" => "»",
        "»" => "«",
        _ => glyph,
    };
}
