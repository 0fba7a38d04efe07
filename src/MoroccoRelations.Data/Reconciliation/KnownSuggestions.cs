using MoroccoRelations.Data.Revising;
using MoroccoRelations.Data.Storage;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>The suggestions that are known: what was suggested once is never suggested again.</summary>
internal sealed class KnownSuggestions
{
    private readonly HashSet<(RecordKind, int, string, string)> values = [];
    private readonly List<(Suggestion Suggestion, CitationState Passage)> waiting = [];

    /// <returns>Whether it was not known.</returns>
    public bool Take(Suggestion s)
    {
        var isNew = values.Add((s.Kind, s.RecordId, s.Property, s.Value));
        if (isNew && s.Property == SuggestedProperty.Citation && s.DecidedAt is null)
        {
            waiting.Add((s, RecordJson.Read<CitationState>(s.Value)));
        }

        return isNew;
    }

    /// <summary>The passages of a document that wait to be taken into records.</summary>
    public IReadOnlyList<(int RecordId, Citation Citation)> WaitingCitations(RecordKind kind, int documentId) =>
    [
        .. waiting.Where(w => w.Suggestion.Kind == kind && w.Passage.Document == documentId)
            .OrderBy(w => w.Suggestion.Id).Select(w => (w.Suggestion.RecordId, Citation(w.Passage))),
    ];

    /// <summary>The records into which passages of the documents wait to be taken.</summary>
    public IEnumerable<int> RecordsWaitingFor(RecordKind kind, IReadOnlyCollection<int> documents) =>
        waiting.Where(w => w.Suggestion.Kind == kind && documents.Contains(w.Passage.Document)).Select(w => w.Suggestion.RecordId);

    private static Citation Citation(CitationState state) => new()
    {
        DocumentId = state.Document,
        Start = state.Start,
        Length = state.Length,
        Quote = state.Quote,
        Stated = state.Stated,
        StatedRelationship = state.StatedRelationship,
    };
}
