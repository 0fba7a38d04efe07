using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Data.Search;

/// <summary>Turns text into the words that are searched: folded by the project's one normaliser, parted where no letter or digit stands.</summary>
internal static class SearchAnalyzer
{
    /// <summary>Raised when the words of the same record come out otherwise: the index is then built anew as the file opens.</summary>
    public const int Version = 2;

    private const int LongestWord = 64;

    /// <summary>The words of a text in their order, folded.</summary>
    public static IEnumerable<string> Words(string text)
    {
        var folded = CharacterFolding.Fold(text);
        for (var start = 0; start < folded.Length; start++)
        {
            var end = start;
            while (end < folded.Length && char.IsLetterOrDigit(folded[end]))
            {
                end++;
            }

            if (end > start)
            {
                yield return folded[start..Math.Min(end, start + LongestWord)];
                start = end;
            }
        }
    }

    /// <summary>What the index holds of some texts: every word in every form under which it is found.</summary>
    public static string Index(IEnumerable<string?> texts) =>
        string.Join(' ', texts.OfType<string>().SelectMany(Words).SelectMany(WordVariants.Of));
}
