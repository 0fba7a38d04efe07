using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Data.Storage;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>Notes what an import would have said of records that an editor has touched, each thing once for ever.</summary>
internal sealed class SuggestionBook(RelationsDbContext db)
{
    private readonly List<Suggestion> made = [];

    public int Count => made.Count;

    public async Task SuggestAsync<T>(RecordKind kind, int recordId, string property, T value, CancellationToken cancellationToken)
    {
        var json = RecordJson.Write(value);
        var known = await db.Suggestions.AnyAsync(s => s.Kind == kind && s.RecordId == recordId && s.Property == property && s.Value == json, cancellationToken);
        if (!known && !made.Exists(s => s.Kind == kind && s.RecordId == recordId && s.Property == property && s.Value == json))
        {
            made.Add(new Suggestion { Kind = kind, RecordId = recordId, Property = property, Value = json });
        }
    }

    /// <summary>The passages of a document that wait to be taken into records.</summary>
    public async Task<IReadOnlyList<(int RecordId, Citation Citation)>> WaitingCitationsAsync(RecordKind kind, int documentId, CancellationToken cancellationToken)
    {
        var start = FormattableString.Invariant($"{{\"document\":{documentId},");
        var waiting = await db.Suggestions.AsNoTracking()
            .Where(s => s.Kind == kind && s.Property == SuggestedProperty.Citation && s.DecidedAt == null && s.Value.StartsWith(start))
            .OrderBy(s => s.Id).ToListAsync(cancellationToken);
        return [.. waiting.Select(s => (s.RecordId, Passage(RecordJson.Read<CitationState>(s.Value))))];
    }

    public void Save(int importRunId)
    {
        foreach (var suggestion in made)
        {
            suggestion.ImportRunId = importRunId;
        }

        db.Suggestions.AddRange(made);
    }

    private static Citation Passage(CitationState state) => new()
    {
        DocumentId = state.Document,
        Start = state.Start,
        Length = state.Length,
        Quote = state.Quote,
        Stated = state.Stated,
        StatedRelationship = state.StatedRelationship,
    };
}

/// <summary>The properties that a suggestion may be about.</summary>
public static class SuggestedProperty
{
    public const string Date = "date";
    public const string Type = "type";
    public const string Partners = "partners";
    public const string Actors = "actors";
    public const string Citation = "citation";
    public const string Aspect = "aspect";
    public const string Tenor = "tenor";
}
