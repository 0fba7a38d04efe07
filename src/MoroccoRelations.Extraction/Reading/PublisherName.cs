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
        var rest = words.Skip(skip).ToArray();
        var beginsDate = Array.Exists(rest, BeginsDate) ? (Func<string, bool>)BeginsDate : IsFigure;
        var name = rest.TakeWhile(w => !beginsDate(w)).ToArray();
        return name.Length is 0 or > MostWords || name.Length == rest.Length ? null : string.Join(' ', name).Trim(',', '،', ':');
    }

    // A capital begins a name ("Le Matin"), a small "le" the date.
    private static bool BeginsDate(string word) => !char.IsUpper(word[0]) && DateLineWords.Contains(word);

    private static bool IsFigure(string word) => char.IsDigit(word[0]);
}
