using MoroccoRelations.Domain.Dates;

namespace MoroccoRelations.Extraction.Refiners;

/// <summary>What is known around a passage when its words of time are made into dates.</summary>
/// <param name="Published">When the document was published, if known.</param>
public sealed record DateContext(EdtfDate? Published)
{
    private const int LongestMemory = 8;
    private const int Margin = 12;

    /// <summary>The dates told before in the same passage, the latest told first.</summary>
    public IReadOnlyList<EdtfDate> Passage { get; init; } = [];

    /// <summary>The context without dates so near the first or the last year of the calendar that counting from them would leave it.</summary>
    internal DateContext Countable() => IsCountable(Published) && IsCountable(Heading) && Passage.All(IsCountable)
        ? this
        : this with
        {
            Published = IsCountable(Published) ? Published : null,
            Heading = IsCountable(Heading) ? Heading : null,
            Passage = [.. Passage.Where(IsCountable)],
        };

    private static bool IsCountable(EdtfDate? date) =>
        date is null || date.IsInterval || (date.Earliest.Year > Margin && date.Latest.Year < 9999 - Margin);

    /// <summary>The date told last in the passage, if any.</summary>
    internal EdtfDate? LatestTold => Passage.Count > 0 ? Passage[0] : null;

    /// <summary>The context once another date has been told.</summary>
    public DateContext After(EdtfDate told) => this with { Passage = [told, .. Passage.Take(LongestMemory - 1)] };

    /// <summary>The date of the heading, the section or the table row that the passage stands under.</summary>
    public EdtfDate? Heading { get; init; }

    /// <summary>Which way to look where a day or month is named without its year.</summary>
    public DatePreference Preference { get; init; }

    /// <summary>Whether the text speaks of dates for their own sake: then a season stays a season, "two months ago" means the very day, and "next Friday" is next week's.</summary>
    internal bool IsAboutDates { get; init; }
}

/// <summary>Which of the fitting times is taken.</summary>
public enum DatePreference
{
    /// <summary>The latest that is past: what a text tells has happened.</summary>
    Past,

    /// <summary>The earliest to come: what a text announces.</summary>
    Future,

    /// <summary>The earliest to come, or one that is past for hardly more than three months: what a text about dates means more often than not.</summary>
    Nearest,
}
