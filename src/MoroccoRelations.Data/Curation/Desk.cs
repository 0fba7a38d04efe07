using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Reconciliation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Data.Storage;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Curation;

/// <summary>What waits for an editor's decision. Every question is answered from an index, so that it takes as long with many records as with few.</summary>
public sealed class Desk(IDbContextFactory<RelationsDbContext> contexts)
{
    public async Task<DeskCounts> CountAsync(CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (events, relationships) = (DeskQueries.Proposed(db.Events), DeskQueries.Proposed(db.Relationships));
        return new(
            await events.CountAsync(cancellationToken),
            await relationships.CountAsync(cancellationToken),
            await events.CountAsync(e => e.IsDisputed, cancellationToken),
            await events.CountAsync(e => e.IsIncomplete, cancellationToken),
            await relationships.CountAsync(r => r.IsIncomplete, cancellationToken),
            await Suggestions(db).CountAsync(cancellationToken),
            await Duplicates(db).CountAsync(cancellationToken),
            await db.Reports.CountAsync(r => r.Status == ReportStatus.Open, cancellationToken));
    }

    /// <summary>A page of waiting records.</summary>
    /// <param name="after">The <see cref="DeskPage.Next"/> of the page before, or the <see cref="DeskRow.Position"/> of a row; null, or what is neither, for the first.</param>
    public async Task<DeskPage> ListAsync(DeskFilter filter, string? after = null, int size = 50, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return filter.Kind == RecordKind.Event
            ? await new DeskEvents(db).ListAsync(filter, after, size, cancellationToken)
            : await new DeskRelationships(db).ListAsync(filter, after, size, cancellationToken);
    }

    /// <summary>Suggestions that wait, those of one record together, the oldest first.</summary>
    public async Task<QueuePage<WaitingSuggestion>> SuggestionsAsync(QueueFilter filter, int skip = 0, int take = 50, CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var asked = new QueueQueries(db, filter).Of(Suggestions(db));
        var waiting = await asked.AsNoTracking()
            .OrderBy(s => s.Kind).ThenBy(s => s.RecordId).ThenBy(s => s.Id).Skip(skip).Take(take).ToListAsync(cancellationToken);
        var records = new Dictionary<(RecordKind, int), (int Revision, IRecordState State)>();
        foreach (var key in waiting.Select(s => (s.Kind, s.RecordId)).Distinct())
        {
            records[key] = await RecordAsync(db, key.Kind, key.RecordId, cancellationToken);
        }

        return new([.. waiting.Select(s => Waiting(s, records[(s.Kind, s.RecordId)]))], await asked.CountAsync(cancellationToken));
    }

    /// <summary>Pairs of events that may be one, the oldest first.</summary>
    public async Task<QueuePage<WaitingDuplicate>> DuplicatesAsync(QueueFilter filter, int skip = 0, int take = 20, CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var asked = new QueueQueries(db, filter).Of(Duplicates(db));
        var pairs = await asked.AsNoTracking().OrderBy(p => p.Id).Skip(skip).Take(take).ToListAsync(cancellationToken);
        return new(await WaitingAsync(db, pairs, cancellationToken), await asked.CountAsync(cancellationToken));
    }

    /// <summary>The pairs that one event is part of, the oldest first.</summary>
    public async Task<IReadOnlyList<WaitingDuplicate>> DuplicatesOfAsync(int eventId, CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var pairs = await Duplicates(db).AsNoTracking().Where(p => p.FirstEventId == eventId || p.SecondEventId == eventId).OrderBy(p => p.Id).ToListAsync(cancellationToken);
        return await WaitingAsync(db, pairs, cancellationToken);
    }

    private static async Task<IReadOnlyList<WaitingDuplicate>> WaitingAsync(RelationsDbContext db, IReadOnlyList<PossibleDuplicate> pairs, CancellationToken cancellationToken)
    {
        var ids = pairs.SelectMany(p => new[] { p.FirstEventId, p.SecondEventId }).Distinct().ToArray();
        var events = await db.Events.AsNoTracking().Where(e => ids.Contains(e.Id))
            .Include(e => e.Partners).Include(e => e.Citations).AsSplitQuery().OrderBy(e => e.Id)
            .ToDictionaryAsync(e => e.Id, e => new Editable<EventState>(e.Id, e.Revision, EventState.Of(e)), cancellationToken);
        return [.. pairs.Select(p => new WaitingDuplicate(p.Id, p.Reason, events[p.FirstEventId], events[p.SecondEventId]))];
    }

    /// <remarks>What is suggested of a record that was rejected or merged since is not asked any more.</remarks>
    private static IQueryable<Suggestion> Suggestions(RelationsDbContext db) => db.Suggestions.Where(s => s.DecidedAt == null
        && ((s.Kind == RecordKind.Event && db.Events.Any(e => e.Id == s.RecordId && e.Status != ReviewStatus.Rejected && e.MergedIntoId == null))
            || (s.Kind == RecordKind.Relationship && db.Relationships.Any(r => r.Id == s.RecordId && r.Status != ReviewStatus.Rejected && r.MergedIntoId == null))));

    private static IQueryable<PossibleDuplicate> Duplicates(RelationsDbContext db) => db.PossibleDuplicates.Where(p => p.DecidedAt == null
        && db.Events.Any(e => e.Id == p.FirstEventId && e.Status != ReviewStatus.Rejected && e.MergedIntoId == null)
        && db.Events.Any(e => e.Id == p.SecondEventId && e.Status != ReviewStatus.Rejected && e.MergedIntoId == null));

    private static async Task<(int Revision, IRecordState State)> RecordAsync(RelationsDbContext db, RecordKind kind, int id, CancellationToken cancellationToken)
    {
        var latest = await db.Revisions.AsNoTracking().Where(r => r.Kind == kind && r.RecordId == id).OrderByDescending(r => r.Number).FirstAsync(cancellationToken);
        return (latest.Number, RecordHistory.StateOf(latest));
    }

    private static WaitingSuggestion Waiting(Suggestion s, (int Revision, IRecordState State) record) => new(
        s.Id, s.Kind, s.RecordId, record.Revision, s.Property, Value(s),
        s.Property == SuggestedProperty.Citation ? null : Differences.ValueOf(record.State, s.Property), s.ImportRunId, record.State);

    private static object? Value(Suggestion s) => s.Property switch
    {
        SuggestedProperty.Date => RecordJson.Read<EdtfDate>(s.Value),
        SuggestedProperty.Type => RecordJson.Read<EventType>(s.Value),
        SuggestedProperty.Partners => RecordJson.Read<List<PartnerCode>>(s.Value),
        SuggestedProperty.Actors => RecordJson.Read<List<Actor>>(s.Value),
        SuggestedProperty.Citation => RecordJson.Read<CitationState>(s.Value),
        SuggestedProperty.Aspect => RecordJson.Read<Aspect>(s.Value),
        SuggestedProperty.Tenor => RecordJson.Read<Tenor>(s.Value),
        _ => throw new InvalidOperationException($"A suggestion of the unknown property {s.Property}."),
    };
}
