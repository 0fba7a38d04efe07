namespace MoroccoRelations.Extraction.Reading;

/// <summary>Where a string stands next. Asked at growing places it reads the text once, however often it is asked.</summary>
internal sealed class NextPlace(string text, string needle)
{
    private int found = -1;

    /// <summary>The first place from <paramref name="from"/> on, or −1.</summary>
    public int From(int from)
    {
        if (found < from && found != int.MaxValue)
        {
            var place = text.IndexOf(needle, from, StringComparison.OrdinalIgnoreCase);
            found = place < 0 ? int.MaxValue : place;
        }

        return found == int.MaxValue ? -1 : found;
    }
}
