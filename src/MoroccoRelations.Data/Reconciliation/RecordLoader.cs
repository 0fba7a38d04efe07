using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Storage;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>Takes into hand what documents may meet: the same few questions for one document as for many.</summary>
/// <remarks>What is in hand already is not loaded again. Whether changes are tracked is for the context to say: an import tracks them, a preview does not.</remarks>
internal sealed class RecordLoader(RelationsDbContext db, RecordsInHand records)
{
    private IQueryable<Event> Events => db.Events.Include(e => e.Partners).Include(e => e.Citations).AsSplitQuery().OrderBy(e => e.Id);

    private IQueryable<Relationship> Relationships => db.Relationships.Include(r => r.Partners).Include(r => r.Citations).AsSplitQuery().OrderBy(r => r.Id);

    public async Task LoadAsync(IReadOnlyList<DocumentDraft> drafts, CancellationToken cancellationToken)
    {
        var documents = await LoadDocumentsAsync([.. drafts.Select(d => d.Document)], cancellationToken);
        await LoadWaitingAsync(documents, cancellationToken);
        await LoadEventsAsync([.. await EventsAsync(drafts, documents, cancellationToken)], cancellationToken);
        await LoadRelationshipsAsync([.. await RelationshipsAsync(drafts, documents, cancellationToken)], cancellationToken);
        await LoadCitedAsync(cancellationToken);
    }

    /// <summary>The documents of the same bytes, and those that may be older editions.</summary>
    /// <returns>The numbers of all such documents in hand, also of those that were brought back meanwhile.</returns>
    private async Task<int[]> LoadDocumentsAsync(IReadOnlyList<SourceDocument> sources, CancellationToken cancellationToken)
    {
        var hashes = sources.Select(s => s.ContentHash).ToHashSet();
        var names = sources.Select(s => s.FileName).ToHashSet();
        var addresses = sources.Select(s => s.Address).OfType<string>().ToHashSet();
        var found = db.Documents.FromSql(
            $"""
            SELECT * FROM "Documents" WHERE "Id" IN (
                SELECT "Id" FROM "Documents" WHERE "ContentHash" IN (SELECT value FROM json_each({RecordJson.Write(hashes)}))
                UNION SELECT "Id" FROM "Documents" WHERE "SupersededById" IS NULL AND "FileName" IN (SELECT value FROM json_each({RecordJson.Write(names)}))
                UNION SELECT "Id" FROM "Documents" WHERE "SupersededById" IS NULL AND "Address" IN (SELECT value FROM json_each({RecordJson.Write(addresses)})))
            """);
        foreach (var d in await found.ToListAsync(cancellationToken))
        {
            records.Documents.TryAdd(d.Id, d);
        }

        return
        [
            .. records.Documents.Values
                .Where(d => hashes.Contains(d.ContentHash) || names.Contains(d.FileName) || (d.Address is not null && addresses.Contains(d.Address))).Select(d => d.Id),
        ];
    }

    private async Task LoadWaitingAsync(int[] documents, CancellationToken cancellationToken)
    {
        if (documents.Length > 0)
        {
            var waiting = db.Suggestions.FromSql(
                $"""
                SELECT * FROM "Suggestions" WHERE "DecidedAt" IS NULL AND "Property" = {SuggestedProperty.Citation}
                AND "Value" ->> 'document' IN (SELECT value FROM json_each({RecordJson.Write(documents)}))
                """);
            await TakeAsync(waiting, cancellationToken);
        }
    }

    /// <summary>The numbers of the events that the drafts may tell, that cite the documents, or for which passages of them wait.</summary>
    private async Task<IEnumerable<int>> EventsAsync(IReadOnlyList<DocumentDraft> drafts, int[] documents, CancellationToken cancellationToken)
    {
        var fitting = await db.Database.SqlQuery<int>(EventOutline.Fitting(drafts.SelectMany(d => d.Events))).ToListAsync(cancellationToken);
        var citing = db.Citations.Where(c => EF.Parameter(documents).Contains(c.DocumentId) && c.EventId != null).Select(c => c.EventId!.Value);
        return documents.Length == 0 ? fitting : [.. fitting, .. await citing.ToListAsync(cancellationToken), .. records.Suggestions.RecordsWaitingFor(RecordKind.Event, documents)];
    }

    /// <inheritdoc cref="EventsAsync"/>
    private async Task<IEnumerable<int>> RelationshipsAsync(IReadOnlyList<DocumentDraft> drafts, int[] documents, CancellationToken cancellationToken)
    {
        var fitting = await db.Database.SqlQuery<int>(RelationshipOutline.Fitting(drafts.SelectMany(d => d.Relationships))).ToListAsync(cancellationToken);
        var citing = db.Citations.Where(c => EF.Parameter(documents).Contains(c.DocumentId) && c.RelationshipId != null).Select(c => c.RelationshipId!.Value);
        return documents.Length == 0 ? fitting : [.. fitting, .. await citing.ToListAsync(cancellationToken), .. records.Suggestions.RecordsWaitingFor(RecordKind.Relationship, documents)];
    }

    /// <remarks>With them come those that cite the same passages as those out of view.</remarks>
    private async Task LoadEventsAsync(IEnumerable<int> numbers, CancellationToken cancellationToken)
    {
        await TakeEventsAsync(numbers, cancellationToken);
        int[] withdrawn = [.. records.Events.Values.Where(e => e.WithdrawnRunId is not null && records.Shared.Add(e)).Select(e => e.Id)];
        if (withdrawn.Length > 0)
        {
            await TakeEventsAsync(await db.Database.SqlQuery<int>(SharedPassages.OfEvents(withdrawn)).ToListAsync(cancellationToken), cancellationToken);
        }
    }

