namespace MoroccoRelations.Extraction.Recognizers.Dates;

/// <summary>Passes over web and mail addresses, whose digits are no dates.</summary>
internal static class WebAddresses
{
    /// <summary>Whether an address starts there, and where the text goes on behind it.</summary>
    public static bool TrySkip(DateText text, int at, out int next)
    {
        next = at;
        var isAddress = text[at]!.Form is "http" or "https" or "ftp" && text.IsMark(at + 1, ':') && text.IsMark(at + 2, '/') || text[at]!.Form == "www" && text.IsMark(at + 1, '.');
        if (!isAddress)
        {
            return false;
        }

        next = at + 1;
        while (text.Touches(next))
        {
            next++;
        }

        return true;
    }
}
