using System.Text.Json.Serialization;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Data.Revising;

/// <summary>The whole state of a record, as a revision keeps it.</summary>
/// <remarks>A state is read back from revisions of any age: what came later is optional and left out where it is empty.</remarks>
public interface IRecordState
{
    /// <summary>The values that a reader or editor compares, in the order in which a page shows them; citations are compared apart.</summary>
    [JsonIgnore]
    IEnumerable<Field> Fields { get; }

    [JsonIgnore]
    IReadOnlyList<CitationState> Cited => [];
}

/// <summary>One value of a record's state.</summary>
/// <param name="Name">The property, in the words of suggestions and forms: "date", "title.fr".</param>
/// <param name="Value">The value: of the type that the property has, or null.</param>
public sealed record Field(string Name, object? Value);

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
    IReadOnlyList<CitationState> Citations) : IRecordState
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reference { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? WithdrawnRunId { get; init; }

    [JsonIgnore]
    public IEnumerable<Field> Fields =>
    [
        new(FieldName.Date, Date), new(FieldName.Type, Type), new(FieldName.Partners, Partners), new(FieldName.Actors, Actors),
        .. FieldName.Each(FieldName.Title, Title), .. FieldName.Each(FieldName.Description, Description), new(FieldName.Reference, Reference),
        new(FieldName.Status, Status), new(FieldName.Confidence, Confidence), new(FieldName.MergedInto, MergedIntoId), new(FieldName.Withdrawn, WithdrawnRunId),
    ];

    [JsonIgnore]
    public IReadOnlyList<CitationState> Cited => Citations;

    public static EventState Of(Event e) => new(
        e.Date, e.Type, e.Title, e.Description, [.. e.Partners.Select(p => p.Partner).Order()], e.Actors,
        e.Status, e.Confidence, e.EditedByHand, e.MergedIntoId, CitationState.Of(e.Citations))
    {
        Reference = e.Reference,
        WithdrawnRunId = e.WithdrawnRunId,
    };
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
    IReadOnlyList<CitationState> Citations) : IRecordState
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reference { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? WithdrawnRunId { get; init; }

    [JsonIgnore]
    public IEnumerable<Field> Fields =>
    [
        new(FieldName.Partners, Partners), new(FieldName.Aspect, Aspect), new(FieldName.Tenor, Tenor),
        .. FieldName.Each(FieldName.Text, Text), new(FieldName.Reference, Reference),
        new(FieldName.Status, Status), new(FieldName.Confidence, Confidence), new(FieldName.MergedInto, MergedIntoId), new(FieldName.Withdrawn, WithdrawnRunId),
    ];

    [JsonIgnore]
    public IReadOnlyList<CitationState> Cited => Citations;

    public static RelationshipState Of(Relationship r) => new(
        [.. r.Partners.Select(p => p.Partner).Order()], r.Aspect, r.Tenor, r.Text,
        r.Status, r.Confidence, r.EditedByHand, r.MergedIntoId, CitationState.Of(r.Citations))
    {
        Reference = r.Reference,
        WithdrawnRunId = r.WithdrawnRunId,
    };
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
    int? SupersededById) : IRecordState
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? WithdrawnRunId { get; init; }

    [JsonIgnore]
    public IEnumerable<Field> Fields =>
    [
        new(FieldName.Title, Title), new(FieldName.Publisher, Publisher), new(FieldName.Address, Address), new(FieldName.Published, Published),
        new(FieldName.Language, Language), new(FieldName.Kind, Kind), new(FieldName.Licence, Licence), new(FieldName.FileName, FileName),
        new(FieldName.SupersededBy, SupersededById), new(FieldName.Withdrawn, WithdrawnRunId),
    ];

    public static DocumentState Of(Document d) => new(
        d.FileName, d.ContentHash, d.Language, d.Kind, d.Title, d.Publisher, d.Address, d.Published, d.Licence,
        d.Inferred, d.EditedByHand, d.SupersededById)
    {
        WithdrawnRunId = d.WithdrawnRunId,
    };
}

/// <summary>The whole state of a partner's profile, as a revision keeps it.</summary>
public sealed record ProfileState(PartnerCode Partner, LocalizedText Text) : IRecordState
{
    [JsonIgnore]
    public IEnumerable<Field> Fields => FieldName.Each(FieldName.Text, Text);

    public static ProfileState Of(Profile p) => new(p.Partner, p.Text);
}

/// <summary>A citation within the state of its record; also the value of a suggested citation.</summary>
/// <remarks>A revision of the first days and a suggestion have no number.</remarks>
public sealed record CitationState(
    int Document, int Start, int Length, string Quote, StatedEvent? Stated = null, StatedRelationship? StatedRelationship = null)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Id { get; init; }

    [JsonIgnore]
    public TextSpan Span => new(Start, Length);

    /// <summary>Where the passage stands: the same for every citation of it.</summary>
    [JsonIgnore]
    public (int Document, int Start, int Length) Passage => (Document, Start, Length);

    /// <summary>The citation as it would be suggested, without a number.</summary>
    public static CitationState Of(Citation c) => Of(c, null);

    public static IReadOnlyList<CitationState> Of(IEnumerable<Citation> citations) =>
        [.. citations.OrderBy(c => c.Id == 0 ? int.MaxValue : c.Id).Select(c => Of(c, c.Id == 0 ? null : c.Id))];

    private static CitationState Of(Citation c, int? id) => new(c.DocumentId, c.Start, c.Length, c.Quote, c.Stated, c.StatedRelationship) { Id = id };

    /// <summary>Whether the two are the same passage, whatever their numbers.</summary>
    public bool IsSamePassageAs(CitationState other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Passage == other.Passage;
    }
}
