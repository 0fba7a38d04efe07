using System.Text;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>The text of a page of markup elements as a reader sees it: white space collapsed, a line for each block, an empty line between paragraphs.</summary>
internal sealed class RenderedText
{
    private readonly StringBuilder text = new();
    private readonly List<Part> parts = [];
    private bool isLineOpen;
    private bool needsSpace;

    /// <summary>Writes the words of an element; <paramref name="shape"/> counts for the line that they begin.</summary>
    public void Write(string words, Part shape)
    {
        foreach (var c in words)
        {
            if (char.IsWhiteSpace(c) && c != '\u00A0')
            {
                needsSpace = isLineOpen;
                continue;
            }

            Open(shape);
            text.Append(c);
        }
    }

    /// <summary>Ends the line.</summary>
    public void EndLine()
    {
        if (isLineOpen)
        {
            text.Append('\n');
            isLineOpen = false;
            needsSpace = false;
        }
    }

    /// <summary>Ends the paragraph.</summary>
    public void EndParagraph()
    {
        EndLine();
        if (text.Length > 1 && text[^2] != '\n')
        {
            text.Append('\n');
        }
    }

    /// <summary>Parts two cells of a row.</summary>
    public void EndCell()
    {
        if (isLineOpen)
        {
            needsSpace = false;
            text.Append(" | ");
        }
    }

    /// <summary>Reads what was written as a page.</summary>
    public PageReading Read(bool isTitled = false)
    {
        var whole = text.ToString();
        var mask = new TextMask(whole);
        mask.BlankAddresses();
        return MarkupPage.Read(whole, mask.ToString(), Shape, isTitled);
    }

    private void Open(Part shape)
    {
        if (!isLineOpen)
        {
            parts.Add(shape with { Start = text.Length });
            isLineOpen = true;
        }
        else if (needsSpace)
        {
            text.Append(' ');
        }

        needsSpace = false;
    }

    private void Shape(TextLine line)
    {
        var index = parts.BinarySearch(new Part(line.Span.Start), ByStart);
        var part = parts[Math.Max(0, index < 0 ? ~index - 1 : index)];
        line.Kind = part.Kind;
        line.Level = part.Level;
        line.Group = part.Group;
        line.IsFurniture |= part.IsFurniture;
    }

    private static readonly Comparer<Part> ByStart = Comparer<Part>.Create((a, b) => a.Start.CompareTo(b.Start));

    /// <summary>What a line is.</summary>
    /// <param name="Start">Where it starts.</param>
    internal sealed record Part(int Start)
    {
        public BlockKind? Kind { get; init; }

        public int Level { get; init; }

        public int Group { get; init; }

        public bool IsFurniture { get; init; }
    }
}
