namespace MoroccoRelations.Web.Presentation;

/// <summary>Numbers by year as bars along one axis; long empty stretches are folded, with a visible break.</summary>
/// <remarks>All places and widths are shares of the whole, from 0 to 100, so that the picture fits any column.</remarks>
public sealed class Histogram
{
    private const int LongestEmptyStretch = 12;
    private const int BreakSlots = 4;
    private const int FewestSlots = 40;
    private const double LeastDistanceOfLabels = 12;

    private Histogram(IReadOnlyList<Bar> bars, IReadOnlyList<double> breaks, IReadOnlyList<Label> labels, int highest) =>
        (Bars, Breaks, Labels, Highest) = (bars, breaks, labels, highest);

    public IReadOnlyList<Bar> Bars { get; }

    /// <summary>Where empty stretches have been folded.</summary>
    public IReadOnlyList<double> Breaks { get; }

    public IReadOnlyList<Label> Labels { get; }

    /// <summary>The highest count.</summary>
    public int Highest { get; }

    /// <summary>The picture of the counts by year; null where there is none to draw.</summary>
    public static Histogram? Of(IEnumerable<KeyValuePair<int, int>> countsByYear)
    {
        var counts = countsByYear.OrderBy(pair => pair.Key).ToList();
        if (counts.Count == 0)
        {
            return null;
        }

        var (slots, breaks) = Slots(counts.ConvertAll(pair => pair.Key));
        var width = 100.0 / Math.Max(FewestSlots, slots[^1] + 1);
        var highest = counts.Max(pair => pair.Value);
        var bars = counts.Select((pair, i) => new Bar(pair.Key, pair.Value, slots[i] * width, width, 100.0 * pair.Value / highest)).ToList();
        return new Histogram(bars, breaks.ConvertAll(slot => (slot + (BreakSlots / 2.0)) * width), LabelsOf(bars), highest);
    }

    private static (List<int> Slots, List<int> Breaks) Slots(List<int> years)
    {
        var slots = new List<int> { 0 };
        var breaks = new List<int>();
        for (var i = 1; i < years.Count; i++)
        {
            var step = years[i] - years[i - 1];
            if (step > LongestEmptyStretch)
            {
                breaks.Add(slots[^1] + 1);
                step = BreakSlots + 1;
            }

            slots.Add(slots[^1] + step);
        }

        return (slots, breaks);
    }

    // The ends are always named; between them as many years as there is room for.
    private static List<Label> LabelsOf(List<Bar> bars)
    {
        var labels = new List<Label> { new(bars[0].Year, bars[0].Middle) };
        var last = bars[^1];
        foreach (var bar in bars)
        {
            if (bar.Middle - labels[^1].At >= LeastDistanceOfLabels && last.Middle - bar.Middle >= LeastDistanceOfLabels)
            {
                labels.Add(new(bar.Year, bar.Middle));
            }
        }

        if (last.Middle - labels[^1].At >= LeastDistanceOfLabels)
        {
            labels.Add(new(last.Year, last.Middle));
        }

        return labels;
    }

    public sealed record Bar(int Year, int Count, double Start, double Width, double Height)
    {
        public double Middle => Start + (Width / 2);
    }

    public sealed record Label(int Year, double At);
}
