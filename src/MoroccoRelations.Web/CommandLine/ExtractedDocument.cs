using System.Text.Json.Serialization;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Web.CommandLine;

/// <summary>One document in the output of <c>extract</c>; the names of the properties are the contract's.</summary>
internal sealed record ExtractedDocument(
    string Document,
    string? Language,
    string? Published,
    string? Title,
    IReadOnlyList<ExtractedDocument.Event> Events,
    IReadOnlyList<ExtractedDocument.Relationship> Relationships)
{
    public sealed record Event(
        string? Date,
        IReadOnlyList<string> Partners,
        string Type,
        string Title,
        double Confidence,
        IReadOnlyList<string> Actors,
        IReadOnlyList<Citation> Citations,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<Finding>? Findings);

    public sealed record Relationship(
        IReadOnlyList<string> Partners,
        string Aspect,
        string Tenor,
        IReadOnlyList<Citation> Citations,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? Confidence,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<Finding>? Findings);

    public sealed record Citation(string Document, int Start, int Length, string Quote);

    public static ExtractedDocument From(DocumentDraft draft, bool explain)
    {
        var name = draft.Document.FileName;
        return new ExtractedDocument(
            name,
            draft.Document.Language?.Code(),
            draft.Document.Published?.Text,
            draft.Document.Title,
            [.. draft.Events.Select(e => From(e, name, explain))],
            [.. draft.Relationships.Select(r => From(r, name, explain))]);
    }

    private static Event From(EventDraft draft, string document, bool explain) => new(
        draft.Date?.Text,
        Codes(draft.Partners),
        Word(draft.Type),
        draft.Title,
        Math.Round(draft.Confidence, 3),
        [.. draft.Actors.Select(actor => actor.Name)],
        Citations(draft.Citations, document),
        explain ? draft.Findings : null);

    private static Relationship From(RelationshipDraft draft, string document, bool explain) => new(
        Codes(draft.Partners),
        Word(draft.Aspect),
        Word(draft.Tenor),
        Citations(draft.Citations, document),
        explain ? Math.Round(draft.Confidence, 3) : null,
        explain ? draft.Findings : null);

    private static string[] Codes(IEnumerable<PartnerCode> partners) => [.. partners.Select(partner => partner.Value)];

    private static Citation[] Citations(IEnumerable<CitationDraft> citations, string document) =>
        [.. citations.Select(c => new Citation(document, c.Span.Start, c.Span.Length, c.Quote))];

    private static string Word<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
