using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Data.Storage;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Web.Areas.Editors.Pages.Imports;

/// <summary>A record that an import made or changed.</summary>
/// <param name="State">What the import left.</param>
/// <param name="Standing">What became of it since.</param>
/// <param name="ChangedBy">Who changed it last: an editor's display name; null for an import.</param>
public sealed record RunRecord(RecordKind Kind, int Id, bool IsMade, IRecordState State, RunRecordStanding Standing, string? ChangedBy);

/// <summary>What became of a record that an import made or changed.</summary>
public enum RunRecordStanding
{
    /// <summary>It is as the import left it.</summary>
    AsLeft,

    /// <summary>It was changed since.</summary>
    ChangedSince,

    /// <summary>It was taken out of view when the import was undone.</summary>
    Withdrawn,

    /// <summary>It is what it was before the import, which was undone.</summary>
    TakenBack,
}

/// <summary>Finds the records that an import made or changed, a page of them.</summary>
public sealed class RunRecords(RelationsDbContext db)
{
    public Task<int> CountAsync(int run, CancellationToken cancel) => Touched(run).CountAsync(cancel);

    public async Task<IReadOnlyList<RunRecord>> OfAsync(ImportRun run, int skip, int take, CancellationToken cancel)
    {
        var touched = await Touched(run.Id).OrderBy(t => t.Kind).ThenBy(t => t.RecordId).Skip(skip).Take(take).ToListAsync(cancel);
        var records = new List<RunRecord>();
        foreach (var kind in touched.GroupBy(t => t.Kind))
        {
            var ids = kind.Select(t => t.RecordId).ToList();
            var revisions = await db.Revisions.AsNoTracking().Where(r => r.Kind == kind.Key && ids.Contains(r.RecordId)).OrderBy(r => r.Number).ToListAsync(cancel);
            records.AddRange(revisions.GroupBy(r => r.RecordId).OrderBy(group => group.Key).Select(group => Of(run, [.. group])));
        }

        return records;
    }

    private IQueryable<Record> Touched(int run) =>
        db.Revisions.Where(r => r.ImportRunId == run).Select(r => new Record { Kind = r.Kind, RecordId = r.RecordId }).Distinct();

    private static RunRecord Of(ImportRun run, IReadOnlyList<Revision> all)
    {
        var first = all.First(r => r.ImportRunId == run.Id);
        var last = all.Last(r => r.ImportRunId == run.Id);
        return new(last.Kind, last.RecordId, first.Number == 1, StateOf(last), Standing(run, all, first, last), all[^1].Editor);
    }

    /// <remarks>Whether undoing took it back is told by what it was then: withdrawn, or word for word what it had been.</remarks>
    private static RunRecordStanding Standing(ImportRun run, IReadOnlyList<Revision> all, Revision first, Revision last)
    {
        var then = all.LastOrDefault(r => run.UndoneAt is { } undone && r.Time <= undone);
        var before = all.LastOrDefault(r => r.Number < first.Number);
        return then is not null && WithdrawnBy(StateOf(then)) == run.Id ? RunRecordStanding.Withdrawn
            : then is not null && before?.State == then.State && then.Number > last.Number ? RunRecordStanding.TakenBack
            : all[^1].Number > last.Number ? RunRecordStanding.ChangedSince
            : RunRecordStanding.AsLeft;
    }

    private static int? WithdrawnBy(IRecordState state) => state.Fields.FirstOrDefault(field => field.Name == FieldName.Withdrawn)?.Value as int?;

    private static IRecordState StateOf(Revision revision) => revision.Kind switch
    {
        RecordKind.Event => RecordJson.Read<EventState>(revision.State),
        RecordKind.Relationship => RecordJson.Read<RelationshipState>(revision.State),
        RecordKind.Document => RecordJson.Read<DocumentState>(revision.State),
        _ => throw new InvalidOperationException($"An import changed a {revision.Kind}."),
    };

    private sealed record Record
    {
        public RecordKind Kind { get; init; }

        public int RecordId { get; init; }
    }
}
