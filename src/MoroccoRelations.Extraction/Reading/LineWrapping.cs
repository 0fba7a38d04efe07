using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>Decides whether a line goes on in the next one, by the width at which the text was wrapped and by how the lines end and begin.</summary>
internal sealed class LineWrapping
{
    private const int NarrowestWrap = 35;
    private const int WidestWrap = 130;
    private const int FewestWrappedLines = 3;
    // Beyond this length a line without an end mark is a paragraph that was broken, not a heading.
    private const int LongestHeading = 120;

    private readonly string text;
    private readonly TextLine? first;
    private readonly int? width;
    private readonly bool endsParagraphsWithMarks;

    private LineWrapping(string text, TextLine? first, int? width, bool endsParagraphsWithMarks)
    {
        this.text = text;
        this.first = first;
        this.width = width;
        this.endsParagraphsWithMarks = endsParagraphsWithMarks;
    }

    /// <summary>Measures a text.</summary>
    public static LineWrapping Of(string text, IReadOnlyList<TextLine> lines)
    {
        var open = new List<(TextLine Line, TextLine Next)>();
        int longLines = 0, unmarked = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].IsFurniture || lines[i + 1].IsFurniture)
            {
                continue;
            }

            longLines += lines[i].Span.Length >= LongestHeading ? 1 : 0;
            unmarked += lines[i].Span.Length >= LongestHeading && !lines[i].EndsSentence ? 1 : 0;
            if (!lines[i + 1].FollowsBlank && !lines[i].EndsSentence && !lines[i].IsItem)
            {
                open.Add((lines[i], lines[i + 1]));
            }
        }

        var first = lines.FirstOrDefault(l => !l.IsFurniture);
        return new LineWrapping(text, first, WidthOf(text, open), unmarked * 3 <= longLines);
    }

    /// <summary>Whether <paramref name="line"/> goes on in <paramref name="next"/>.</summary>
    public bool Joins(TextLine line, TextLine next)
    {
        if (line.Kind == BlockKind.TableRow)
        {
            return next.Kind == BlockKind.TableRow && next.Group == line.Group; // The cells of a row, one a line.
        }

        if (next.FollowsBlank || next.IsItem || next.Group != line.Group)
        {
            return false;
        }

        if (width is { } wrap)
        {
            return line.Span.Length + 1 + FirstWordLength(text, next.Span) > wrap * 0.9;
        }

        return !line.EndsSentence && (BeginsInside(next) || EndsInside(line) || IsBrokenParagraph(line, next));
    }

    // The line begins with a small letter or a mark that no sentence begins with.
    private bool BeginsInside(TextLine next) =>
        char.IsLower(text[next.Span.Start]) || text[next.Span.Start] is ',' or ';' or '،' or '؛' or ')' or '.';

    private bool EndsInside(TextLine line) =>
        line.Words >= 4 && text[line.Span.End - 1] is ',' or '،' or '(' or '«';

    // Arabic has no capitals to tell by; where paragraphs end with a mark, a long line without one is broken.
    private bool IsBrokenParagraph(TextLine line, TextLine next) =>
        line != first && endsParagraphsWithMarks && line.Span.Length >= LongestHeading && IsArabic(text[next.Span.Start]);

    private static int? WidthOf(string text, List<(TextLine Line, TextLine Next)> open)
    {
        if (open.Count < FewestWrappedLines)
        {
            return null;
        }

        var lengths = open.Select(o => o.Line.Span.Length).Order().ToArray();
        var median = lengths[lengths.Length / 2];
        if (median is < NarrowestWrap or > WidestWrap)
        {
            return null;
        }

        var near = open.Count(o => o.Line.Span.Length >= median * 0.8 && o.Line.Span.Length <= median * 1.25);
        var goesOn = open.Count(o => IsArabic(text[o.Next.Span.Start]) || char.IsLower(text[o.Next.Span.Start]) || char.IsDigit(text[o.Next.Span.Start]));
        return near * 10 >= open.Count * 7 && goesOn * 10 >= open.Count * 3 ? median : null;
    }

    private static int FirstWordLength(string text, TextSpan line)
    {
        var length = 0;
        while (length < line.Length && !char.IsWhiteSpace(text[line.Start + length]))
        {
            length++;
        }

        return length;
    }

    private static bool IsArabic(char c) => c is >= '\u0600' and <= '\u06FF';
}
