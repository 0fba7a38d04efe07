using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Web.Pages.Events;

namespace MoroccoRelations.Web.Pages.Timeline;

/// <summary>All events along time: decades, in each those dated no closer than the decade, then its years.</summary>
public sealed class EventsByDecade(RelationsDbContext db)
{
    /// <summary>So many events are shown one by one; of more, each year shows its first and leads to the list.</summary>
    public const int MostRows = 2000;

    public async Task<View> LoadAsync(CancellationToken cancel)
    {
        var counts = await db.Events.Shown().CountsByYear().ToListAsync(cancel);
        var rows = await db.Events.Shown().OldestFirst().Take(MostRows).AsRows().ToListAsync(cancel);
        var total = await db.Events.Shown().CountAsync(cancel);
        return new View
        {
            CountsByYear = counts,
            Total = total,
            IsCut = total > rows.Count,
            Decades = [.. rows.Where(row => row.Year is not null).GroupBy(row => row.Year!.Value / 10 * 10).Select(decade => DecadeOf(decade.Key, [.. decade]))],
            Undated = [.. rows.Where(row => row.Year is null)],
        };
    }

    private static Decade DecadeOf(int start, List<EventRow> rows)
    {
        var vague = rows.Where(row => SpansYears(row.Date!)).ToList();
        var years = rows.Except(vague).GroupBy(row => row.Year!.Value).Select(year => new Year(year.Key, [.. year])).ToList();
        return new Decade(start, vague, years);
    }

    private static bool SpansYears(EdtfDate date) => date.Earliest.Year != date.Latest.Year;

    public sealed record View
    {
        public required IReadOnlyList<KeyValuePair<int, int>> CountsByYear { get; init; }

        public required int Total { get; init; }

        public required bool IsCut { get; init; }

        public required IReadOnlyList<Decade> Decades { get; init; }

        public required IReadOnlyList<EventRow> Undated { get; init; }
    }

    /// <summary>A decade: what is dated only to several years, and the years.</summary>
    public sealed record Decade(int Start, IReadOnlyList<EventRow> Vague, IReadOnlyList<Year> Years)
    {
        public int Events => Vague.Count + Years.Sum(year => year.Rows.Count);
    }

    public sealed record Year(int Number, IReadOnlyList<EventRow> Rows);
}
