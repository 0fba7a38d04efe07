using System.Text.RegularExpressions;

namespace MoroccoRelations.Web.Presentation;

/// <summary>Two texts, cut into the words that they share and those that only one of them has.</summary>
public static partial class WordDifferences
{
    // Of longer texts every word between the first and the last difference is marked: the table of all pairs would be too large.
    private const int MostPairs = 250_000;

    /// <summary>The pieces of each text, in order and without gaps.</summary>
    public static (IReadOnlyList<Piece> Left, IReadOnlyList<Piece> Right) Between(string? left, string? right)
    {
        var (ours, theirs) = (Words(left), Words(right));
        var start = ours.Zip(theirs).TakeWhile(pair => IsSame(pair.First, pair.Second)).Count();
        var end = ours.Skip(start).Reverse().Zip(theirs.Skip(start).Reverse()).TakeWhile(pair => IsSame(pair.First, pair.Second)).Count();
        var (shared, sharedThere) = Shared(ours[start..^end], theirs[start..^end]);
        return (Cut(ours, start, end, shared), Cut(theirs, start, end, sharedThere));
    }

    private static string[] Words(string? text) => [.. Word().Matches(text ?? "").Select(match => match.Value)];

    private static bool IsSame(string left, string right) => left.AsSpan().TrimEnd().SequenceEqual(right.AsSpan().TrimEnd());

    /// <summary>For each word of either text whether the other has it too, in the same order.</summary>
    private static (bool[] Left, bool[] Right) Shared(string[] left, string[] right)
    {
        var (here, there) = (new bool[left.Length], new bool[right.Length]);
        if ((long)left.Length * right.Length > MostPairs)
        {
            return (here, there);
        }

        var longest = LongestFrom(left, right);
        for (var (i, j) = (0, 0); i < left.Length && j < right.Length;)
        {
            if (IsSame(left[i], right[j]))
            {
                (here[i++], there[j++]) = (true, true);
            }
            else if (longest[i + 1, j] >= longest[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return (here, there);
    }

    /// <summary>How many words the rests of the two texts share, from each word on.</summary>
    private static int[,] LongestFrom(string[] left, string[] right)
    {
        var longest = new int[left.Length + 1, right.Length + 1];
        for (var i = left.Length - 1; i >= 0; i--)
        {
            for (var j = right.Length - 1; j >= 0; j--)
            {
                longest[i, j] = IsSame(left[i], right[j]) ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        return longest;
    }

    private static List<Piece> Cut(string[] words, int start, int end, bool[] shared)
    {
        var pieces = new List<Piece>();
        for (var i = 0; i < words.Length; i++)
        {
            var differs = i >= start && i < words.Length - end && !shared[i - start];
            if (pieces.Count > 0 && pieces[^1].Differs == differs)
            {
                pieces[^1] = pieces[^1] with { Text = pieces[^1].Text + words[i] };
            }
            else
            {
                pieces.Add(new Piece(words[i], differs));
            }
        }

        return pieces;
    }

    [GeneratedRegex(@"\s*\S+\s*")]
    private static partial Regex Word();

    /// <summary>Words that stand together.</summary>
    /// <param name="Differs">Whether the other text does not have them.</param>
    public sealed record Piece(string Text, bool Differs);
}
