namespace MoroccoRelations.Extraction.Reading;

/// <summary>Tells by its first bytes what a file that is no text is.</summary>
internal static class BinarySignature
{
    private static readonly (byte[] Bytes, int Offset, string Name)[] Known =
    [
        ([0x50, 0x4B, 0x03, 0x04], 0, "a ZIP archive or an Office document"),
        ([0x50, 0x4B, 0x05, 0x06], 0, "an empty ZIP archive"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], 0, "an old Office document"),
        ([0x1F, 0x8B, 0x08], 0, "a gzip archive"),
        ("BZh"u8.ToArray(), 0, "a bzip2 archive"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], 0, "an xz archive"),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], 0, "a 7-Zip archive"),
        ("Rar!"u8.ToArray(), 0, "a RAR archive"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], 0, "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], 0, "a JPEG picture"),
        ("GIF87a"u8.ToArray(), 0, "a GIF picture"),
        ("GIF89a"u8.ToArray(), 0, "a GIF picture"),
        ("WEBP"u8.ToArray(), 8, "a WebP picture"),
        ([0x49, 0x49, 0x2A, 0x00], 0, "a TIFF picture"),
        ([0x4D, 0x4D, 0x00, 0x2A], 0, "a TIFF picture"),
        ("SQLite format 3"u8.ToArray(), 0, "an SQLite database"),
        ([0x7F, 0x45, 0x4C, 0x46], 0, "a program"),
        ("ID3"u8.ToArray(), 0, "a sound recording"),
        ("OggS"u8.ToArray(), 0, "a sound recording"),
        ("ftyp"u8.ToArray(), 4, "a film"),
        (@"{\rtf"u8.ToArray(), 0, "a Rich Text document"),
    ];

    /// <summary>What the file is, or null where no signature is met.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var (signature, offset, name) in Known)
        {
            if (bytes.Length >= offset + signature.Length && bytes.Slice(offset, signature.Length).SequenceEqual(signature))
            {
                return name;
            }
        }

        return null;
    }
}
