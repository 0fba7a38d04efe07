using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Data.Storage;
using MoroccoRelations.Data.Tests.Support;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Tests.Reconciliation;

/// <summary>The knowledge base at one moment, as the model looks at it.</summary>
internal sealed class Snapshot
{
    /// <summary>Events and relationships alike.</summary>
    public required IReadOnlyDictionary<RecordKey, Standing> Records { get; init; }

    public required IReadOnlyList<Event> Events { get; init; }

    public required IReadOnlyList<Document> Documents { get; init; }

    public required IReadOnlyList<Suggestion> Suggestions { get; init; }

    public required IReadOnlyList<Revision> Revisions { get; init; }

    public required IReadOnlyList<Regrouping> Regroupings { get; init; }

    public required IReadOnlyList<PossibleDuplicate> Pairs { get; init; }

    public required IReadOnlyList<ImportRun> Runs { get; init; }

    /// <summary>The records of a kind, in the order of their numbers.</summary>
    public IReadOnlyList<Standing> Of(RecordKind kind) => [.. Records.Values.Where(r => r.Key.Kind == kind)];

    /// <summary>Those that an editor still has before them.</summary>
    public IReadOnlyList<Standing> Open(RecordKind kind) => [.. Of(kind).Where(r => r.IsOpen)];

    public static async Task<Snapshot> OfAsync(TemporaryKnowledgeBase knowledgeBase)
    {
        await using var db = knowledgeBase.Open();
        var events = await db.Events.AsNoTracking().Include(e => e.Partners).Include(e => e.Citations).AsSplitQuery().OrderBy(e => e.Id).ToListAsync();
        var relationships = await db.Relationships.AsNoTracking().Include(r => r.Partners).Include(r => r.Citations).AsSplitQuery().OrderBy(r => r.Id).ToListAsync();
        return new Snapshot
        {
            Records = events.Select(Standing.Of).Concat(relationships.Select(Standing.Of)).ToDictionary(r => r.Key),
            Events = events,
            Documents = await db.Documents.AsNoTracking().OrderBy(d => d.Id).ToListAsync(),
            Suggestions = await db.Suggestions.AsNoTracking().OrderBy(s => s.Id).ToListAsync(),
            Revisions = await db.Revisions.AsNoTracking().OrderBy(r => r.Id).ToListAsync(),
            Regroupings = await db.Regroupings.AsNoTracking().OrderBy(r => r.Id).ToListAsync(),
            Pairs = await db.PossibleDuplicates.AsNoTracking().OrderBy(p => p.Id).ToListAsync(),
            Runs = await db.ImportRuns.AsNoTracking().OrderBy(r => r.Id).ToListAsync(),
        };
    }

    public RecordKey Survivor(RecordKey key) => Records[key].MergedIntoId is { } into ? Survivor(key with { Id = into }) : key;

    /// <summary>The records that cite each passage, in whatever edition; those out of view with an undone import do not count.</summary>
    /// <remarks>Of an event in whatever document as well; a statement in the same words is one of its own where another document, or a newer edition beside an older one, is read otherwise.</remarks>
    /// <param name="later">Knows which document is an edition of which.</param>
    public IReadOnlyDictionary<(RecordKind Kind, int Document, string Quote), IReadOnlySet<RecordKey>> Homes(Snapshot later) =>
        Records.Values.Where(r => r.WithdrawnRunId is null)
            .SelectMany(r => r.Citations.Where(c => r.Key.Kind == RecordKind.Event || IsCurrent(c.DocumentId)).Select(c => (Passage: (r.Key.Kind, r.Key.Kind == RecordKind.Event ? 0 : later.Edition(c.DocumentId), c.Quote), Home: Survivor(r.Key))))
            .GroupBy(c => c.Passage).ToDictionary(g => g.Key, g => (IReadOnlySet<RecordKey>)g.Select(c => c.Home).ToHashSet());

    private bool IsCurrent(int documentId) => Documents.Single(d => d.Id == documentId).SupersededById is null;

    private int Edition(int documentId) => Documents.Single(d => d.Id == documentId).SupersededById is { } newer ? Edition(newer) : documentId;

    public IEnumerable<Revision> RevisionsOf(RecordKind kind, int id) => Revisions.Where(r => r.Kind == kind && r.RecordId == id).OrderBy(r => r.Number);
}

internal readonly record struct RecordKey(RecordKind Kind, int Id);

/// <summary>What the model looks at in an event or a relationship.</summary>
internal sealed record Standing(
    RecordKey Key, int Revision, ReviewStatus Status, bool EditedByHand, int? MergedIntoId, int? WithdrawnRunId, IReadOnlyList<Citation> Citations, IRecordState State)
{
    public bool IsOpen => Status != ReviewStatus.Rejected && MergedIntoId is null;

    public RecordSeen Seen => new(Key.Kind, Key.Id, Revision);

    /// <summary>The whole state, as a revision keeps it.</summary>
    public string Json => Write(State);

    /// <summary>What an editor sees of it, its passages by their numbers: an import may move them to a newer edition.</summary>
    public string Values => Write(Uncited(State)) + string.Join(' ', Citations.Select(c => c.Id).Order());

    public IEnumerable<(int, int, int)> Passages => Citations.Select(c => (c.DocumentId, c.Start, c.Length)).Distinct();

    public static Standing Of(Event e) => new(
        new(RecordKind.Event, e.Id), e.Revision, e.Status, e.EditedByHand, e.MergedIntoId, e.WithdrawnRunId, e.Citations, EventState.Of(e));

    public static Standing Of(Relationship r) => new(
        new(RecordKind.Relationship, r.Id), r.Revision, r.Status, r.EditedByHand, r.MergedIntoId, r.WithdrawnRunId, r.Citations, RelationshipState.Of(r));

    public static string Write(IRecordState state) => state is EventState e ? RecordJson.Write(e) : RecordJson.Write((RelationshipState)state);

    public static IRecordState Read(RecordKind kind, string json) => kind == RecordKind.Event ? RecordJson.Read<EventState>(json) : RecordJson.Read<RelationshipState>(json);

    public static IRecordState Uncited(IRecordState state) => state is EventState e ? e with { Citations = [] } : (RelationshipState)state with { Citations = [] };

    /// <summary>The state as restoring it leaves it.</summary>
    public static IRecordState Restored(IRecordState state) => state is EventState e
        ? e with { EditedByHand = true, WithdrawnRunId = null }
        : (RelationshipState)state with { EditedByHand = true, WithdrawnRunId = null };
}
