using MoroccoRelations.Data.Search;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>How alike two passages of the same language are worded, from 0 to 1: Dice's coefficient over their words.</summary>
internal static class Similarity
{
    private const int ShortestWord = 3;

    public static double Of(string left, string right)
    {
        var (a, b) = (Words(left), Words(right));
        return a.Count + b.Count == 0 ? 0 : 2.0 * a.Count(b.Contains) / (a.Count + b.Count);
    }

    private static HashSet<string> Words(string passage) =>
        [.. SearchAnalyzer.Words(passage).Where(word => word.Length >= ShortestWord).Select(word => WordVariants.Of(word)[^1])];
}
