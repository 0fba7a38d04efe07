using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Data.Storage;
using MoroccoRelations.Data.Tests.Support;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Tests.Reconciliation;

/// <summary>The knowledge base at one moment, as the model looks at it.</summary>
internal sealed class Snapshot
{
    public required IReadOnlyDictionary<int, Event> Events { get; init; }

    public required IReadOnlyList<Relationship> Relationships { get; init; }

    public required IReadOnlyList<Document> Documents { get; init; }

    public required IReadOnlyList<Suggestion> Suggestions { get; init; }

    public required IReadOnlyList<Revision> Revisions { get; init; }

    public required IReadOnlyList<Regrouping> Regroupings { get; init; }

    public required IReadOnlyList<PossibleDuplicate> Pairs { get; init; }

    public required IReadOnlyList<ImportRun> Runs { get; init; }

    /// <summary>The events that an editor still has before them.</summary>
    public IReadOnlyList<Event> Open => [.. Events.Values.Where(e => e.Status != ReviewStatus.Rejected && e.MergedIntoId is null)];

    public static async Task<Snapshot> OfAsync(TemporaryKnowledgeBase knowledgeBase)
    {
        await using var db = knowledgeBase.Open();
        return new Snapshot
        {
            Documents = await db.Documents.AsNoTracking().OrderBy(d => d.Id).ToListAsync(),
            Events = await db.Events.AsNoTracking().Include(e => e.Partners).Include(e => e.Citations).AsSplitQuery().OrderBy(e => e.Id).ToDictionaryAsync(e => e.Id),
            Relationships = await db.Relationships.AsNoTracking().Include(r => r.Partners).Include(r => r.Citations).AsSplitQuery().OrderBy(r => r.Id).ToListAsync(),
            Suggestions = await db.Suggestions.AsNoTracking().OrderBy(s => s.Id).ToListAsync(),
            Revisions = await db.Revisions.AsNoTracking().OrderBy(r => r.Id).ToListAsync(),
            Regroupings = await db.Regroupings.AsNoTracking().OrderBy(r => r.Id).ToListAsync(),
            Pairs = await db.PossibleDuplicates.AsNoTracking().OrderBy(p => p.Id).ToListAsync(),
            Runs = await db.ImportRuns.AsNoTracking().OrderBy(r => r.Id).ToListAsync(),
        };
    }

    public int Survivor(int id) => Events[id].MergedIntoId is { } into ? Survivor(into) : id;

    public string State(int id) => RecordJson.Write(EventState.Of(Events[id]));

    /// <summary>What an editor sees of an event, its passages by their numbers: an import may move them to a newer edition.</summary>
    public string Values(int id) => RecordJson.Write(EventState.Of(Events[id]) with { Citations = [] }) + string.Join(' ', Events[id].Citations.Select(c => c.Id).Order());

    /// <summary>The events that cite each passage, in whatever edition; those out of view with an undone import do not count.</summary>
    public IReadOnlyDictionary<string, IReadOnlySet<int>> Homes() =>
        Events.Values.Where(e => e.WithdrawnRunId is null).SelectMany(e => e.Citations.Select(c => (c.Quote, Home: Survivor(e.Id))))
            .GroupBy(c => c.Quote).ToDictionary(g => g.Key, g => (IReadOnlySet<int>)g.Select(c => c.Home).ToHashSet());

    public IEnumerable<Revision> RevisionsOf(RecordKind kind, int id) => Revisions.Where(r => r.Kind == kind && r.RecordId == id).OrderBy(r => r.Number);
}
