using System.Collections.Concurrent;
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
        var read = new ConcurrentQueue<ReadFile>();
        await foreach (var document in preview.RunAsync(DraftsAsync(import, read, stop), stop))
        {
            AddRefused(import, read);
            import.Add(new PreviewedFile(document.Line, read.TryDequeue(out var file) ? file.About : null, document));
        }

        AddRefused(import, read);
        import.TryMove(PendingStage.Ready, PendingStage.Reading);
    }

    /// <summary>What can be read of the files, one after another: while earlier ones are still previewed. Each is noted in its place.</summary>
    private async IAsyncEnumerable<DocumentDraft> DraftsAsync(PendingImport import, ConcurrentQueue<ReadFile> read, [EnumeratorCancellation] CancellationToken stop)
    {
        await foreach (var file in FilesAsync(import, stop))
        {
            read.Enqueue(new ReadFile(file.Path, file.Draft is { } drafted ? SourceAbout.Of(drafted.Document) : null, file.Problem));
            if (file.Draft is { } draft)
            {
                yield return draft;
            }
        }
    }

    /// <summary>Adds the files that come next and cannot be read.</summary>
    private static void AddRefused(PendingImport import, ConcurrentQueue<ReadFile> read)
    {
        while (read.TryPeek(out var file) && file is { About: null, Problem: { } problem })
        {
            import.Add(new PreviewedFile(ImportLog.Refuse(new ImportRun(), file.Path, problem), null, null));
            read.TryDequeue(out _);
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

    /// <summary>A file that was read: what it says of itself, or why there is nothing.</summary>
    private sealed record ReadFile(string Path, SourceAbout? About, string? Problem);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The import {Id} ended by a fault.")]
        public static partial void Failed(ILogger logger, Exception exception, string id);
    }
}
