using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>What is known of a document from outside: one entry of <c>sources.json</c>. It goes before what the document itself tells.</summary>
public sealed record DocumentMetadata
{
    /// <summary>The file that it describes, without folders.</summary>
    public required string File { get; init; }

    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>The web address.</summary>
    public string? Address { get; init; }

    /// <summary>The language.</summary>
    public SourceLanguage? Language { get; init; }

    /// <summary>The publication date.</summary>
    public EdtfDate? Published { get; init; }

    /// <summary>The licence: an SPDX identifier or a short name.</summary>
    public string? Licence { get; init; }

    /// <summary>The properties above that somebody worked out rather than read, in camel case.</summary>
    public IReadOnlySet<string> Inferred { get; init; } = new HashSet<string>();
}
