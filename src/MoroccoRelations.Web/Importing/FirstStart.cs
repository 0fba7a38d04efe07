using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data;

namespace MoroccoRelations.Web.Importing;

/// <summary>What happens before the first page is served: the file is brought up to date, and an empty one is filled with the seed documents.</summary>
public sealed class FirstStart(KnowledgeBase knowledgeBase, IDbContextFactory<RelationsDbContext> contexts, IConfiguration settings)
{
    /// <summary>Makes the knowledge base ready, telling <paramref name="say"/> what is done.</summary>
    public async Task RunAsync(Action<string> say, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(say);
        var wanted = settings.GetValue("Seeds:ImportOnFirstStart", true);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stop);
        // The importing process and this one both make a new file; the second finds it made, and neither waits for the other to start.
        var early = wanted && IsNewFile() ? ImportAsync(say, ending.Token) : null;
        await MigrateAsync(ending);
        if (early is not null)
        {
            await early;
        }
        else if (wanted && !await HoldsAnImportAsync(stop))
        {
            await ImportAsync(say, ending.Token);
        }
    }

    private async Task MigrateAsync(CancellationTokenSource ending)
    {
        try
        {
            await knowledgeBase.MigrateAsync(ending.Token);
        }
        catch
        {
            await ending.CancelAsync();
            throw;
        }
    }

    private Task ImportAsync(Action<string> say, CancellationToken stop)
    {
        say("The knowledge base is empty: importing the seed documents.");
        return ImportProcess.RunAsync(SeedsFolder(), settings.GetConnectionString("KnowledgeBase"), say, stop);
    }

    private bool IsNewFile() => !File.Exists(new SqliteConnectionStringBuilder(settings.GetConnectionString("KnowledgeBase")).DataSource);

    // A first import that was cut off left no run that finished, and is taken up again.
    private async Task<bool> HoldsAnImportAsync(CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.ImportRuns.AnyAsync(run => run.FinishedAt != null, stop);
    }

    private string SeedsFolder() => settings["Seeds:Folder"] is { Length: > 0 } folder ? folder : Path.Combine(AppContext.BaseDirectory, "seeds");
}
