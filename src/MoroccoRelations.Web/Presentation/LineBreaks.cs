using System.Text.RegularExpressions;

namespace MoroccoRelations.Web.Presentation;

/// <summary>Makes the line breaks of a plain text fit for any width: those of hard-wrapped lines are spaces, several empty lines are one.</summary>
public static partial class LineBreaks
{
    private const int Longest = 100;
    private const int Long = 50;
    private const string Ends = ".?!:؟…»”\"";

    /// <summary>The text with a space for each break that only a width asked for; as long as it was, so that passages keep their places.</summary>
    public static string Unwrap(string text)
    {
        var lines = text.Split('\n');
        if (!AreHardWrapped(lines))
        {
            return text;
        }

        var unwrapped = text.ToCharArray();
        for (int i = 0, end = lines[0].Length; i < lines.Length - 1; i++, end += 1 + lines[i].Length)
        {
            if (RunsOn(lines[i], lines[i + 1]))
            {
                unwrapped[end] = ' ';
            }
        }

        return new string(unwrapped);
    }

    /// <summary>A piece of a text with no more than one empty line together.</summary>
    public static string Fit(string piece) =>
        EmptyLines().Replace(piece.Replace("\r\n", "\n", StringComparison.Ordinal), "\n\n");

    // At least half of the lines come near to a width and break off within a sentence; a page may hold unbroken paragraphs beside them.
    private static bool AreHardWrapped(string[] lines)
    {
        var written = lines.Where(line => line.Trim().Length > 0).ToList();
        return written.Count > 3 && written.Count(line => line.Trim().Length is >= Long and <= Longest && !IsEnd(line)) * 2 >= written.Count;
    }

    // A line that ends with its sentence ends a paragraph where it is much shorter or longer than the width.
    private static bool RunsOn(string line, string next) =>
        line.Trim().Length > 0 && next.Trim().Length > 0 && !(IsEnd(line) && line.Trim().Length is < Long or > Longest);

    private static bool IsEnd(string line) => line.TrimEnd() is { Length: > 0 } written && Ends.Contains(written[^1], StringComparison.Ordinal);

    [GeneratedRegex(@"\n(?:[^\S\n]*\n)+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EmptyLines();
}
