namespace MoroccoRelations.Extraction.Languages;

/// <summary>The duals of an Arabic noun of which a word list holds the singular: "زيارة" → زيارتان, زيارتين, زيارتا.</summary>
/// <remarks>Those before another noun lose their last letter; of a masculine noun that form is written like others ("اتفاقا"), so it is not made.</remarks>
public static class ArabicDuals
{
    private const int ShortestNoun = 4;

    /// <summary>The duals; none of a phrase, of a plural or of a word too short to be sure.</summary>
    public static IEnumerable<string> Of(string noun)
    {
        ArgumentNullException.ThrowIfNull(noun);
        return noun.Length < ShortestNoun || noun.Contains(' ', StringComparison.Ordinal) || noun[^1] is '*' or 'ت' or 'ن' or 'ا' or 'ه' or 'ى' or 'ي' or 'و' or 'ء' ? []
            : noun[^1] == 'ة' ? [noun[..^1] + "تان", noun[..^1] + "تين", noun[..^1] + "تا", noun[..^1] + "تي"]
            : [noun + "ان", noun + "ين"];
    }
}
