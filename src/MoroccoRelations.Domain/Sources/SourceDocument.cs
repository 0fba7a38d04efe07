using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Domain.Sources;

/// <summary>A document as Reading gives it: the decoded text, what it says about itself, and which parts are its body.</summary>
public sealed record SourceDocument
{
    private readonly string? readable;

    /// <summary>The file name, without folders.</summary>
    public required string FileName { get; init; }

    /// <summary>The SHA-256 of the bytes received, in lower-case hexadecimal.</summary>
    public required string ContentHash { get; init; }

    /// <summary>The decoded text. Every span of the extractor points into it.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// The text as recognisers read it: of the same length, with markup (link targets, templates, reference marks, comments) blanked by spaces, so that
    /// a span found in it holds in <see cref="Text"/>. Without markup it is the text itself.
    /// </summary>
    public string Readable { get => readable ?? Text; init => readable = value; }

    /// <summary>The language, or null where it is none that the extractor reads.</summary>
    public SourceLanguage? Language { get; init; }

    /// <summary>What kind of text it is.</summary>
    public DocumentKind Kind { get; init; }

    /// <summary>The title, or null where the document has none.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it, as far as the document tells.</summary>
    public string? Publisher { get; init; }

    /// <summary>The web address, as far as known.</summary>
    public string? Address { get; init; }

    /// <summary>The publication date; approximate (<c>~</c>) where only hinted at; null where unknown.</summary>
    public EdtfDate? Published { get; init; }

    /// <summary>The licence, as an SPDX identifier or a short name.</summary>
    public string? Licence { get; init; }

    /// <summary>The properties above that were worked out rather than stated, in camel case ("published", "publisher").</summary>
    public IReadOnlySet<string> Inferred { get; init; } = new HashSet<string>();

    /// <summary>The body in reading order. What is in no block (menus, tickers, share buttons, comment forms, a second printing) is furniture.</summary>
    public IReadOnlyList<Block> Blocks { get; init; } = [];
}

/// <summary>A piece of a document's body.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Level">For a heading its depth, 1 for the title; otherwise 0.</param>
public sealed record Block(TextSpan Span, BlockKind Kind, int Level = 0);

/// <summary>What a block of a document's body is.</summary>
public enum BlockKind
{
    /// <summary>The title or a section's heading.</summary>
    Heading,

    /// <summary>Running text; a hard-wrapped paragraph is one block, its line breaks inside.</summary>
    Paragraph,

    /// <summary>An item of a list that belongs to the text.</summary>
    ListItem,

    /// <summary>One of a page's own list of headlines, such as a ministry's regional page carries.</summary>
    Headline,

    /// <summary>A row of a table.</summary>
    TableRow,
}
