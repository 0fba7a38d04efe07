using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Data.Curation;

/// <summary>A passage that an editor cites.</summary>
/// <param name="DocumentId">The document.</param>
/// <param name="Start">Where it starts in the document's text, in UTF-16 code units.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Id">The citation that it is or takes the place of; null for a further one.</param>
public sealed record CitedPassage(int DocumentId, int Start, int Length, int? Id = null)
{
    internal static IReadOnlyList<CitedPassage> Of(IReadOnlyList<CitationState> citations) =>
        [.. citations.Select(c => new CitedPassage(c.Document, c.Start, c.Length, c.Id))];
}

/// <summary>What an editor says of an event: all of it, as the form posts it.</summary>
public sealed record EventValues
{
    public EdtfDate? Date { get; init; }

    public required EventType Type { get; init; }

    public IReadOnlyList<PartnerCode> Partners { get; init; } = [];

    public IReadOnlyList<Actor> Actors { get; init; } = [];

    public LocalizedText Title { get; init; } = LocalizedText.Empty;

    public LocalizedText Description { get; init; } = LocalizedText.Empty;

    /// <summary>Needed where no passage is cited.</summary>
    public string? Reference { get; init; }

    public required ReviewStatus Status { get; init; }

    public IReadOnlyList<CitedPassage> Citations { get; init; } = [];

    /// <summary>The values of a state, to fill a form with.</summary>
    public static EventValues Of(EventState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return new()
        {
            Date = state.Date,
            Type = state.Type,
            Partners = state.Partners,
            Actors = state.Actors,
            Title = state.Title,
            Description = state.Description,
            Reference = state.Reference,
            Status = state.Status,
            Citations = CitedPassage.Of(state.Citations),
        };
    }
}

/// <summary>What an editor says of a relationship.</summary>
public sealed record RelationshipValues
{
    public IReadOnlyList<PartnerCode> Partners { get; init; } = [];

    public required Aspect Aspect { get; init; }

    public required Tenor Tenor { get; init; }

    public LocalizedText Text { get; init; } = LocalizedText.Empty;

    /// <summary>Needed where no passage is cited.</summary>
    public string? Reference { get; init; }

    public required ReviewStatus Status { get; init; }

    public IReadOnlyList<CitedPassage> Citations { get; init; } = [];

    /// <summary>The values of a state, to fill a form with.</summary>
    public static RelationshipValues Of(RelationshipState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return new()
        {
            Partners = state.Partners,
            Aspect = state.Aspect,
            Tenor = state.Tenor,
            Text = state.Text,
            Reference = state.Reference,
            Status = state.Status,
            Citations = CitedPassage.Of(state.Citations),
        };
    }
}

/// <summary>What an editor says of a document; its text never changes.</summary>
public sealed record DocumentValues
{
    public string? Title { get; init; }

    public string? Publisher { get; init; }

    public string? Address { get; init; }

    public EdtfDate? Published { get; init; }

    public required SourceLanguage Language { get; init; }

    public required DocumentKind Kind { get; init; }

    public string? Licence { get; init; }

    /// <summary>The values of a state, to fill a form with.</summary>
    public static DocumentValues Of(DocumentState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return new()
        {
            Title = state.Title,
            Publisher = state.Publisher,
            Address = state.Address,
            Published = state.Published,
            Language = state.Language,
            Kind = state.Kind,
            Licence = state.Licence,
        };
    }
}
