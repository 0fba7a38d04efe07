using MoroccoRelations.Data.Search;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>How alike two passages of the same language are worded, from 0 to 1: Dice's coefficient over their words.</summary>
/// <remarks>A passage is compared with many others: its words are taken apart once, and known by their numbers.</remarks>
internal sealed class Similarity
{
    private const int ShortestWord = 3;

    private readonly Dictionary<string, int> numbers = [];
    private readonly Dictionary<string, int[]> byText = [];
    private readonly Dictionary<string, int[]> known = new(ReferenceEqualityComparer.Instance);

    public double Of(string left, string right)
    {
        var (a, b) = (Words(left), Words(right));
        return a.Length + b.Length == 0 ? 0 : 2.0 * Shared(a, b) / (a.Length + b.Length);
    }

    private static int Shared(int[] left, int[] right)
    {
        var (l, r, shared) = (0, 0, 0);
        while (l < left.Length && r < right.Length)
        {
            var order = left[l] - right[r];
            shared += order == 0 ? 1 : 0;
            l += order <= 0 ? 1 : 0;
            r += order >= 0 ? 1 : 0;
        }

        return shared;
    }

    /// <summary>The numbers of a passage's words in ascending order, each once.</summary>
    private int[] Words(string passage)
    {
        if (!known.TryGetValue(passage, out var words))
        {
            words = byText.TryGetValue(passage, out var same) ? same : byText[passage] =
            [
                .. SearchAnalyzer.Words(passage).Where(word => word.Length >= ShortestWord).Select(word => WordVariants.Of(word)[^1]).Select(Number).Distinct().Order(),
            ];
            known.Add(passage, words);
        }

        return words;
    }

    private int Number(string word) => numbers.TryGetValue(word, out var number) ? number : numbers[word] = numbers.Count;
}
