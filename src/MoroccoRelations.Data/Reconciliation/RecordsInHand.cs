using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>The records that documents may meet, in memory: as the knowledge base holds them, with whatever was decided since.</summary>
/// <remarks>
/// Reconciliation asks and changes nothing else. An import fills it for each document and writes what changed; a preview lets the changes stand here,
/// where the next document meets them.
/// </remarks>
internal sealed class RecordsInHand
{
    private readonly HashSet<object> changed = new(ReferenceEqualityComparer.Instance);

    public Dictionary<int, Document> Documents { get; } = [];

    public Dictionary<int, Event> Events { get; } = [];

    public Dictionary<int, Relationship> Relationships { get; } = [];

    /// <summary>The documents that the records cite, without their texts.</summary>
    public Dictionary<int, CitedDocument> Cited { get; } = [];

    /// <summary>What was suggested for records that an editor has decided on, and the passages that wait to be taken into any.</summary>
    public KnownSuggestions Suggestions { get; } = new();

    /// <summary>The decisions by which two records are apart.</summary>
    public Dictionary<int, Regrouping> Partings { get; } = [];

    /// <summary>The pairs of events that were doubted before, as far as one of them is out of view.</summary>
    public HashSet<(int First, int Second)> Pairs { get; } = [];

    /// <summary>The records out of view of which all that cite their passages are in hand.</summary>
    public HashSet<object> Shared { get; } = new(ReferenceEqualityComparer.Instance);

    public Similarity Similarity { get; private set; } = new();

    public int Count => Documents.Count + Events.Count + Relationships.Count;

    public void Take(IEnumerable<object> records)
    {
        foreach (var record in records)
        {
            Take(record);
        }
    }

    public SourceLanguage LanguageOf(int documentId) => Documents.TryGetValue(documentId, out var d) ? d.Language : Cited[documentId].Language;

    public bool IsWithdrawn(int documentId) => Documents.TryGetValue(documentId, out var d) ? d.WithdrawnRunId is not null : Cited[documentId].IsWithdrawn;

    /// <summary>The event that answers for this one: itself, or the one that it was merged into.</summary>
    public Event Survivor(Event e) => e.MergedIntoId is { } id ? Survivor(Events[id]) : e;

    /// <inheritdoc cref="Survivor(Event)"/>
    public Relationship Survivor(Relationship r) => r.MergedIntoId is { } id ? Survivor(Relationships[id]) : r;

    /// <summary>The records that cite a document, with their citations of it.</summary>
    public IEnumerable<(object Record, Citation Citation)> Citing(int documentId) =>
        Events.Values.SelectMany(e => e.Citations, (e, c) => (Record: (object)e, Citation: c))
            .Concat(Relationships.Values.SelectMany(r => r.Citations, (r, c) => (Record: (object)r, Citation: c)))
            .Where(cited => cited.Citation.DocumentId == documentId);

    /// <summary>Remembers that the records are no longer as the knowledge base holds them.</summary>
    public void Keep(IEnumerable<object> records) => changed.UnionWith(records);

    /// <summary>Lets go of every record that the knowledge base holds as it is; it can be loaded again.</summary>
    public void ForgetUnchanged()
    {
        Similarity = new();
        Shared.Clear();
        Forget(Documents);
        Forget(Events);
        Forget(Relationships);
    }

    private void Take(object record) => _ = record switch
    {
        Document d => (object)(Documents[d.Id] = d),
        Event e => Events[e.Id] = e,
        Relationship r => Relationships[r.Id] = r,
        _ => throw new ArgumentOutOfRangeException(nameof(record)),
    };

    private void Forget<T>(Dictionary<int, T> records)
        where T : class
    {
        foreach (var (id, _) in records.Where(r => !changed.Contains(r.Value)).ToList())
        {
            records.Remove(id);
        }
    }
}

/// <summary>What is asked of a document that a record cites.</summary>
internal sealed record CitedDocument(int Id, SourceLanguage Language, bool IsWithdrawn);
