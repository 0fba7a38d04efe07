using System.Text.RegularExpressions;

namespace MoroccoRelations.Web.Presentation;

/// <summary>Makes the line breaks of a plain text fit for any width: those of hard-wrapped lines are spaces, several empty lines are one.</summary>
public static partial class LineBreaks
{
    private const int Longest = 100;
    private const int Long = 50;

    /// <summary>Whether the lines were broken at a width: no line is long, and at least half of them come near to it.</summary>
    public static bool AreHardWrapped(string text)
    {
        var lengths = text.Split('\n').Select(line => line.Trim().Length).Where(length => length > 0).ToList();
        return lengths.Count > 3 && lengths.TrueForAll(length => length <= Longest) && lengths.Count(length => length >= Long) * 2 >= lengths.Count;
    }

    /// <summary>A piece of a text with the breaks that a reader needs.</summary>
    public static string Fit(string piece, bool hardWrapped)
    {
        var lines = EmptyLines().Replace(piece.Replace("\r\n", "\n", StringComparison.Ordinal), "\n\n");
        return hardWrapped ? SingleBreak().Replace(lines, " ") : lines;
    }

    [GeneratedRegex(@"\n(?:[^\S\n]*\n)+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EmptyLines();

    [GeneratedRegex(@"(?<!\n)\n(?!\n)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SingleBreak();
}
