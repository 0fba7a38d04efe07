using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Lexicons;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>The words of which a date line consists besides its numbers: days, months, "on", "at". They are in <c>date-lines.json</c>.</summary>
internal static class DateLineWords
{
    private const int MostWordsOfName = 4;

    private static readonly HashSet<string> Words = [.. LexiconFile.Read<HeadLine.WordList>("date-lines.json").SelectMany(l => l.Words).Select(CharacterFolding.Fold)];

    public static bool Contains(string word) => Words.Contains(CharacterFolding.Fold(word).Trim(',', '،', ':', '.', '(', ')', '|', '-'));

    /// <summary>Whether the line is a date and else only names, parted from it by dashes, bars or commas: "The Daily, 12 May 2014 - 14:00 | Jane Smith".</summary>
    public static bool AreDateAndNames(string line)
    {
        var parts = Parts(line).Select(p => p.Trim()).Where(p => p.Length > 0).ToArray();
        return Array.Exists(parts, p => p.Any(char.IsDigit) && AreAll(p)) && Array.TrueForAll(parts, p => AreAll(p) || IsName(p));
    }

    private static IEnumerable<string> Parts(string line)
    {
        var start = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (IsParting(line, i))
            {
                yield return line[start..i];
                start = i + 1;
            }
        }

        yield return line[start..];
    }

    // The comma of "April 4, 2022" parts nothing, nor does the hyphen of "12-05-2014".
    private static bool IsParting(string line, int i) => line[i] switch
    {
        '|' or '–' or '—' or '·' or '•' => true,
        '-' => (i == 0 || line[i - 1] == ' ') && (i + 1 == line.Length || line[i + 1] == ' '),
        ',' or '،' => i + 2 < line.Length && line[i + 1] == ' ' && !char.IsDigit(line[i + 2]) || i > 0 && !char.IsDigit(line[i - 1]),
        _ => false,
    };

    private static bool IsName(string part) =>
        part.Split(' ').Length <= MostWordsOfName && !part.Any(char.IsDigit) && part[^1] is not ('.' or '!' or '?' or ':');

    /// <summary>Whether the line holds nothing but such words, numbers and marks.</summary>
    public static bool AreAll(string line) =>
        line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).All(w => !w.Any(char.IsLetter) || char.IsDigit(w[0]) || Contains(w));
}
