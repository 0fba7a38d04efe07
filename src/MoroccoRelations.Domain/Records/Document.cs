using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Domain.Records;

/// <summary>A source as imported.</summary>
public sealed class Document
{
    private EdtfDate? published;

    /// <summary>The number in the address; never reused.</summary>
    public int Id { get; set; }

    /// <summary>The file name under which it was imported.</summary>
    public required string FileName { get; set; }

    /// <summary>The SHA-256 of the bytes, in lower-case hexadecimal; unique.</summary>
    public required string ContentHash { get; set; }

    /// <summary>The decoded text, into which every citation points.</summary>
    public required string Text { get; set; }

    /// <summary>The language of the text.</summary>
    public SourceLanguage Language { get; set; }

    /// <summary>What kind of text it is.</summary>
    public DocumentKind Kind { get; set; }

    /// <summary>The title, or null where the document has none.</summary>
    public string? Title { get; set; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; set; }

    /// <summary>The web address.</summary>
    public string? Address { get; set; }

    /// <summary>The publication date.</summary>
    public EdtfDate? Published
    {
        get => published;
        set => (published, PublishedEarliest, PublishedLatest) = (value, value?.Earliest, value?.Latest);
    }

    /// <summary>The first day that the publication date can mean.</summary>
    public DateOnly? PublishedEarliest { get; private set; }

    /// <summary>The last day that the publication date can mean.</summary>
    public DateOnly? PublishedLatest { get; private set; }

    /// <summary>The licence, as an SPDX identifier or a short name.</summary>
    public string? Licence { get; set; }

    /// <summary>Which of the properties were worked out rather than stated.</summary>
    public List<string> Inferred { get; set; } = [];

    /// <summary>The newer edition that took this one's place, if any.</summary>
    public int? SupersededById { get; set; }

    /// <summary>The import that was undone and took this document out of view with it; a later import may bring it back.</summary>
    public int? WithdrawnRunId { get; set; }

    /// <summary>The number of the latest revision, from 1.</summary>
    public int Revision { get; set; }

    /// <summary>Whether an editor has touched its properties.</summary>
    public bool EditedByHand { get; set; }

    /// <summary>When it was first imported, UTC.</summary>
    public DateTime ImportedAt { get; set; }

    /// <summary>When it was last changed, UTC.</summary>
    public DateTime ChangedAt { get; set; }

    /// <summary>The passages of it that records cite.</summary>
    public List<Citation> Citations { get; } = [];
}
