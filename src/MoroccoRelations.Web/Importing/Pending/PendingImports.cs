using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace MoroccoRelations.Web.Importing.Pending;

/// <summary>The imports that were started in the browser and are neither applied nor discarded; kept over a restart, and for a day.</summary>
public sealed class PendingImports : IDisposable
{
    private static readonly TimeSpan LongestAge = TimeSpan.FromDays(1);

    private readonly ConcurrentDictionary<string, PendingImport> all = new(StringComparer.Ordinal);
    private readonly Channel<PendingImport> queue = Channel.CreateUnbounded<PendingImport>();
    private readonly TimeProvider clock;
    private readonly string root;

    public PendingImports(IConfiguration settings, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(settings);
        this.clock = clock;
        root = settings["Imports:Folder"] is { Length: > 0 } given ? given : BesideTheKnowledgeBase(settings);
    }

    /// <summary>All of them, the newest first.</summary>
    public IReadOnlyList<PendingImport> All => [.. all.Values.OrderByDescending(import => import.StartedAt).ThenBy(import => import.Id, StringComparer.Ordinal)];

    /// <summary>Those whose turn it is, one after another.</summary>
    internal ChannelReader<PendingImport> Queue => queue.Reader;

    public PendingImport? Find(string id) => all.GetValueOrDefault(id);

    /// <summary>How many are before this one in the queue.</summary>
    public int Before(PendingImport import)
    {
        ArgumentNullException.ThrowIfNull(import);
        return all.Values.Count(other => other != import && other.Progress.IsUnderWay && other.StartedAt <= import.StartedAt);
    }

    /// <summary>Keeps the files aside, and has them read and previewed.</summary>
    /// <exception cref="IOException">They cannot be kept: the disk is full, or the folder may not be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public async Task<PendingImport> AddAsync(string startedBy, IEnumerable<OfferedFile> files, CancellationToken cancellationToken = default)
    {
        var folder = new PendingFolder(Path.Combine(root, RandomNumberGenerator.GetHexString(16, lowercase: true)));
        try
        {
            var about = await folder.KeepAsync(startedBy, clock.GetUtcNow().UtcDateTime, files, cancellationToken);
            return Enqueue(new PendingImport(folder, about));
        }
        catch
        {
            folder.Delete();
            throw;
        }
    }

    /// <summary>Has the import previewed again: the knowledge base changed, or a fault ended it.</summary>
    /// <returns>Whether it stood where that can be done.</returns>
    public bool PreviewAgain(PendingImport import)
    {
        ArgumentNullException.ThrowIfNull(import);
        return import.TryMove(PendingStage.Waiting, PendingStage.Ready, PendingStage.Failed) && queue.Writer.TryWrite(import);
    }

    /// <summary>Has the import applied.</summary>
    /// <returns>Whether its preview was whole.</returns>
    public bool Apply(PendingImport import, string by)
    {
        ArgumentNullException.ThrowIfNull(import);
        return import.TryAccept(by) && queue.Writer.TryWrite(import);
    }

    /// <summary>Forgets the import and what was uploaded for it, unless it is being applied.</summary>
    public bool Discard(PendingImport import)
    {
        ArgumentNullException.ThrowIfNull(import);
        if (import.Progress.Stage is PendingStage.Accepted or PendingStage.Applying || !all.TryRemove(import.Id, out _))
        {
            return false;
        }

        import.Discard();
        import.Folder.Delete();
        return true;
    }

    /// <summary>Takes up what an earlier run of the program left, and has it previewed again.</summary>
    internal void TakeUp()
    {
        foreach (var folder in Folders())
        {
            if (folder.About() is { } about)
            {
                Enqueue(new PendingImport(folder, about));
            }
            else
            {
                folder.Delete();
            }
        }
    }

    /// <summary>Lets go of what has waited for a day.</summary>
    internal void Expire()
    {
        var oldest = clock.GetUtcNow().UtcDateTime - LongestAge;
        foreach (var import in all.Values.Where(import => import.StartedAt < oldest))
        {
            Discard(import);
        }
    }

    public void Dispose()
    {
        foreach (var import in all.Values)
        {
            import.Dispose();
        }
    }

    private PendingImport Enqueue(PendingImport import)
    {
        all[import.Id] = import;
        queue.Writer.TryWrite(import);
        return import;
    }

    private IEnumerable<PendingFolder> Folders() =>
        Directory.Exists(root) ? Directory.EnumerateDirectories(root).Order(StringComparer.Ordinal).Select(path => new PendingFolder(path)) : [];

    private static string BesideTheKnowledgeBase(IConfiguration settings)
    {
        var file = new SqliteConnectionStringBuilder(settings.GetConnectionString("KnowledgeBase")).DataSource;
        return Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, "imports");
    }
}
