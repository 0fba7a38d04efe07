using System.Globalization;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>A publication date, and whether the document states it or only hints at it (by the name of a picture, by an address).</summary>
internal sealed record Publication(EdtfDate Date, bool IsHint)
{
    private const int EarliestYearOfHint = 1990;
    private const int LatestYearOfHint = 2100;

    /// <summary>The date that a line prints, or null.</summary>
    public static Publication? PrintedIn(string text, TextSpan line) =>
        PrintedDate.In(text, line) is { } date ? new Publication(date, false) : null;

    /// <summary>The date that the name of a file (<c>IMG 20220101</c>) or an address (<c>/2022/01/</c>) holds, as an approximate one.</summary>
    public static Publication? HintIn(string name)
    {
        var date = CompactDate(name) ?? PathDate(name) ?? PrintedDate.In(name)?.Text;
        return date is null ? null : new Publication(EdtfDate.Parse(date + "~", CultureInfo.InvariantCulture), true);
    }

    // 20220101
    private static string? CompactDate(string name)
    {
        var digits = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            if (i < name.Length && char.IsAsciiDigit(name[i]))
            {
                digits++;
                continue;
            }

            if (digits == 8 && Day(name[(i - 8)..(i - 4)], name[(i - 4)..(i - 2)], name[(i - 2)..i]) is { } day)
            {
                return day;
            }

            digits = 0;
        }

        return null;
    }

    // /2022/01/15/ and /2022/01/
    private static string? PathDate(string name)
    {
        var parts = name.Split('/');
        for (var i = 0; i + 1 < parts.Length; i++)
        {
            if (parts[i].Length == 4 && parts[i + 1].Length == 2)
            {
                var day = i + 2 < parts.Length && parts[i + 2].Length == 2 ? Day(parts[i], parts[i + 1], parts[i + 2]) : null;
                var date = day ?? (Day(parts[i], parts[i + 1], "01") is { } month ? month[..7] : null);
                if (date is not null)
                {
                    return date;
                }
            }
        }

        return null;
    }

    private static string? Day(string year, string month, string day)
    {
        var text = $"{year}-{month}-{day}";
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is >= EarliestYearOfHint and <= LatestYearOfHint ? text : null;
    }
}
