using System.Globalization;
using System.Text;

namespace MoroccoRelations.Domain.Text;

/// <summary>The project's one way to make spellings alike: for the lexicons, for search, for addresses.</summary>
/// <remarks>
/// <para>
/// Folded are case, Latin accents and ligatures, Arabic marks and tatweel, the seats of hamza, alef maqsura, teh marbuta, Persian and Maghrebi
/// letters, Arabic-Indic and Persian digits, quotation marks, dashes, and every space but those of ASCII, so that line breaks stay.
/// What is folded away gives the empty string. What is folded does not change when it is folded again.
/// </para>
/// <para>The Arabic rules follow common practice in Arabic information retrieval (light normalisation); they are lossy on purpose.</para>
/// </remarks>
public static class CharacterFolding
{
    private const string Dropped = "";
    private const int LongestKept = 200;

    // Mostly single words are folded, by the million: they share what they are made in.
    [ThreadStatic]
    private static StringBuilder? kept;

    /// <summary>Latin with its accents, and Arabic: the characters that texts are made of, folded once.</summary>
    private static readonly string[] Common = [.. Enumerable.Range(0, 0x0780).Select(i => FoldAny((char)i))];

    /// <summary>The folded form of one UTF-16 code unit: usually one character, two or more for a ligature, none for a mark.</summary>
    public static string Fold(char c) => c < Common.Length ? Common[c] : FoldAny(c);

    /// <summary>The folded form of a whole text.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Fold(text.AsSpan());
    }

    /// <summary>The folded form of a part of a text.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var folded = text.Length <= LongestKept ? (kept ??= new StringBuilder(LongestKept)).Clear() : new StringBuilder(text.Length);
        foreach (var c in text)
        {
            folded.Append(Fold(c));
        }

        return folded.ToString();
    }

    private static string FoldAny(char c) => c switch
    {
        < '\u0080' => char.ToLowerInvariant(c).ToString(),
        >= '\u00C0' and <= '\u024F' or >= '\u1E00' and <= '\u1EFF' => FoldLatin(c),
        >= '\u0610' and <= '\u06FF' => FoldArabic(c),
        >= '\uFB00' and <= '\uFB06' or >= '\uFB50' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC' => FoldPresentationForm(c),
        _ => FoldOther(c),
    };

    private static string FoldLatin(char c) => c switch
    {
        'œ' or 'Œ' => "oe",
        'æ' or 'Æ' => "ae",
        'ß' or 'ẞ' => "ss",
        'ø' or 'Ø' => "o",
        'ł' or 'Ł' => "l",
        'đ' or 'Đ' => "d",
        'ı' => "i",
        _ => WithoutMarks(c),
    };

    private static string WithoutMarks(char c)
    {
        var parts = c.ToString().Normalize(NormalizationForm.FormD);
        return parts.Length == 1 ? FoldCase(c) : string.Concat(parts.Where(part => !IsMark(part)).Select(FoldAny));
    }

    private static bool IsMark(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    // A capital's small letter may itself be one that folds: the ångström sign gives å, and that gives a
    private static string FoldCase(char c)
    {
        var small = char.ToLowerInvariant(c);
        return small == c ? c.ToString() : FoldAny(small);
    }

    private static string FoldArabic(char c) => c switch
    {
        'أ' or 'إ' or 'آ' or 'ٱ' => "ا",
        'ؤ' => "و",
        'ئ' or 'ى' or 'ی' => "ي",
        'ء' => Dropped,
        'ة' => "ه",
        'گ' or 'ڭ' or 'ک' => "ك",
        'پ' => "ب",
        'چ' => "ج",
        'ڤ' or 'ڥ' or 'ڢ' => "ف",
        'ڧ' or 'ڨ' => "ق",
        'ـ' => Dropped,
        >= '\u0610' and <= '\u061A' or '\u061C' => Dropped,
        >= '\u064B' and <= '\u065F' or '\u0670' => Dropped,
        >= '\u06D6' and <= '\u06ED' => Dropped,
        >= '\u0660' and <= '\u0669' => Digit(c - '\u0660'),
        >= '\u06F0' and <= '\u06F9' => Digit(c - '\u06F0'),
        '\u061B' => ";",
        '\u061F' => "?",
        '\u06D4' => ".",
        '٪' => "%",
        '٫' => ".",
        '٬' => ",",
        _ => c.ToString(),
    };

    private static string Digit(int value) => ((char)('0' + value)).ToString();

    private static string FoldOther(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u02BB' or '\u02BC' or '\u02BE' or '\u02BF' or '\u00B4' or '\u2032' => "'",
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\u2039' or '\u203A' or '\u2033' => "\"",
        >= '\u2010' and <= '\u2015' or '\u2212' => "-",
        '\u2026' => ".",
        '\u060C' => ",",
        >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\uFEFF' or '\u00AD' => Dropped,
        >= '\u0300' and <= '\u036F' => Dropped,
        'ݣ' => "ك",
        _ when char.IsWhiteSpace(c) => " ",
        _ => FoldCase(c),
    };

    // Letters as old files and printed pages store them: joined ("ﻻ", "ﬁ") or in the shape of their place in the word
    private static string FoldPresentationForm(char c)
    {
        var letters = c.ToString().Normalize(NormalizationForm.FormKC);
        return letters[0] == c ? letters : string.Concat(letters.Select(FoldAny));
    }
}
