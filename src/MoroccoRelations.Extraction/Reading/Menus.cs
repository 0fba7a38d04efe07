namespace MoroccoRelations.Extraction.Reading;

/// <summary>Finds menus: long runs of short lines without any sentence among them.</summary>
internal static class Menus
{
    private const int FewestEntries = 8;
    private const double MostWordsOnAverage = 4.5;
    private const int MostLinesBetween = 2;

    public static void Mark(IReadOnlyList<TextLine> lines)
    {
        var endOfLastMenu = -1;
        for (var i = 0; i < lines.Count;)
        {
            var end = i;
            var words = 0;
            while (end < lines.Count && (lines[end].IsFurniture || IsEntry(lines[end])))
            {
                words += lines[end].IsFurniture ? 0 : lines[end].Words;
                end++;
            }

            var entries = Entries(lines, i, end);
            if (entries >= FewestEntries && words <= entries * MostWordsOnAverage)
            {
                var from = endOfLastMenu >= 0 && i - endOfLastMenu <= MostLinesBetween ? endOfLastMenu : i;
                MarkRange(lines, from, end);
                endOfLastMenu = end;
            }

            i = end + 1;
        }
    }

    private static bool IsEntry(TextLine line) => line.IsShort && !line.IsItem && !line.IsRow && line.Kind is null;

    private static int Entries(IReadOnlyList<TextLine> lines, int start, int end)
    {
        var entries = 0;
        for (var i = start; i < end; i++)
        {
            entries += lines[i].IsFurniture ? 0 : 1;
        }

        return entries;
    }

    private static void MarkRange(IReadOnlyList<TextLine> lines, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            lines[i].IsFurniture = true;
        }
    }
}
