using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Web.Presentation;

/// <summary>The cited passages of a document, each with the sentence before and the sentence after; those that meet are one excerpt.</summary>
public static class Excerpts
{
    // A "sentence" of a page without end marks would republish half of it.
    private const int LongestNeighbour = 300;

    public static IReadOnlyList<TextSpan> Around(string text, SourceLanguage language, IEnumerable<TextSpan> passages)
    {
        var sentences = SentenceSplitter.Split(text, new TextSpan(0, text.Length), language);
        var excerpts = new List<TextSpan>();
        foreach (var span in passages.Order(Comparer<TextSpan>.Create((a, b) => a.Start.CompareTo(b.Start))).Select(passage => Widen(passage, sentences)))
        {
            if (excerpts.Count > 0 && Meet(text, excerpts[^1], span))
            {
                excerpts[^1] = excerpts[^1].Union(span);
            }
            else
            {
                excerpts.Add(span);
            }
        }

        return excerpts;
    }

    private static bool Meet(string text, TextSpan first, TextSpan second) =>
        first.End >= second.Start || text.AsSpan(first.End, second.Start - first.End).IsWhiteSpace();

    private static TextSpan Widen(TextSpan passage, IReadOnlyList<TextSpan> sentences)
    {
        var first = passage;
        foreach (var sentence in sentences.Where(sentence => sentence.Overlaps(passage)))
        {
            first = first.Union(Shortened(sentence, passage));
        }

        var before = sentences.LastOrDefault(sentence => sentence.Length > 0 && sentence.End <= first.Start);
        var after = sentences.FirstOrDefault(sentence => sentence.Start >= first.End);
        return WithNeighbour(WithNeighbour(first, before), after);
    }

    private static TextSpan WithNeighbour(TextSpan span, TextSpan neighbour) =>
        neighbour.Length is > 0 and <= LongestNeighbour ? span.Union(neighbour) : span;

    private static TextSpan Shortened(TextSpan sentence, TextSpan passage) => TextSpan.FromBounds(
        Math.Max(sentence.Start, passage.Start - LongestNeighbour),
        Math.Min(sentence.End, passage.End + LongestNeighbour));
}