    /// <inheritdoc cref="LoadEventsAsync"/>
    private async Task LoadRelationshipsAsync(IEnumerable<int> numbers, CancellationToken cancellationToken)
    {
        await TakeRelationshipsAsync(numbers, cancellationToken);
        int[] withdrawn = [.. records.Relationships.Values.Where(r => r.WithdrawnRunId is not null && records.Shared.Add(r)).Select(r => r.Id)];
        if (withdrawn.Length > 0)
        {
            await TakeRelationshipsAsync(await db.Database.SqlQuery<int>(SharedPassages.OfRelationships(withdrawn)).ToListAsync(cancellationToken), cancellationToken);
        }
    }

    /// <remarks>With them come those that they were merged into, and those that an editor parted from them.</remarks>
    private async Task TakeEventsAsync(IEnumerable<int> numbers, CancellationToken cancellationToken)
    {
        for (var missing = Missing(numbers); missing.Length > 0;)
        {
            var found = await Events.Where(e => EF.Parameter(missing).Contains(e.Id)).ToListAsync(cancellationToken);
            records.Take(found);
            await LoadDecisionsAsync(RecordKind.Event, [.. found.Where(e => e.EditedByHand || e.Status == ReviewStatus.Confirmed).Select(e => e.Id)], cancellationToken);
            await LoadPairsAsync([.. found.Where(e => e.WithdrawnRunId is not null).Select(e => e.Id)], cancellationToken);
            missing = found.Count == 0 ? [] : Missing([]);
        }

        int[] Missing(IEnumerable<int> wanted) =>
            [.. wanted.Concat(records.Events.Values.Select(e => e.MergedIntoId).OfType<int>()).Concat(Parted(RecordKind.Event)).Except(records.Events.Keys)];
    }

    /// <inheritdoc cref="TakeEventsAsync"/>
    private async Task TakeRelationshipsAsync(IEnumerable<int> numbers, CancellationToken cancellationToken)
    {
        for (var missing = Missing(numbers); missing.Length > 0;)
        {
            var found = await Relationships.Where(r => EF.Parameter(missing).Contains(r.Id)).ToListAsync(cancellationToken);
            records.Take(found);
            await LoadDecisionsAsync(RecordKind.Relationship, [.. found.Where(r => r.EditedByHand || r.Status == ReviewStatus.Confirmed).Select(r => r.Id)], cancellationToken);
            missing = found.Count == 0 ? [] : Missing([]);
        }

        int[] Missing(IEnumerable<int> wanted) =>
            [.. wanted.Concat(records.Relationships.Values.Select(r => r.MergedIntoId).OfType<int>()).Concat(Parted(RecordKind.Relationship)).Except(records.Relationships.Keys)];
    }

    private IEnumerable<int> Parted(RecordKind kind) => records.Partings.Values.Where(g => g.RecordKind == kind).SelectMany(g => new[] { g.KeptId, g.OtherId });

    /// <summary>What was suggested for records that an editor has decided on, and which records they were parted from.</summary>
    private async Task LoadDecisionsAsync(RecordKind kind, int[] decided, CancellationToken cancellationToken)
    {
        if (decided.Length > 0)
        {
            await TakeAsync(db.Suggestions.Where(s => s.Kind == kind && EF.Parameter(decided).Contains(s.RecordId)), cancellationToken);
            var partings = db.Regroupings.AsNoTracking()
                .Where(g => g.RecordKind == kind && (EF.Parameter(decided).Contains(g.KeptId) || EF.Parameter(decided).Contains(g.OtherId)))
                .Where(g => (g.Kind == RegroupingKind.Split) == (g.UndoneAt == null));
            foreach (var parting in await partings.ToListAsync(cancellationToken))
            {
                records.Partings[parting.Id] = parting;
            }
        }
    }

    private async Task TakeAsync(IQueryable<Suggestion> suggestions, CancellationToken cancellationToken)
    {
        foreach (var suggestion in await suggestions.AsNoTracking().ToListAsync(cancellationToken))
        {
            records.Suggestions.Take(suggestion);
        }
    }

    private async Task LoadPairsAsync(int[] withdrawn, CancellationToken cancellationToken)
    {
        if (withdrawn.Length > 0)
        {
            var pairs = db.PossibleDuplicates.Where(p => EF.Parameter(withdrawn).Contains(p.FirstEventId) || EF.Parameter(withdrawn).Contains(p.SecondEventId));
            records.Pairs.UnionWith((await pairs.Select(p => new { p.FirstEventId, p.SecondEventId }).ToListAsync(cancellationToken)).Select(p => (p.FirstEventId, p.SecondEventId)));
        }
    }

    private async Task LoadCitedAsync(CancellationToken cancellationToken)
    {
        var citations = records.Events.Values.SelectMany(e => e.Citations).Concat(records.Relationships.Values.SelectMany(r => r.Citations));
        int[] missing = [.. citations.Select(c => c.DocumentId).Distinct().Where(id => !records.Cited.ContainsKey(id) && !records.Documents.ContainsKey(id))];
        if (missing.Length > 0)
        {
            var found = db.Documents.Where(d => EF.Parameter(missing).Contains(d.Id)).Select(d => new CitedDocument(d.Id, d.Language, d.WithdrawnRunId != null));
            foreach (var document in await found.ToListAsync(cancellationToken))
            {
                records.Cited[document.Id] = document;
            }
        }
    }
}
