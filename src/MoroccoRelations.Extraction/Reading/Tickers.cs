using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>Finds tickers: headlines of other stories run together on one line.</summary>
internal static class Tickers
{
    private const int FewestHeadlines = 4;

    public static void Mark(string text, IReadOnlyList<TextLine> lines)
    {
        foreach (var line in lines)
        {
            line.IsFurniture |= IsTicker(text, line.Span);
        }
    }

    // Headlines of two words or more, kept apart by runs of spaces; a table's cells are shorter, justified text has words between its gaps.
    private static bool IsTicker(string text, TextSpan line)
    {
        int headlines = 0, words = 0, totalWords = 0, blanks = 0;
        for (var i = line.Start; i <= line.End; i++)
        {
            var isGap = i == line.End || IsSeparator(text, i, blanks);
            if (isGap)
            {
                headlines += words >= 3 ? 1 : 0;
                totalWords += words;
                words = 0;
            }

            if (i < line.End)
            {
                var isBlank = char.IsWhiteSpace(text[i]);
                words += !isBlank && (i == line.Start || char.IsWhiteSpace(text[i - 1])) ? 1 : 0;
                blanks = isBlank ? blanks + 1 : 0;
            }
        }

        return headlines >= FewestHeadlines && totalWords >= headlines * 4;
    }

    private static bool IsSeparator(string text, int i, int blanks) =>
        (blanks >= 3 && !char.IsWhiteSpace(text[i])) || (blanks > 0 && text[i] is '•' or '■' or '⚡');
}
