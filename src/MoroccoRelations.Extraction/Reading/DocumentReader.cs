using System.Security.Cryptography;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>Reads a file: bytes in, a document or a reason out.</summary>
/// <remarks>
/// Text comes back as it was received (the byte order mark left out, line ends kept), so that spans hold in it; of HTML, XML and PDF the text is what a reader sees.
/// Nothing is left out of the text: what belongs to the page and not to the article is merely in no block.
/// </remarks>
public static class DocumentReader
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MaximumBytes = 25 * 1024 * 1024;

    /// <summary>Reads the file <paramref name="fileName"/>; what is <paramref name="known"/> of it goes before what it says itself.</summary>
    public static ReadResult Read(string fileName, ReadOnlyMemory<byte> bytes, DocumentMetadata? known = null)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        if (RefusalByBytes(bytes.Span) is { } refusal)
        {
            return ReadResult.Of(refusal);
        }

        var (text, undecodable) = PdfText.Is(bytes.Span) ? PdfText.Read(bytes) : TextDecoder.Decode(bytes.Span);
        if (text is null)
        {
            return ReadResult.Of(undecodable!);
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return ReadResult.Of(new Refusal(RefusalReason.Empty, "The file holds nothing but white space."));
        }

        var (page, malformed) = PageFormats.Read(fileName, text);
        if (page is not null && string.IsNullOrWhiteSpace(page.Text))
        {
            return ReadResult.Of(new Refusal(RefusalReason.Empty, "The file holds markup but no text."));
        }

        return page is null ? ReadResult.Of(malformed!) : ReadResult.Of(DocumentOf(fileName, bytes.Span, page, known));
    }

    private static Refusal? RefusalByBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return new Refusal(RefusalReason.Empty, "The file is empty: it holds 0 bytes.");
        }

        if (bytes.Length > MaximumBytes)
        {
            return TooLarge(bytes.Length);
        }

        return BinarySignature.Of(bytes) is { } name ? new Refusal(RefusalReason.Binary, $"The file is no text: it looks like {name}.") : null;
    }

    /// <summary>The refusal of a file of <paramref name="length"/> bytes, for those who know the length before they read; null where it is not too large.</summary>
    public static Refusal? RefusalForLength(long length) => length > MaximumBytes ? TooLarge(length) : null;

    private static Refusal TooLarge(long length) => new(
        RefusalReason.TooLarge,
        FormattableString.Invariant($"The file is too large: {length / 1048576.0:0.#} MB, where {MaximumBytes / 1048576} MB are read at most."));

    private static SourceDocument DocumentOf(string fileName, ReadOnlySpan<byte> bytes, PageReading page, DocumentMetadata? known)
    {
        var language = LanguageIdentifier.Identify(page.Readable ?? page.Text, page.Blocks.Select(b => b.Span));
        var published = PublicationOf(page);
        var inferred = new HashSet<string>(page.Inferred);
        Note(inferred, "language", language is not null && language != Declared(page.Language));
        Note(inferred, "published", published?.IsHint == true);
        var document = new SourceDocument
        {
            FileName = Path.GetFileName(fileName),
            ContentHash = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            Text = page.Text,
            Readable = page.Readable ?? page.Text,
            Language = language,
            Kind = DocumentKinds.Guess(page with { Published = published }),
            Title = page.Title,
            Publisher = page.Publisher,
            Address = page.Address,
            Published = published?.Date,
            Licence = page.Licence,
            Blocks = page.Blocks,
            Inferred = inferred,
        };
        return known is null ? document : WithKnown(document, known);
    }

    // A dateline says more than a hint, and less than a date line.
    private static Publication? PublicationOf(PageReading page)
    {
        if (page.Published is { IsHint: false })
        {
            return page.Published;
        }

        var first = page.Blocks.FirstOrDefault(b => b.Kind == BlockKind.Paragraph);
        return (first is null ? null : Dateline.At(page.Readable ?? page.Text, first.Span)) ?? page.Published;
    }

    private static SourceLanguage? Declared(string? code) =>
        SourceLanguages.TryParse(code?.Split('-', '_')[0].ToLowerInvariant(), out var language) ? language : null;

    private static SourceDocument WithKnown(SourceDocument document, DocumentMetadata known)
    {
        var inferred = new HashSet<string>(document.Inferred);
        foreach (var (property, isKnown) in Known(known))
        {
            if (isKnown)
            {
                inferred.Remove(property);
            }
        }

        inferred.UnionWith(known.Inferred);
        return document with
        {
            Title = known.Title ?? document.Title,
            Publisher = known.Publisher ?? document.Publisher,
            Address = known.Address ?? document.Address,
            Language = known.Language ?? document.Language,
            Published = known.Published ?? document.Published,
            Licence = known.Licence ?? document.Licence,
            Inferred = inferred,
        };
    }

    private static IEnumerable<(string Property, bool IsKnown)> Known(DocumentMetadata known) =>
    [
        ("title", known.Title is not null),
        ("publisher", known.Publisher is not null),
        ("address", known.Address is not null),
        ("language", known.Language is not null),
        ("published", known.Published is not null),
        ("licence", known.Licence is not null),
    ];

    private static void Note(HashSet<string> inferred, string property, bool isInferred)
    {
        if (isInferred)
        {
            inferred.Add(property);
        }
    }
}
