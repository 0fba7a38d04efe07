using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>Reads the publisher out of a date line ("Published in The Daily on 12 - 05 - 2014") or a head line ("The Daily TV: Jane Smith").</summary>
internal static class PublisherName
{
    private const int MostWords = 5;

    /// <summary>What stands between the words "published in" and the date with its preposition.</summary>
    public static string? In(string text, TextSpan line)
    {
        var words = line.In(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (Furniture.Find(text, line, Furniture.Kind.Publisher) is not { } found)
        {
            return null;
        }

        var skip = found.Form.Count(c => c == ' ') + 1;
        var name = words.Skip(skip).TakeWhile(w => !BeginsDate(w)).ToArray();
        return name.Length is 0 or > MostWords || name.Length == words.Length - skip ? null : string.Join(' ', name).Trim(',', '،', ':');
    }

    private static bool BeginsDate(string word) => DateLineWords.Contains(word);
}
