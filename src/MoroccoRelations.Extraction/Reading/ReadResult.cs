using System.Diagnostics.CodeAnalysis;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>What became of a file: a document, or the reason why it is none.</summary>
public sealed record ReadResult
{
    private ReadResult(SourceDocument? document, Refusal? refusal)
    {
        Document = document;
        Refusal = refusal;
    }

    /// <summary>The document, where the file could be read.</summary>
    public SourceDocument? Document { get; }

    /// <summary>Why the file was refused, where it was.</summary>
    public Refusal? Refusal { get; }

    /// <summary>Whether there is a document.</summary>
    [MemberNotNullWhen(true, nameof(Document))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsRead => Document is not null;

    /// <summary>A file that was read.</summary>
    public static ReadResult Of(SourceDocument document) => new(document, null);

    /// <summary>A file that was refused.</summary>
    public static ReadResult Of(Refusal refusal) => new(null, refusal);
}

/// <summary>Why a file is not read.</summary>
/// <param name="Reason">The reason, for programs.</param>
/// <param name="Message">The reason as a sentence: what was found, and where.</param>
public sealed record Refusal(RefusalReason Reason, string Message);

/// <summary>The reasons for which a file is not read.</summary>
public enum RefusalReason
{
    /// <summary>It holds no bytes, or nothing but white space.</summary>
    Empty,

    /// <summary>It is larger than <see cref="DocumentReader.MaximumBytes"/>.</summary>
    TooLarge,

    /// <summary>It is no text: a picture, an archive.</summary>
    Binary,

    /// <summary>It is text in no encoding that we read, or damaged.</summary>
    Encoding,

    /// <summary>It says that it is XML or PDF and is damaged.</summary>
    Malformed,

    /// <summary>It is a PDF of pictures.</summary>
    NoText,

    /// <summary>It is a PDF that asks for a password.</summary>
    Protected,
}
