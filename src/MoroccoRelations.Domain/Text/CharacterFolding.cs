using System.Globalization;
using System.Text;

namespace MoroccoRelations.Domain.Text;

/// <summary>The project's one way to make spellings alike: for the lexicons, for search, for addresses.</summary>
/// <remarks>
/// Folded are case, Latin accents and ligatures, Arabic marks and tatweel, the seats of hamza, alef maqsura, teh marbuta, Persian and Maghrebi
/// letters, Arabic-Indic and Persian digits, quotation marks, dashes, and every kind of space. What is folded away gives the empty string.
/// The Arabic rules follow common practice in Arabic information retrieval (light normalisation); they are lossy on purpose.
/// </remarks>
public static class CharacterFolding
{
    private const string Dropped = "";

    /// <summary>The folded form of one UTF-16 code unit: usually one character, two for a ligature, none for a mark.</summary>
    public static string Fold(char c)
    {
        if (c < '\u0080')
        {
            return Ascii[c];
        }

        return c switch
        {
            >= '\u0621' and <= '\u06D3' => FoldArabic(c),
            >= '\u06F0' and <= '\u06F9' => Ascii['0' + (c - '\u06F0')],
            '\u06D4' => ".",
            >= '\u00C0' and <= '\u024F' => FoldLatin(c),
            _ => FoldOther(c),
        };
    }

    /// <summary>The folded form of a whole text.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            folded.Append(Fold(c));
        }

        return folded.ToString();
    }

    private static readonly string[] Ascii = [.. Enumerable.Range(0, 128).Select(i => char.ToLowerInvariant((char)i).ToString())];

    private static readonly string[] Latin = [.. Enumerable.Range(0x00C0, 0x0250 - 0x00C0).Select(i => Decompose((char)i))];

    private static string FoldLatin(char c) => Latin[c - '\u00C0'];

    private static string Decompose(char c) => c switch
    {
        'œ' or 'Œ' => "oe",
        'æ' or 'Æ' => "ae",
        'ß' => "ss",
        'ø' or 'Ø' => "o",
        'ł' or 'Ł' => "l",
        'đ' or 'Đ' => "d",
        'ı' => "i",
        _ => Base(c),
    };

    private static string Base(char c)
    {
        var letters = c.ToString().Normalize(NormalizationForm.FormD).Where(d => CharUnicodeInfo.GetUnicodeCategory(d) != UnicodeCategory.NonSpacingMark);
        return string.Concat(letters).ToLowerInvariant();
    }

    private static string FoldArabic(char c) => c switch
    {
        'أ' or 'إ' or 'آ' or 'ٱ' => "ا",
        'ؤ' => "و",
        'ئ' or 'ى' or 'ی' => "ي",
        'ء' => Dropped,
        'ة' => "ه",
        'گ' or 'ڭ' or 'ک' or 'ݣ' => "ك",
        'پ' => "ب",
        'چ' => "ج",
        'ڤ' or 'ڥ' => "ف",
        'ـ' => Dropped,
        >= '\u064B' and <= '\u065F' or '\u0670' => Dropped,
        >= '\u0660' and <= '\u0669' => Ascii['0' + (c - '\u0660')],
        '٪' => "%",
        '٫' => ".",
        '٬' => ",",
        _ => c.ToString(),
    };

    private static string FoldOther(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u02BC' or '\u02BB' or '\u00B4' or '\u2032' or '\u201B' => "'",
        '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' or '\u2033' or '\u201F' => "\"",
        >= '\u2010' and <= '\u2015' or '\u2212' => "-",
        '\u2026' => ".",
        '\u060C' => ",",
        '\u061B' => ";",
        '\u061F' => "?",
        '\u0610' or (>= '\u0611' and <= '\u061A') or '\u061C' => Dropped,
        >= '\u06D6' and <= '\u06ED' => Dropped,
        >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\uFEFF' or '\u00AD' => Dropped,
        >= '\u0300' and <= '\u036F' => Dropped,
        'ݣ' => "ك",
        >= '\uFB50' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC' => PresentationForm(c),
        _ when char.IsWhiteSpace(c) => " ",
        _ => char.ToLowerInvariant(c).ToString(),
    };

    private static string PresentationForm(char c) => string.Concat(c.ToString().Normalize(NormalizationForm.FormKC).Select(FoldArabic));
}
