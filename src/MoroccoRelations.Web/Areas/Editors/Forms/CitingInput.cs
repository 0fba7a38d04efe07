using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Areas.Editors.Forms;

/// <summary>What the forms of events and of relationships have in common: partners, passages, a reference, a status.</summary>
public abstract record CitingInput : RecordInput
{
    /// <summary>Names or codes; empty rows do not count.</summary>
    public List<string?> Partners { get; set; } = [];

    public List<PassageRow> Citations { get; set; } = [];

    /// <summary>A passage that is about to be added.</summary>
    public NewPassage Added { get; set; } = new();

    public string? Reference { get; set; }

    public string? Status { get; set; }

    public IReadOnlyList<CitedPassage> Cited() =>
        [.. Citations.Where(row => !row.Remove).Select(row => new CitedPassage(row.Document, row.Start, row.Length, row.Id))];

    public override void Tidy() => Partners.RemoveAll(string.IsNullOrWhiteSpace);

    protected static List<string?> NamesOf(IEnumerable<PartnerCode> partners) => [.. partners.Select(PartnerNames.NameOf)];

    protected static List<PassageRow> RowsOf(IEnumerable<CitationState> citations) =>
        [.. citations.Select(c => new PassageRow { Id = c.Id, Document = c.Document, Start = c.Start, Length = c.Length })];
}

/// <summary>A passage that the record cites.</summary>
public sealed record PassageRow
{
    /// <summary>The citation; null for a passage that was added in the form.</summary>
    public int? Id { get; set; }

    public int Document { get; set; }

    public int Start { get; set; }

    public int Length { get; set; }

    public bool Remove { get; set; }
}

/// <summary>A passage as an editor points it out: by its words, or by where it stands.</summary>
public sealed record NewPassage
{
    /// <summary>The document's number, or its address.</summary>
    public string? Document { get; set; }

    public string? Words { get; set; }

    public string? Start { get; set; }

    public string? Length { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Words) && string.IsNullOrWhiteSpace(Start) && string.IsNullOrWhiteSpace(Length);
}
