using MoroccoRelations.Data.Search;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>How alike two passages of the same language are worded, from 0 to 1: Dice's coefficient over their words.</summary>
/// <remarks>A passage is compared with many others: its words are taken apart once.</remarks>
internal sealed class Similarity
{
    private const int ShortestWord = 3;

    private readonly Dictionary<string, HashSet<string>> known = [];

    public double Of(string left, string right)
    {
        var (a, b) = (Words(left), Words(right));
        return a.Count + b.Count == 0 ? 0 : 2.0 * a.Count(b.Contains) / (a.Count + b.Count);
    }

    private HashSet<string> Words(string passage) =>
        known.TryGetValue(passage, out var words) ? words : known[passage] =
        [.. SearchAnalyzer.Words(passage).Where(word => word.Length >= ShortestWord).Select(word => WordVariants.Of(word)[^1])];
}
