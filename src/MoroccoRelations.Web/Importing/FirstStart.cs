using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data;
using MoroccoRelations.Extraction;

namespace MoroccoRelations.Web.Importing;

/// <summary>What happens before the first page is served: the file is brought up to date, and an empty one is filled with the seed documents.</summary>
public sealed class FirstStart(
    KnowledgeBase knowledgeBase,
    IDbContextFactory<RelationsDbContext> contexts,
    DraftedFiles drafts,
    DocumentImporter importer,
    EventExtractor extractor,
    IConfiguration settings)
{
    /// <summary>Makes the knowledge base ready, telling <paramref name="say"/> what is done.</summary>
    public async Task RunAsync(Action<string> say, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(say);
        var wanted = settings.GetValue("Seeds:ImportOnFirstStart", true);
        // One core reads the seeds while the other makes the file.
        var ahead = wanted && IsNewFile() ? Task.Run(() => DraftSeedsAsync(stop), stop) : null;
        await knowledgeBase.MigrateAsync(stop);
        if (wanted && !await HoldsAnImportAsync(stop))
        {
            await ImportAsync(say, ahead ?? DraftSeedsAsync(stop), stop);
        }
    }

    private async Task ImportAsync(Action<string> say, Task<List<DraftedFile>> seeds, CancellationToken stop)
    {
        say("The knowledge base is empty: importing the seed documents.");
        var drafted = await seeds;
        var run = await importer.ImportAsync(drafted.ToAsyncEnumerable(), document => say(ImportReport.Line(document)), stop: stop);
        say(ImportReport.Total(run));
        drafted.Clear();
        extractor.GiveMemoryBack();
    }

    private async Task<List<DraftedFile>> DraftSeedsAsync(CancellationToken stop) =>
        await drafts.ReadAsync(SourceFiles.Find([SeedsFolder()]), stop).ToListAsync(stop);

    private bool IsNewFile() => !File.Exists(new SqliteConnectionStringBuilder(settings.GetConnectionString("KnowledgeBase")).DataSource);

    // A first import that was cut off left no run that finished, and is taken up again.
    private async Task<bool> HoldsAnImportAsync(CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.ImportRuns.AnyAsync(run => run.FinishedAt != null, stop);
    }

    private string SeedsFolder() => settings["Seeds:Folder"] is { Length: > 0 } folder ? folder : Path.Combine(AppContext.BaseDirectory, "seeds");
}
