using System.Text;
using System.Text.Unicode;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>Turns bytes into text by what they hold; an encoding that the file declares of itself is not trusted.</summary>
/// <remarks>
/// Tried in turn: a byte order mark, UTF-16 without one (by its zero bytes or its Arabic high bytes), UTF-8, and where that is invalid the one-byte code pages
/// (<see cref="CodePageDecoder"/>). A file that is UTF-8 in the main and broken in a place is refused with that place rather than read with holes.
/// </remarks>
internal static class TextDecoder
{
    private const int SampleLength = 4096;

    /// <summary>Decodes; exactly one of the two is given.</summary>
    public static (string? Text, Refusal? Refusal) Decode(ReadOnlySpan<byte> bytes)
    {
        if (MarkedEncoding(bytes) is { } marked)
        {
            return DecodeStrictly(bytes[marked.Mark..], marked.Encoding, marked.Mark);
        }

        if (UnmarkedUtf16(bytes) is { } utf16)
        {
            return DecodeStrictly(bytes, utf16, 0);
        }

        var nul = bytes.IndexOf((byte)0);
        if (nul >= 0)
        {
            return (null, new Refusal(RefusalReason.Binary, $"The file is no text: it holds a zero byte at offset {nul}."));
        }

        return Utf8.IsValid(bytes) ? (Encoding.UTF8.GetString(bytes), null) : CodePageDecoder.Decode(bytes, FirstInvalid(bytes));
    }

    private static (Encoding Encoding, int Mark)? MarkedEncoding(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Strict(Encoding.UTF8), 3),
        [0xFF, 0xFE, 0x00, 0x00, ..] when bytes.Length % 4 == 0 => (Strict(Encoding.UTF32), 4),
        [0x00, 0x00, 0xFE, 0xFF, ..] => (Strict(new UTF32Encoding(bigEndian: true, byteOrderMark: false)), 4),
        [0xFF, 0xFE, ..] => (Strict(Encoding.Unicode), 2),
        [0xFE, 0xFF, ..] => (Strict(Encoding.BigEndianUnicode), 2),
        _ => null,
    };

    private static Encoding? UnmarkedUtf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0)
        {
            return null;
        }

        var sample = bytes[..(Math.Min(SampleLength, bytes.Length) & ~1)];
        return LooksLikeUtf16(sample, 1) ? Strict(Encoding.Unicode)
            : LooksLikeUtf16(sample, 0) ? Strict(Encoding.BigEndianUnicode)
            : null;
    }

    // The high byte of Latin text and of ASCII spaces is 0x00, that of Arabic 0x06, that of curled quotation marks 0x20.
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> sample, int high)
    {
        int fitting = 0, zeros = 0, otherZeros = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            fitting += sample[i + high] is 0x00 or 0x06 or 0x20 ? 1 : 0;
            zeros += sample[i + high] == 0 ? 1 : 0;
            otherZeros += sample[i + 1 - high] == 0 ? 1 : 0;
        }

        return zeros > 0 && otherZeros == 0 && fitting * 20 >= sample.Length / 2 * 19;
    }

    private static Encoding Strict(Encoding encoding)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        return strict;
    }

    private static (string? Text, Refusal? Refusal) DecodeStrictly(ReadOnlySpan<byte> bytes, Encoding encoding, int mark)
    {
        try
        {
            return (encoding.GetString(bytes), null);
        }
        catch (DecoderFallbackException e)
        {
            var offset = mark + Math.Max(0, e.Index);
            return (null, new Refusal(RefusalReason.Encoding, $"The file is marked as {encoding.WebName.ToUpperInvariant()} but is not valid at byte {offset}."));
        }
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var offset = 0;
        while (offset < bytes.Length && Rune.DecodeFromUtf8(bytes[offset..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            offset += length;
        }

        return offset;
    }
}
