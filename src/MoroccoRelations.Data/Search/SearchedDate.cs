using System.Globalization;
using MoroccoRelations.Domain.Dates;

namespace MoroccoRelations.Data.Search;

/// <summary>Under which words an event is found by its date: as it reads in each language, as it is written, and by its years.</summary>
internal static class SearchedDate
{
    // A longer span holds too many years to be meant by one of them; the filter of years finds it.
    private const int MostYears = 10;

    private static readonly string[] Languages = ["en", "fr", "ar"];

    public static IEnumerable<string> Texts(EdtfDate? date) => date is null ? [] : [.. Languages.Select(date.Format), date.Text, .. Years(date)];

    private static IEnumerable<string> Years(EdtfDate date)
    {
        var (first, last) = (date.Earliest.Year, date.Latest.Year);
        return last - first < MostYears ? Enumerable.Range(first, last - first + 1).Select(year => year.ToString("D4", CultureInfo.InvariantCulture)) : [];
    }
}
