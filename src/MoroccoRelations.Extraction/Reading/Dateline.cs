using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>Reads the dateline with which agencies begin a story: "RABAT, 12 May 2014 (AFP) – …".</summary>
internal static class Dateline
{
    private const int Longest = 80;
    private const int MostWords = 10;

    /// <summary>The date of a dateline at the start of a paragraph.</summary>
    public static Publication? At(string text, TextSpan paragraph)
    {
        var length = End(text.AsSpan(paragraph.Start, Math.Min(Longest, paragraph.Length)));
        if (length <= 0)
        {
            return null;
        }

        var line = new TextSpan(paragraph.Start, length);
        var words = line.In(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        return words <= MostWords && PrintedDate.In(text, line) is { Precision: Domain.Dates.DatePrecision.Day } date ? new Publication(date, false) : null;
    }

    // A dash or a colon with a space behind it, and a space or a bracket before it: not the hyphens inside a date.
    private static int End(ReadOnlySpan<char> start)
    {
        var depth = 0;
        for (var i = 3; i + 1 < start.Length; i++)
        {
            depth += start[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth > 0)
            {
                // "(Agency - 12 May 2014)"
                continue;
            }

            var isDash = start[i] is '–' or '—' or '-' && start[i - 1] is ' ' or ')' && !char.IsDigit(start[i - 2]);
            if ((isDash || (start[i] == ':' && !char.IsDigit(start[i - 1]))) && char.IsWhiteSpace(start[i + 1]))
            {
                return i;
            }
        }

        return -1;
    }
}
