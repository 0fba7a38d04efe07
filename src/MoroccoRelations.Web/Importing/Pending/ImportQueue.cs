using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Reconciliation;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Extraction;

namespace MoroccoRelations.Web.Importing.Pending;

/// <summary>Previews and applies imports in the background, one at a time, whoever leaves the page meanwhile.</summary>
internal sealed partial class ImportQueue(
    PendingImports imports,
    DraftedFiles drafts,
    ImportPreview preview,
    DocumentImporter importer,
    EventExtractor extractor,
    IDbContextFactory<RelationsDbContext> contexts,
    TimeProvider clock,
    ILogger<ImportQueue> logger) : BackgroundService
{
    private static readonly TimeSpan BetweenCleanings = TimeSpan.FromMinutes(30);

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        imports.TakeUp();
        imports.Expire();
        return base.StartAsync(cancellationToken);
    }

    // Neither ends by itself: whichever does has failed, and is to be heard of at once.
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await await Task.WhenAny(WorkAsync(stoppingToken), CleanAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program ends, perhaps before it could listen: that is no failure of the queue.
        }
    }

    private async Task WorkAsync(CancellationToken stop)
    {
        await foreach (var import in imports.Queue.ReadAllAsync(stop))
        {
            await RunAsync(import, stop);
            if (imports.Queue.Count == 0)
            {
                extractor.GiveMemoryBack();
            }
        }
    }

    private async Task CleanAsync(CancellationToken stop)
    {
        using var timer = new PeriodicTimer(BetweenCleanings, clock);
        while (await timer.WaitForNextTickAsync(stop))
        {
            imports.Expire();
        }
    }

    private async Task RunAsync(PendingImport import, CancellationToken stop)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(import.Discarded, stop);
        try
        {
            if (import.TryMove(PendingStage.Applying, PendingStage.Accepted))
            {
                await ApplyAsync(import, stop);
            }
            else if (import.TryMove(PendingStage.Reading, PendingStage.Waiting))
            {
                await PreviewAsync(import, either.Token);
            }
        }
        catch (OperationCanceledException) when (either.IsCancellationRequested)
        {
            // Discarded meanwhile, or the program ends: the files are still there, and the next start takes them up.
        }
        catch (Exception e)
        {
            // One import never stops those that wait behind it; the log keeps what is needed to mend it.
            Log.Failed(logger, e, import.Id);
            import.Fail();
        }
    }

    private async Task PreviewAsync(PendingImport import, CancellationToken stop)
    {
        import.PreviewedAtRevision = await LastRevisionAsync(stop);
        var current = new Current();
        await foreach (var document in preview.RunAsync(DraftsAsync(import, current, stop), stop))
        {
            import.Add(new PreviewedFile(document.Line, current.About, document));
        }

        import.TryMove(PendingStage.Ready, PendingStage.Reading);
    }

    /// <summary>What can be read of the files, one after another; what cannot is noted in its place.</summary>
    private async IAsyncEnumerable<DocumentDraft> DraftsAsync(PendingImport import, Current current, [EnumeratorCancellation] CancellationToken stop)
    {
        await foreach (var file in FilesAsync(import, stop))
        {
            if (file.Draft is { } draft)
            {
                current.About = SourceAbout.Of(draft.Document);
                yield return draft;
            }
            else
            {
                import.Add(new PreviewedFile(ImportLog.Refuse(new ImportRun(), file.Path, file.Problem!), null, null));
            }
        }
    }

    private async Task ApplyAsync(PendingImport import, CancellationToken stop)
    {
        import.Folder.MarkApplying();
        var run = await importer.ImportAsync(FilesAsync(import, stop), _ => import.CountApplied(), import.AppliedBy, stop);
        import.Folder.Delete();
        import.EndWith(run);
    }

    /// <summary>The files under the names that they were sent with, not those of the folder where they are kept.</summary>
    private async IAsyncEnumerable<DraftedFile> FilesAsync(PendingImport import, [EnumeratorCancellation] CancellationToken stop)
    {
        await foreach (var file in drafts.ReadAsync(import.Sources(), stop))
        {
            yield return file with { Path = Path.GetFileName(file.Path) };
        }
    }

    private async Task<int> LastRevisionAsync(CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.Revisions.MaxAsync(revision => (int?)revision.Id, stop) ?? 0;
    }

    /// <summary>The document that the preview is at.</summary>
    private sealed class Current
    {
        public SourceAbout? About { get; set; }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The import {Id} ended by a fault.")]
        public static partial void Failed(ILogger logger, Exception exception, string id);
    }
}
