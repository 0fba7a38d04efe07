using MoroccoRelations.Data.Storage;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>Notes what a document would have said of records that an editor has touched, each thing once for ever.</summary>
internal sealed class SuggestionBook(KnownSuggestions known)
{
    private readonly List<Suggestion> made = [];

    /// <summary>The suggestions of this document.</summary>
    public IReadOnlyList<Suggestion> Made => made;

    public void Suggest<T>(RecordKind kind, int recordId, string property, T value)
    {
        var suggestion = new Suggestion { Kind = kind, RecordId = recordId, Property = property, Value = RecordJson.Write(value) };
        if (known.Take(suggestion))
        {
            made.Add(suggestion);
        }
    }
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
