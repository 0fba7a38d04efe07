using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>What a reader of one format finds in a page.</summary>
internal sealed record PageReading
{
    /// <summary>The text that spans point into.</summary>
    public required string Text { get; init; }

    /// <summary>The text with its markup blanked, of the same length; null where there is none.</summary>
    public string? Readable { get; init; }

    /// <summary>The body in reading order.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    public string? Title { get; init; }

    public string? Publisher { get; init; }

    public string? Address { get; init; }

    public string? Licence { get; init; }

    /// <summary>The language that the page declares.</summary>
    public string? Language { get; init; }

    public Publication? Published { get; init; }

    /// <summary>The lines about the page itself and around it (menu, byline): they tell what kind of page it is.</summary>
    public IReadOnlyList<TextSpan> Surroundings { get; init; } = [];

    /// <summary>What the format itself says about the kind.</summary>
    public DocumentKind? Kind { get; init; }

    /// <summary>The properties above that were worked out rather than read.</summary>
    public IReadOnlyList<string> Inferred { get; init; } = [];
}
