using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Data.Revising;

/// <summary>The whole state of an event, as a revision keeps it.</summary>
public sealed record EventState(
    EdtfDate? Date,
    EventType Type,
    LocalizedText Title,
    LocalizedText Description,
    IReadOnlyList<PartnerCode> Partners,
    IReadOnlyList<Actor> Actors,
    ReviewStatus Status,
    double Confidence,
    bool EditedByHand,
    int? MergedIntoId,
    IReadOnlyList<CitationState> Citations)
{
    public static EventState Of(Event e) => new(
        e.Date, e.Type, e.Title, e.Description, [.. e.Partners.Select(p => p.Partner).Order()], e.Actors,
        e.Status, e.Confidence, e.EditedByHand, e.MergedIntoId, CitationState.Of(e.Citations));
}

/// <summary>The whole state of a relationship, as a revision keeps it.</summary>
public sealed record RelationshipState(
    IReadOnlyList<PartnerCode> Partners,
    Aspect Aspect,
    Tenor Tenor,
    LocalizedText Text,
    ReviewStatus Status,
    double Confidence,
    bool EditedByHand,
    int? MergedIntoId,
    IReadOnlyList<CitationState> Citations)
{
    public static RelationshipState Of(Relationship r) => new(
        [.. r.Partners.Select(p => p.Partner).Order()], r.Aspect, r.Tenor, r.Text,
        r.Status, r.Confidence, r.EditedByHand, r.MergedIntoId, CitationState.Of(r.Citations));
}

/// <summary>The whole state of a document, as a revision keeps it; its text never changes and is known by the hash.</summary>
public sealed record DocumentState(
    string FileName,
    string ContentHash,
    SourceLanguage Language,
    DocumentKind Kind,
    string? Title,
    string? Publisher,
    string? Address,
    EdtfDate? Published,
    string? Licence,
    IReadOnlyList<string> Inferred,
    bool EditedByHand,
    int? SupersededById)
{
    public static DocumentState Of(Document d) => new(
        d.FileName, d.ContentHash, d.Language, d.Kind, d.Title, d.Publisher, d.Address, d.Published, d.Licence,
        d.Inferred, d.EditedByHand, d.SupersededById);
}

/// <summary>A citation within the state of its record; also the value of a suggested citation.</summary>
public sealed record CitationState(
    int Document, int Start, int Length, string Quote, StatedEvent? Stated = null, StatedRelationship? StatedRelationship = null)
{
    public static CitationState Of(Citation c) => new(c.DocumentId, c.Start, c.Length, c.Quote, c.Stated, c.StatedRelationship);

    public static IReadOnlyList<CitationState> Of(IEnumerable<Citation> citations) => [.. citations.OrderBy(c => c.Id).Select(Of)];
}
