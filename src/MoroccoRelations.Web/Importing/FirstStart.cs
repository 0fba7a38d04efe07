using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data;

namespace MoroccoRelations.Web.Importing;

/// <summary>What happens before the first page is served: the file is brought up to date, and an empty one is filled with the seed documents.</summary>
public sealed class FirstStart(
    KnowledgeBase knowledgeBase,
    IDbContextFactory<RelationsDbContext> contexts,
    DocumentImporter importer,
    IConfiguration settings)
{
    /// <summary>Makes the knowledge base ready, telling <paramref name="say"/> what is done.</summary>
    public async Task RunAsync(Action<string> say, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(say);
        await knowledgeBase.MigrateAsync(stop);
        if (settings.GetValue("Seeds:ImportOnFirstStart", true) && !await HoldsAnImportAsync(stop))
        {
            say("The knowledge base is empty: importing the seed documents.");
            var run = await importer.ImportAsync(SourceFiles.Find([SeedsFolder()]), document => say(ImportReport.Line(document)), stop);
            say(ImportReport.Total(run));
        }
    }

    // A first import that was cut off left no run that finished, and is taken up again.
    private async Task<bool> HoldsAnImportAsync(CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.ImportRuns.AnyAsync(run => run.FinishedAt != null, stop);
    }

    private string SeedsFolder() => settings["Seeds:Folder"] is { Length: > 0 } folder ? folder : Path.Combine(AppContext.BaseDirectory, "seeds");
}
