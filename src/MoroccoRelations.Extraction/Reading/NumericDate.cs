using System.Globalization;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>Reads a date written in figures: <c>28 - 01 - 2025</c>, <c>28/01/2025</c>, <c>2025-01-28</c>; the day goes before the month, as in all of our languages' pages from the region.</summary>
internal static class NumericDate
{
    /// <summary>The first date of a line.</summary>
    public static EdtfDate? FirstIn(string line)
    {
        var numbers = Numbers(CharacterFolding.Fold(line));
        for (var i = 0; i + 2 < numbers.Count; i++)
        {
            var (a, b, c) = (numbers[i], numbers[i + 1], numbers[i + 2]);
            if (b.Joined && c.Joined && Date(a.Value, b.Value, c.Value) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    private static EdtfDate? Date(string a, string b, string c)
    {
        var (year, day) = a.Length == 4 ? (a, c) : (c, a);
        var text = $"{year}-{b.PadLeft(2, '0')}-{day.PadLeft(2, '0')}";
        return year.Length == 4 && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? EdtfDate.Parse(text, CultureInfo.InvariantCulture)
            : null;
    }

    // The numbers of the line, and whether only a separator (with spaces or without) stands between a number and the one before.
    private static List<(string Value, bool Joined)> Numbers(string line)
    {
        var numbers = new List<(string, bool)>();
        var joined = false;
        for (var i = 0; i < line.Length;)
        {
            if (!char.IsAsciiDigit(line[i]))
            {
                joined = joined && (line[i] == ' ' || IsSeparator(line[i]));
                i++;
                continue;
            }

            var start = i;
            while (i < line.Length && char.IsAsciiDigit(line[i]))
            {
                i++;
            }

            numbers.Add((line[start..i], joined && line.AsSpan(0, start).TrimEnd().Length is > 0 and var last && IsSeparator(line[last - 1])));
            joined = true;
        }

        return numbers;
    }

    private static bool IsSeparator(char c) => c is '-' or '/' or '.';
}
