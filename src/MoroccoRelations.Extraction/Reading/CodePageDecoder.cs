using System.Text;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>Decodes the one-byte code pages in which Arabic and French were written before Unicode: Windows-1256, Windows-1252, ISO 8859-15.</summary>
/// <remarks>
/// Any bytes are valid in a code page, so plausibility decides: Arabic is told by the frequency of alef and lam and by most of its letters being
/// high bytes; French by high bytes that stand alone between ASCII letters and are those that French writes.
/// </remarks>
internal static class CodePageDecoder
{
    private const byte Alef = 0xC7;
    private const byte Lam = 0xE1;
    private const byte OeOfLatin9 = 0xBD;

    private static readonly Encoding Windows1256 = CodePagesEncodingProvider.Instance.GetEncoding(1256)!;
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly Encoding Latin9 = CodePagesEncodingProvider.Instance.GetEncoding(28605)!;
    private static readonly HashSet<char> FrenchSigns = [.. "àâäçéèêëîïôöùûüÿœæÀÂÇÉÈÊËÎÏÔÖÙÛÜŒÆ«»’‘“”–—…°€\u00A0\u00AD²³·áíóúñÁÍÓÚÑ§©®ªº"];

    /// <summary>Decodes bytes that are no UTF-8; <paramref name="invalid"/> is where UTF-8 breaks, for the message.</summary>
    public static (string? Text, Refusal? Refusal) Decode(ReadOnlySpan<byte> bytes, int invalid)
    {
        var counts = Count(bytes);
        if (counts.IsBrokenUtf8)
        {
            return Refuse($"The file is UTF-8 in the main but damaged at byte {invalid}.");
        }

        if (counts.IsArabic)
        {
            return (Windows1256.GetString(bytes), null);
        }

        var latin = (counts.IsLatin9 ? Latin9 : Windows1252).GetString(bytes);
        return IsFrench(latin, counts) ? (latin, null)
            : Refuse($"The file is text in no encoding that is read here: it is not UTF-8 (byte {invalid} is invalid) and makes no sense as Windows-1256 or Windows-1252.");
    }

    private static (string? Text, Refusal? Refusal) Refuse(string message) => (null, new Refusal(RefusalReason.Encoding, message));

    private static Counts Count(ReadOnlySpan<byte> bytes)
    {
        var counts = new Counts();
        for (var i = 0; i < bytes.Length; i++)
        {
            var b = bytes[i];
            if (b < 0x80)
            {
                counts.AsciiLetters += char.IsAsciiLetter((char)b) ? 1 : 0;
                counts.Controls += b < 0x20 && b is not (0x09 or 0x0A or 0x0C or 0x0D) ? 1 : 0;
                continue;
            }

            counts.High++;
            counts.Alefs += b == Alef ? 1 : 0;
            counts.Lams += b == Lam ? 1 : 0;
            counts.Articles += b == Alef && i + 1 < bytes.Length && bytes[i + 1] == Lam ? 1 : 0;
            counts.C1 += b < 0xA0 ? 1 : 0;
            counts.Oes += b == OeOfLatin9 && i + 1 < bytes.Length && char.IsAsciiLetter((char)bytes[i + 1]) ? 1 : 0;
            if (Rune.DecodeFromUtf8(bytes[i..], out _, out var length) == System.Buffers.OperationStatus.Done)
            {
                counts.Utf8Sequences++;
                counts.Utf8Bytes += length;
            }
        }

        return counts;
    }

    private static bool IsFrench(string text, Counts counts)
    {
        var signs = 0;
        foreach (var c in text)
        {
            signs += c >= 0x80 && FrenchSigns.Contains(c) ? 1 : 0;
        }

        return counts.Controls == 0 && counts.AsciiLetters >= counts.High * 2 && signs * 10 >= counts.High * 9;
    }

    private sealed class Counts
    {
        public int AsciiLetters, Controls, High, Alefs, Lams, Articles, C1, Oes, Utf8Sequences, Utf8Bytes;

        // Random high bytes form a UTF-8 sequence now and then; a text that was UTF-8 consists of them.
        public bool IsBrokenUtf8 => Utf8Sequences >= 3 && Utf8Bytes * 10 >= High * 9;

        public bool IsArabic => Controls == 0 && High * 5 >= AsciiLetters * 2 && (Alefs + Lams) * 8 >= High && Articles * 100 >= High;

        public bool IsLatin9 => C1 == 0 && Oes > 0;
    }
}
