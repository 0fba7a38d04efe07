using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Reconciliation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Tests.Support;

/// <summary>Runs the importer as the program does, and plays the editor.</summary>
public static class Importing
{
    public static async Task<ImportRun> ImportAsync(this TemporaryKnowledgeBase knowledgeBase, params DocumentDraft[] drafts)
    {
        var log = knowledgeBase.Get<ImportLog>();
        var run = log.Begin();
        foreach (var draft in drafts)
        {
            await knowledgeBase.Get<DocumentReconciler>().ApplyAsync(run, draft);
        }

        await log.FinishAsync(run);
        return run;
    }

    public static async Task<IReadOnlyList<PreviewedDocument>> PreviewAsync(this TemporaryKnowledgeBase knowledgeBase, params DocumentDraft[] drafts) =>
        await knowledgeBase.Get<ImportPreview>().RunAsync(drafts.ToAsyncEnumerable()).ToListAsync();

    public static async Task<List<Event>> EventsAsync(this TemporaryKnowledgeBase knowledgeBase)
    {
        await using var db = knowledgeBase.Open();
        return await db.Events.AsNoTracking().Include(e => e.Partners).Include(e => e.Citations).ThenInclude(c => c.Document).OrderBy(e => e.Id).ToListAsync();
    }

    public static async Task<List<Relationship>> RelationshipsAsync(this TemporaryKnowledgeBase knowledgeBase)
    {
        await using var db = knowledgeBase.Open();
        return await db.Relationships.AsNoTracking().Include(r => r.Partners).Include(r => r.Citations).OrderBy(r => r.Id).ToListAsync();
    }

    public static async Task<List<T>> AllAsync<T>(this TemporaryKnowledgeBase knowledgeBase)
        where T : class
    {
        await using var db = knowledgeBase.Open();
        return await db.Set<T>().AsNoTracking().ToListAsync();
    }

    public static async Task EditAsync(this TemporaryKnowledgeBase knowledgeBase, int eventId, Action<Event> edit, bool byHand = true)
    {
        await using var db = knowledgeBase.Open();
        var e = await db.Events.Include(x => x.Partners).Include(x => x.Citations).SingleAsync(x => x.Id == eventId);
        edit(e);
        e.EditedByHand |= byHand;
        await new RecordWriter(db, knowledgeBase.Clock).SaveAsync(ChangeOrigin.By("Salma", "checked"));
    }
}
