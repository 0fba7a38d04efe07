using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Web.Presentation;

/// <summary>A text cut where the passages that records cite begin and end; passages may overlap.</summary>
public static class MarkedText
{
    /// <summary>The pieces of the text within <paramref name="window"/>, in order and without gaps.</summary>
    public static IReadOnlyList<Piece> Cut(string text, TextSpan window, IReadOnlyList<Passage> passages)
    {
        var inside = passages.Where(passage => passage.Span.Overlaps(window)).ToList();
        var cuts = inside.SelectMany(passage => new[] { passage.Span.Start, passage.Span.End })
            .Append(window.Start).Append(window.End)
            .Where(cut => cut >= window.Start && cut <= window.End)
            .Distinct().Order().ToList();

        return [.. cuts.Zip(cuts.Skip(1), TextSpan.FromBounds).Select(span => PieceAt(text, span, inside))];
    }

    private static Piece PieceAt(string text, TextSpan span, List<Passage> passages) => new(
        span.In(text),
        [.. passages.Where(passage => passage.Span.Contains(span))],
        [.. passages.Where(passage => passage.Span.Start == span.Start)],
        [.. passages.Where(passage => passage.Span.End == span.End)]);

    /// <summary>A passage that a record cites.</summary>
    /// <param name="CitationId">The citation.</param>
    /// <param name="Span">Where it stands.</param>
    public sealed record Passage(int CitationId, TextSpan Span);

    /// <summary>A piece of the text that the same passages cover throughout.</summary>
    /// <param name="Text">Its words.</param>
    /// <param name="Covering">The passages that cover it.</param>
    /// <param name="Starting">Those of them that begin with it.</param>
    /// <param name="Ending">Those of them that end with it.</param>
    public sealed record Piece(string Text, IReadOnlyList<Passage> Covering, IReadOnlyList<Passage> Starting, IReadOnlyList<Passage> Ending);
}
