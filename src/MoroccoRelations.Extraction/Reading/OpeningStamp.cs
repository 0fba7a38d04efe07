using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>Reads the day and time of publication that some pages print right before the first words of a story: "30 November, 2017 - 10:53:00 The minister …".</summary>
internal static class OpeningStamp
{
    private const int Longest = 60;

    /// <summary>The stamp with which a paragraph begins, and the day that it prints; null where it begins with its text.</summary>
    public static (TextSpan Span, Publication Published)? At(string text, TextSpan paragraph)
    {
        var length = Math.Min(Longest, paragraph.Length);
        var time = TimeIn(text.AsSpan(paragraph.Start, length));
        if (time is not var (start, end) || end >= paragraph.Length || !char.IsDigit(text[paragraph.Start]))
        {
            return null;
        }

        var stamp = new TextSpan(paragraph.Start, end);
        return DateLineWords.AreAll(text.Substring(paragraph.Start, start).Replace(" - ", " ", StringComparison.Ordinal).TrimEnd(' ', '-'))
            && Publication.PrintedIn(text, stamp) is { Date: { Precision: DatePrecision.Day, IsInterval: false } } published
                ? (stamp, published)
                : null;
    }

    // Where the first "10:53" or "10:53:00" begins and ends.
    private static (int Start, int End)? TimeIn(ReadOnlySpan<char> line)
    {
        for (var i = 2; i + 2 < line.Length; i++)
        {
            if (line[i] == ':' && char.IsDigit(line[i - 1]) && char.IsDigit(line[i - 2]) && char.IsDigit(line[i + 1]) && char.IsDigit(line[i + 2]))
            {
                var end = i + 3;
                while (end < line.Length && (line[end] == ':' || char.IsDigit(line[end])))
                {
                    end++;
                }

                return (i - 2, end);
            }
        }

        return null;
    }
}
