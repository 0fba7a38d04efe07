using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data;

namespace MoroccoRelations.Web.Importing;

/// <summary>What happens before the first page is served: the file is brought up to date, and an empty one is filled with the seed documents.</summary>
public sealed class FirstStart(KnowledgeBase knowledgeBase, IDbContextFactory<RelationsDbContext> contexts, IConfiguration settings)
{
    private const int SecondsToWaitForALock = 120;

    /// <summary>Makes the knowledge base ready, telling <paramref name="say"/> what is done.</summary>
    public async Task RunAsync(Action<string> say, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(say);
        var wanted = settings.GetValue("Seeds:ImportOnFirstStart", true);
        // The importing process and this one both make a new file: the second finds it made, and neither waits for the other to start.
        var early = wanted && IsNewFile() ? ImportAsync(say, stop) : null;
        await MigrateAsync(early, stop);
        if (early is not null && await HasSucceededAsync(early))
        {
            return;
        }

        if (wanted && !await HoldsAnImportAsync(stop))
        {
            await ImportAsync(say, stop);
        }
    }

    private async Task MigrateAsync(Task? import, CancellationToken stop)
    {
        try
        {
            await knowledgeBase.MigrateAsync(stop);
        }
        catch (KnowledgeBaseException e) when (e.Fault == KnowledgeBaseFault.Locked && import is not null)
        {
            // On a busy machine the import may hold the new file for longer than one waits for it.
            await HasSucceededAsync(import);
            await knowledgeBase.MigrateAsync(stop);
        }
    }

    /// <summary>Whether the import came to its end. One that this process stood in the way of is begun again, alone, and then says what is wrong if anything is.</summary>
    private static async Task<bool> HasSucceededAsync(Task import)
    {
        try
        {
            await import;
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private Task ImportAsync(Action<string> say, CancellationToken stop)
    {
        say("The knowledge base is empty: importing the seed documents.");
        var connection = new SqliteConnectionStringBuilder(settings.GetConnectionString("KnowledgeBase")) { DefaultTimeout = SecondsToWaitForALock };
        return ImportProcess.RunAsync(SeedsFolder(), connection.ConnectionString, say, stop);
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
