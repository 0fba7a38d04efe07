using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Domain.Drafts;

/// <summary>A passage that a draft cites.</summary>
/// <param name="Span">Where it stands in the document's text.</param>
/// <param name="Quote">The passage word for word.</param>
public sealed record CitationDraft(TextSpan Span, string Quote);

/// <summary>An event as the extractor proposes it, before it meets the knowledge base.</summary>
public sealed record EventDraft
{
    /// <summary>The date, or null where none can be worked out.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>The foreign partners, never Morocco.</summary>
    public required IReadOnlyList<PartnerCode> Partners { get; init; }

    /// <summary>What kind of happening it is.</summary>
    public required EventType Type { get; init; }

    /// <summary>A short title in the document's language.</summary>
    public required string Title { get; init; }

    /// <summary>How sure the extractor is, from 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The people whom the passage names.</summary>
    public IReadOnlyList<Actor> Actors { get; init; } = [];

    /// <summary>The passages that tell it, the best first.</summary>
    public required IReadOnlyList<CitationDraft> Citations { get; init; }

    /// <summary>Why: the rules and lexicon entries behind each value.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}

/// <summary>A relationship as the extractor proposes it, before it meets the knowledge base.</summary>
public sealed record RelationshipDraft
{
    /// <summary>The foreign partners, never Morocco.</summary>
    public required IReadOnlyList<PartnerCode> Partners { get; init; }

    /// <summary>Which side of relations it is about.</summary>
    public required Aspect Aspect { get; init; }

    /// <summary>How the two stand, as the source puts it.</summary>
    public required Tenor Tenor { get; init; }

    /// <summary>How sure the extractor is, from 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The passages that say it, the best first.</summary>
    public required IReadOnlyList<CitationDraft> Citations { get; init; }

    /// <summary>Why: the rules and lexicon entries behind each value.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}

/// <summary>A document with all that the extractor proposes from it.</summary>
/// <param name="Document">The document as it was read.</param>
/// <param name="Events">The events, in the order of the text.</param>
/// <param name="Relationships">The relationships, in the order of the text.</param>
public sealed record DocumentDraft(
    SourceDocument Document,
    IReadOnlyList<EventDraft> Events,
    IReadOnlyList<RelationshipDraft> Relationships);
