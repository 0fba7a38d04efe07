namespace MoroccoRelations.Domain.Text;

/// <summary>A passage of a text, in UTF-16 code units: where it starts and how long it is.</summary>
/// <remarks>A span always points into the text of the document as it was received, never into normalised text.</remarks>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The position just after the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the position lies inside this span.</summary>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>Whether the two share at least one code unit; an empty span shares none.</summary>
    public bool Overlaps(TextSpan other) => Math.Max(Start, other.Start) < Math.Min(End, other.End);

    /// <summary>The smallest span that holds both.</summary>
    public TextSpan Union(TextSpan other) =>
        FromBounds(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The passage itself.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches outside <paramref name="text"/>.</exception>
    public string In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Substring(Start, Length);
    }
}
