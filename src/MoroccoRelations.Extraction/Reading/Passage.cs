using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>One or more lines of a plain text that belong together: a paragraph, a heading, an item.</summary>
internal sealed class Passage
{
    private readonly List<TextLine> lines;

    public Passage(TextLine first) => lines = [first];

    public TextLine First => lines[0];

    public TextLine Last => lines[^1];

    public TextSpan Span => First.Span.Union(Last.Span);

    public int Words { get; private set; }

    public bool EndsSentence => Last.EndsSentence;

    public bool HasYear => lines.Exists(l => l.HasYear);

    public bool IsSingleLine => lines.Count == 1;

    public bool IsItem => First.IsItem;

    /// <summary>Whether it belongs to the page and not to the text.</summary>
    public bool IsFurniture { get; set; }

    /// <summary>Whether it is one of the page's own list of headlines.</summary>
    public bool IsHeadline { get; set; }

    /// <summary>Running text, as far as length and punctuation tell.</summary>
    public bool IsProse => (EndsSentence && Words >= 5) || Words >= 20;

    /// <summary>Fit to be a title or a heading: one line that is no sentence and no item.</summary>
    public bool IsTitleLike => IsSingleLine && !IsItem && Words is >= 3 and <= 40;

    public void Append(TextLine line) => lines.Add(line);

    /// <summary>The passages of lines of which furniture was taken out; <paramref name="joins"/> says whether a line goes on in the next.</summary>
    public static List<Passage> Of(IReadOnlyList<TextLine> lines, Func<TextLine, TextLine, bool> joins)
    {
        var passages = new List<Passage>();
        TextLine? previous = null;
        foreach (var line in lines)
        {
            if (line.IsFurniture)
            {
                previous = null;
                continue;
            }

            if (previous is not null && joins(previous, line))
            {
                passages[^1].Append(line);
            }
            else
            {
                passages.Add(new Passage(line));
            }

            passages[^1].Words += line.Words;
            previous = line;
        }

        return passages;
    }
}
