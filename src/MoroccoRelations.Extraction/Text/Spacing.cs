using System.Text;

namespace MoroccoRelations.Extraction.Text;

/// <summary>White space as it counts for a reader.</summary>
internal static class Spacing
{
    /// <summary>The text with one space for each run of white space and none at its ends, cut off behind <paramref name="longest"/> UTF-16 code units.</summary>
    public static string Single(string text, int longest = int.MaxValue)
    {
        var line = new StringBuilder(Math.Min(text.Length, longest));
        for (var i = 0; i < text.Length && line.Length < longest; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                line.Append(text[i]);
            }
            else if (line.Length > 0 && HasMore(text, i))
            {
                line.Append(' ');
                while (char.IsWhiteSpace(text[i + 1]))
                {
                    i++;
                }
            }
        }

        return line.ToString();
    }

    private static bool HasMore(string text, int from) => !text.AsSpan(from).IsWhiteSpace();
}
