using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Lexicons;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>The words of which a date line consists besides its numbers: days, months, "on", "at". They are in <c>date-lines.json</c>.</summary>
internal static class DateLineWords
{
    private static readonly HashSet<string> Words = [.. LexiconFile.Read<HeadLine.WordList>("date-lines.json").SelectMany(l => l.Words).Select(CharacterFolding.Fold)];

    public static bool Contains(string word) => Words.Contains(CharacterFolding.Fold(word).Trim(',', ':', '.', '(', ')', '|', '-'));

    /// <summary>Whether the line holds nothing but such words, numbers and marks.</summary>
    public static bool AreAll(string line) =>
        line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).All(w => !w.Any(char.IsLetter) || char.IsDigit(w[0]) || Contains(w));
}
