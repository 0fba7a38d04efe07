using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Extraction;
using MoroccoRelations.Extraction.Reading;

namespace MoroccoRelations.Web.Importing;

/// <summary>A file with what the extractor proposes from it, or why there is nothing.</summary>
/// <param name="Path">The path; the name in every report.</param>
/// <param name="Draft">The document with its records, where it could be read.</param>
/// <param name="Problem">Why it could not be read, as a sentence.</param>
public sealed record DraftedFile(string Path, DocumentDraft? Draft, string? Problem);

/// <summary>Reads files and drafts their records: a few files ahead on other cores, handed out in their order.</summary>
/// <remarks>No more than one file a core is under way, so a long run needs no more memory than a short one.</remarks>
public sealed partial class DraftedFiles(EventExtractor extractor, ILogger<DraftedFiles> logger)
{
    private static readonly int Ahead = Environment.ProcessorCount;

    /// <summary>The files in their order, each read and drafted; the first are begun at once, before anybody asks for them.</summary>
    public IAsyncEnumerable<DraftedFile> ReadAsync(IEnumerable<SourceFile> files, CancellationToken stop = default)
    {
        var waiting = new Queue<SourceFile>(files);
        var underWay = new Queue<Task<DraftedFile>>();
        BeginNext();
        return InOrder();

        async IAsyncEnumerable<DraftedFile> InOrder()
        {
            while (underWay.TryDequeue(out var first))
            {
                var drafted = await first.WaitAsync(stop);
                BeginNext();
                yield return drafted;
            }
        }

        void BeginNext()
        {
            while (underWay.Count < Ahead && waiting.TryDequeue(out var file))
            {
                underWay.Enqueue(Task.Run(() => Draft(file), stop));
            }
        }
    }

    private DraftedFile Draft(SourceFile file)
    {
        if (file.Problem is not null)
        {
            return new DraftedFile(file.Path, null, file.Problem);
        }

        try
        {
            return Draft(file, DocumentReader.RefusalForLength(new FileInfo(file.Path).Length));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new DraftedFile(file.Path, null, $"The file cannot be read: {e.Message}");
        }
        catch (Exception e)
        {
            // One document never stops an import, not even by a fault of our own; the log keeps what is needed to mend it.
            Log.ExtractorFailed(logger, e, file.Path);
            return new DraftedFile(file.Path, null, $"The extractor failed on this document ({e.GetType().Name}): this is a fault of the program, please report it.");
        }
    }

    private DraftedFile Draft(SourceFile file, Refusal? beforehand)
    {
        var read = beforehand is null ? DocumentReader.Read(Path.GetFileName(file.Path), File.ReadAllBytes(file.Path), file.Known) : ReadResult.Of(beforehand);
        return read.IsRead
            ? new DraftedFile(file.Path, extractor.Extract(read.Document), null)
            : new DraftedFile(file.Path, null, read.Refusal.Message);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The extractor failed on {Path}.")]
        public static partial void ExtractorFailed(ILogger logger, Exception exception, string path);
    }
}
