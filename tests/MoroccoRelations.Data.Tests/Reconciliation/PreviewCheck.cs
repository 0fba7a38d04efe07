using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Reconciliation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Data.Storage;
using MoroccoRelations.Data.Tests.Support;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Tests.Reconciliation;

/// <summary>Previews an import, runs it, and holds it to what the preview told: document by document, record by record.</summary>
/// <remarks>Records have the numbers that the import gives them; only new citations may be numbered otherwise, in the same order within their record.</remarks>
internal sealed class PreviewCheck(TemporaryKnowledgeBase knowledgeBase)
{
    private int number;

    public async Task<ImportRun> RunAsync(params DocumentDraft[] drafts)
    {
        var told = await Preview().RunAsync(drafts.ToAsyncEnumerable()).ToListAsync();
        told.Should().HaveCount(drafts.Length);
        var start = await LastAsync();
        var log = knowledgeBase.Get<ImportLog>();
        var run = log.Begin();
        foreach (var (draft, document) in drafts.Zip(told))
        {
            var before = await LastAsync();
            var done = await knowledgeBase.Get<DocumentReconciler>().ApplyAsync(run, draft);
            await CheckAsync(document, done, start, before);
        }

        await log.FinishAsync(run);
        return run;
    }

    /// <remarks>As much at once as the program takes; in every second import next to nothing, so that what was let go of is loaded again.</remarks>
    private ImportPreview Preview() => number++ % 2 == 0
        ? knowledgeBase.Get<ImportPreview>()
        : new ImportPreview(knowledgeBase.Get<IDbContextFactory<RelationsDbContext>>(), knowledgeBase.Clock) { MostDocuments = 1 + (number % 3), MostRecords = 0 };

    private async Task CheckAsync(PreviewedDocument told, ImportedDocument done, Last start, Last before)
    {
        await using var db = knowledgeBase.Open();
        Outcome(told.Line).Should().Be(Outcome(done), "the preview told what becomes of each document");
        told.Suggestions.Select(Said).Should().Equal((await db.Suggestions.Where(s => s.Id > before.Suggestion).OrderBy(s => s.Id).ToListAsync()).Select(Said), "the preview told what is suggested");
        told.Duplicates.Select(Doubted).Should().Equal((await db.PossibleDuplicates.Where(p => p.Id > before.Pair).OrderBy(p => p.Id).ToListAsync()).Select(Doubted), "the preview told what is doubted");
        CheckRecords(told, await db.Revisions.AsNoTracking().OrderBy(r => r.Id).ToListAsync(), start, before);
    }

    private static void CheckRecords(PreviewedDocument told, List<Revision> all, Last start, Last before)
    {
        var written = all.Where(r => r.Id > before.Revision).GroupBy(r => (r.Kind, r.RecordId)).ToDictionary(g => g.Key, g => g.Last());
        told.Records.Select(r => (r.Kind, r.Id)).Should().BeEquivalentTo(written.Keys, "these are the records that the document changes");
        foreach (var record in told.Records)
        {
            var earlier = all.FindAll(r => (r.Kind, r.RecordId) == (record.Kind, record.Id) && r.Id <= before.Revision);
            Json(record.After, start).Should().Be(Json(written[(record.Kind, record.Id)], start), "the preview told how the record will be");
            Json(record.Before, start).Should().Be(Json(earlier.LastOrDefault(), start), "the preview told how the record was");
            record.IsKnown.Should().Be(earlier.Exists(r => r.Id <= start.Revision), "the preview told which records it made up itself");
        }
    }

    private async Task<Last> LastAsync()
    {
        await using var db = knowledgeBase.Open();
        var last = await db.Database.SqlQuery<Number>($"SELECT name AS \"Table\", seq AS \"Value\" FROM sqlite_sequence").ToDictionaryAsync(n => n.Table, n => n.Value);
        return new(last.GetValueOrDefault("Revisions"), last.GetValueOrDefault("Citations"), last.GetValueOrDefault("Suggestions"), last.GetValueOrDefault("PossibleDuplicates"));
    }

    private static (string, int?, ImportOutcome, int, int, int, int) Outcome(ImportedDocument line) =>
        (line.Name, line.DocumentId, line.Outcome, line.Added, line.Merged, line.Changed, line.Suggested);

    private static (int, RecordKind, int, string, string) Said(Suggestion s) => (s.Id, s.Kind, s.RecordId, s.Property, s.Value);

    private static (int, int, int, string) Doubted(PossibleDuplicate p) => (p.Id, p.FirstEventId, p.SecondEventId, p.Reason);

    private static string? Json(Revision? revision, Last start) => revision switch
    {
        null => null,
        { Kind: RecordKind.Document } => revision.State,
        _ => Json(Standing.Read(revision.Kind, revision.State), start),
    };

    private static string? Json(IRecordState? state, Last start)
    {
        CitationState[] cited = [.. state?.Cited.Select(c => c.Id > start.Citation ? c with { Id = null } : c) ?? []];
        return state switch
        {
            null => null,
            DocumentState d => RecordJson.Write(d),
            EventState e => RecordJson.Write(e with { Citations = cited }),
            _ => RecordJson.Write((RelationshipState)state with { Citations = cited }),
        };
    }

    private sealed record Number(string Table, int Value);

    /// <summary>The last numbers at one moment.</summary>
    private sealed record Last(int Revision, int Citation, int Suggestion, int Pair);
}
