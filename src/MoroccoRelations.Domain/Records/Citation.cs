using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Domain.Records;

/// <summary>A record's pointer into a document, with what that passage alone says.</summary>
/// <remarks>Belongs to exactly one event or one relationship.</remarks>
public sealed class Citation
{
    /// <summary>The number of the citation: its fragment in the document's address is <c>c{Id}</c>.</summary>
    public int Id { get; set; }

    /// <summary>The event that cites, or null.</summary>
    public int? EventId { get; set; }

    /// <summary>The relationship that cites, or null.</summary>
    public int? RelationshipId { get; set; }

    /// <summary>The document.</summary>
    public int DocumentId { get; set; }

    /// <summary>The document.</summary>
    public Document? Document { get; set; }

    /// <summary>Where the passage starts in the document's text, in UTF-16 code units.</summary>
    public int Start { get; set; }

    /// <summary>How long the passage is, in UTF-16 code units.</summary>
    public int Length { get; set; }

    /// <summary>The passage word for word: the document's text at the span.</summary>
    public required string Quote { get; set; }

    /// <summary>What this passage says of the event; null for a relationship.</summary>
    public StatedEvent? Stated { get; set; }

    /// <summary>What this passage says of the relationship; null for an event.</summary>
    public StatedRelationship? StatedRelationship { get; set; }

    /// <summary>The span in the document's text.</summary>
    public TextSpan Span => new(Start, Length);
}

/// <summary>What one source says of an event. Where two sources' statements contradict, the page shows both.</summary>
/// <param name="Date">The date as this source gives it.</param>
/// <param name="Type">The type as read from this source.</param>
/// <param name="Partners">The partners as read from this source.</param>
/// <param name="Actors">The people as this source names them, with the offices it gives.</param>
/// <param name="Findings">Which rules and lexicon entries gave these values.</param>
public sealed record StatedEvent(
    EdtfDate? Date,
    EventType Type,
    IReadOnlyList<PartnerCode> Partners,
    IReadOnlyList<Actor> Actors,
    IReadOnlyList<Finding> Findings);

/// <summary>What one source says of how Morocco and its partners stand.</summary>
/// <param name="Partners">The partners as read from this source.</param>
/// <param name="Aspect">The side of relations as read from this source.</param>
/// <param name="Tenor">How the two stand, as this source puts it.</param>
/// <param name="Findings">Which rules and lexicon entries gave these values.</param>
public sealed record StatedRelationship(
    IReadOnlyList<PartnerCode> Partners,
    Aspect Aspect,
    Tenor Tenor,
    IReadOnlyList<Finding> Findings);

/// <summary>One reason of the extractor: a value, the rule that gave it and the words that it rests on.</summary>
/// <param name="Property">The property it speaks for: "date", "partner", "type", "aspect", "tenor", "actor".</param>
/// <param name="Rule">The rule's name, as <c>docs/extraction.md</c> lists it.</param>
/// <param name="Entry">The lexicon entry, or null where the rule needs none.</param>
/// <param name="Words">The words of the document that it rests on.</param>
public sealed record Finding(string Property, string Rule, string? Entry, string? Words);
