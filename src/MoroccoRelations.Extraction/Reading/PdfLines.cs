using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>A printed line.</summary>
/// <param name="Text">What it says, in the order of reading.</param>
/// <param name="Top">The height of its upper edge above the foot of the page, in points.</param>
/// <param name="Bottom">The height of its lower edge.</param>
/// <param name="StartsPassage">Whether white space or another size of letters parts it from the line before.</param>
/// <param name="IsLarge">Whether its letters are larger than most of the page, as those of a heading are.</param>
internal sealed record PdfLine(string Text, double Top, double Bottom, bool StartsPassage, bool IsLarge);

/// <summary>Finds the lines of a printed page in reading order: column by column, each from top to bottom.</summary>
/// <remarks>A line is what stands at one height, however far its words are spread to fill it: only a strip that stays white over most of a page parts columns.</remarks>
internal static class PdfLines
{
    private const double ShareOfWhite = 0.75;
    private const double ShareOfEachColumn = 0.4;
    private const double WidestPitch = 1.35;
    private const double AlikeSize = 0.8;
    private const int FewestRowsOfColumns = 8;
    private const int Strips = 60;

    public static IReadOnlyList<PdfLine> Of(Page page)
    {
        var words = NearestNeighbourWordExtractor.Instance.GetWords(page.Letters).Where(w => !string.IsNullOrWhiteSpace(w.Text)).ToArray();
        return [.. Columns(words).SelectMany(column => Lines(Rows(column)))];
    }

    private static IEnumerable<Word[]> Columns(Word[] words)
    {
        if (Gutter(Rows(words)) is not { } gutter)
        {
            return [words];
        }

        var left = words.Where(w => Middle(w) < gutter).ToArray();
        var right = words.Where(w => Middle(w) >= gutter).ToArray();
        return VisualOrder.IsRightToLeft([.. words.SelectMany(w => w.Letters).Select(PdfText.Letter)]) ? [right, left] : [left, right];
    }

    /// <summary>The place of a strip in the middle of the page that no word of most rows stands in, while many have words on either side.</summary>
    private static double? Gutter(List<Word[]> rows)
    {
        if (rows.Count < FewestRowsOfColumns)
        {
            return null;
        }

        var from = rows.Min(row => row[0].BoundingBox.Left);
        var width = rows.Max(row => row[^1].BoundingBox.Right) - from;
        return Enumerable.Range(Strips / 4, Strips / 2).Select(i => from + (width * i / Strips)).Where(x => IsGutter(rows, x, width / Strips / 2)).Cast<double?>().FirstOrDefault();
    }

    private static bool IsGutter(List<Word[]> rows, double x, double half) =>
        rows.Count(row => !row.Any(w => w.BoundingBox.Left < x + half && w.BoundingBox.Right > x - half)) >= rows.Count * ShareOfWhite
        && rows.Count(row => row[0].BoundingBox.Right < x && row[^1].BoundingBox.Left > x) >= rows.Count * ShareOfEachColumn;

    /// <summary>The words that stand at one height, from left to right; the rows from top to bottom.</summary>
    private static List<Word[]> Rows(IEnumerable<Word> words)
    {
        var rows = new List<List<Word>>();
        foreach (var word in words.OrderByDescending(w => w.BoundingBox.Centroid.Y))
        {
            if (rows.Count > 0 && StandsBeside(word, rows[^1][0]))
            {
                rows[^1].Add(word);
            }
            else
            {
                rows.Add([word]);
            }
        }

        return [.. rows.Select(row => row.OrderBy(w => w.BoundingBox.Left).ToArray())];
    }

    private static bool StandsBeside(Word word, Word other)
    {
        var common = Math.Min(word.BoundingBox.Top, other.BoundingBox.Top) - Math.Max(word.BoundingBox.Bottom, other.BoundingBox.Bottom);
        return common >= Math.Min(word.BoundingBox.Height, other.BoundingBox.Height) / 2;
    }

    private static IEnumerable<PdfLine> Lines(List<Word[]> rows)
    {
        var pitches = rows.Zip(rows.Skip(1), Pitch).Order().ToArray();
        // Lines of one passage stand closest; on a page of short passages they may be fewer than half.
        var usual = pitches.Length > 0 ? pitches[pitches.Length / 4] : 0;
        var usualSize = rows.Select(Size).Order().ElementAtOrDefault(rows.Count / 2);
        for (var i = 0; i < rows.Count; i++)
        {
            var starts = i == 0 || Pitch(rows[i - 1], rows[i]) > usual * WidestPitch || !IsAlike(Size(rows[i - 1]), Size(rows[i]));
            yield return new PdfLine(PdfText.InReadingOrder(rows[i]), rows[i].Max(w => w.BoundingBox.Top), rows[i].Min(w => w.BoundingBox.Bottom), starts, Size(rows[i]) * AlikeSize > usualSize);
        }
    }

    /// <summary>How far apart two lines stand, in sizes of the lower one's letters.</summary>
    private static double Pitch(Word[] upper, Word[] lower) => (Base(upper) - Base(lower)) / Size(lower);

    private static double Base(Word[] row) => row.Average(w => w.Letters[0].StartBaseLine.Y);

    private static double Size(Word[] row) => row.Average(w => w.Letters[0].PointSize);

    private static bool IsAlike(double first, double second) => Math.Min(first, second) >= Math.Max(first, second) * AlikeSize;

    private static double Middle(Word word) => word.BoundingBox.Centroid.X;
}
