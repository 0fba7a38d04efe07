using System.Globalization;

namespace MoroccoRelations.Domain.Dates;

public sealed partial record EdtfDate
{
    /// <summary>One day.</summary>
    /// <exception cref="ArgumentException">The calendar has no such day.</exception>
    public static EdtfDate Day(int year, int month, int day) => Made($"{YearText(year)}-{month:00}-{day:00}");

    /// <summary>One day.</summary>
    public static EdtfDate Day(DateOnly day) => Day(day.Year, day.Month, day.Day);

    /// <summary>One month, 1 to 12.</summary>
    /// <exception cref="ArgumentException">There is no such month.</exception>
    public static EdtfDate Month(int year, int month) => InYear(year, month, 1, 12);

    /// <summary>One season: 21 spring, 22 summer, 23 autumn, 24 winter.</summary>
    /// <exception cref="ArgumentException">There is no such season.</exception>
    public static EdtfDate Season(int year, int season) => InYear(year, season, DatePart.Spring, DatePart.Winter);

    /// <summary>One year; 0 is 1 BCE, as ISO 8601 counts.</summary>
    public static EdtfDate Year(int year) => Made(YearText(year));

    /// <summary>The ten years that hold <paramref name="year"/>: 1950 and 1956 both give <c>195X</c>.</summary>
    /// <exception cref="ArgumentException">The year has more than four digits.</exception>
    public static EdtfDate Decade(int year) => Made($"{YearText(year)[..^1]}X");

    /// <summary>The hundred years that hold <paramref name="year"/>: 1900 and 1956 both give <c>19XX</c>.</summary>
    /// <exception cref="ArgumentException">The year has more than four digits.</exception>
    public static EdtfDate Century(int year) => Made($"{YearText(year)[..^2]}XX");

    /// <summary>From one date to another; an end that is null is open, <c>2005/..</c>.</summary>
    /// <exception cref="ArgumentException">An end is an interval itself, both are open, or the second comes before the first.</exception>
    public static EdtfDate Interval(EdtfDate? start, EdtfDate? end) => Made($"{start?.Text ?? ".."}/{end?.Text ?? ".."}");

    /// <summary>The same date, approximate; of an interval, both its ends.</summary>
    public EdtfDate Approximately() => Part switch
    {
        null => Made(string.Join('/', Text.Split('/').Select(ApproximateEnd))),
        { Qualifier: '?' } => Made($"{Text[..^1]}%"),
        { IsApproximate: true } => this,
        _ => Made($"{Text}~"),
    };

    private static string ApproximateEnd(string end) => end is "" or ".." ? end : Parse(end, null).Approximately().Text;

    private static EdtfDate InYear(int year, int part, int least, int greatest) =>
        part >= least && part <= greatest
            ? Made($"{YearText(year)}-{part:00}")
            : throw new ArgumentOutOfRangeException(nameof(part), part, $"Expected {least} to {greatest}.");

    private static string YearText(int year) => Math.Abs((long)year) > 9999
        ? string.Create(CultureInfo.InvariantCulture, $"Y{year}")
        : string.Create(CultureInfo.InvariantCulture, $"{year:0000}");

    private static EdtfDate Made(string text) =>
        EdtfIntervalParser.Read(text, out var error) ?? throw new ArgumentException($"{text}: {error}", nameof(text));
}
