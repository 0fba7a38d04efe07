using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Web.Importing.Pending;

/// <summary>An import that was started in the browser, from the upload until it is applied or discarded.</summary>
/// <remarks>Asked by requests while the queue works on it: what it says of itself is always of one moment.</remarks>
public sealed class PendingImport : IDisposable
{
    private readonly Lock gate = new();
    private readonly List<PreviewedFile> previewed = [];
    private readonly CancellationTokenSource discarding = new();
    private readonly PendingAbout about;
    private PendingStage stage = PendingStage.Waiting;
    private int done;
    private int total;
    private ImportRun? run;

    internal PendingImport(PendingFolder folder, PendingAbout about)
    {
        (Folder, this.about) = (folder, about);
        (WasCutOff, total) = (folder.WasCutOff, Files.Count);
    }

    public string Id => Folder.Id;

    /// <summary>The display name of the editor who uploaded it.</summary>
    public string StartedBy => about.StartedBy;

    public DateTime StartedAt => about.StartedAt;

    /// <summary>Whether the program ended while it was being applied: what was done by then is done.</summary>
    public bool WasCutOff { get; }

    /// <summary>The names of the files that were sent.</summary>
    public IReadOnlyList<string> Files => [.. about.Files, .. about.Refused.Select(refused => refused.Name)];

    /// <summary>The last revision of any record when the preview began.</summary>
    public int PreviewedAtRevision { get; internal set; }

    /// <summary>The display name of the editor who had it applied.</summary>
    public string? AppliedBy { get; private set; }

    /// <summary>Where it stands.</summary>
    public PendingProgress Progress
    {
        get
        {
            lock (gate)
            {
                return new(stage, done, total);
            }
        }
    }

    /// <summary>What is previewed so far, in the order of the files.</summary>
    public IReadOnlyList<PreviewedFile> Previewed
    {
        get
        {
            lock (gate)
            {
                return [.. previewed];
            }
        }
    }

    /// <summary>The run, once it is applied.</summary>
    public ImportRun? Run
    {
        get
        {
            lock (gate)
            {
                return run;
            }
        }
    }

    internal PendingFolder Folder { get; }

    /// <summary>Ends when the import is discarded.</summary>
    internal CancellationToken Discarded => discarding.Token;

    /// <summary>The files, each with what is known of it.</summary>
    internal IReadOnlyList<SourceFile> Sources()
    {
        var sources = Folder.Sources(about);
        lock (gate)
        {
            total = sources.Count;
        }

        return sources;
    }

    /// <summary>Moves on, if it stands where that can be done.</summary>
    internal bool TryMove(PendingStage to, params ReadOnlySpan<PendingStage> from)
    {
        lock (gate)
        {
            if (!from.Contains(stage))
            {
                return false;
            }

            if (to is PendingStage.Waiting or PendingStage.Reading)
            {
                previewed.Clear();
            }

            (stage, done) = (to, to == PendingStage.Ready ? done : 0);
            return true;
        }
    }

    internal bool TryAccept(string by)
    {
        lock (gate)
        {
            if (stage != PendingStage.Ready)
            {
                return false;
            }

            (stage, done, AppliedBy) = (PendingStage.Accepted, 0, by);
            return true;
        }
    }

    internal void Add(PreviewedFile file)
    {
        lock (gate)
        {
            previewed.Add(file);
            done++;
        }
    }

    internal void CountApplied()
    {
        lock (gate)
        {
            done++;
        }
    }

    internal void EndWith(ImportRun applied)
    {
        lock (gate)
        {
            (stage, run) = (PendingStage.Applied, applied);
        }
    }

    internal void Fail()
    {
        lock (gate)
        {
            stage = PendingStage.Failed;
        }
    }

    internal void Discard() => discarding.Cancel();

    public void Dispose() => discarding.Dispose();
}

/// <summary>Where an import stands.</summary>
/// <param name="Done">How many files are read, or applied.</param>
/// <param name="Total">How many there are.</param>
public sealed record PendingProgress(PendingStage Stage, int Done, int Total)
{
    /// <summary>Whether the program has something to do for it.</summary>
    public bool IsUnderWay => Stage is PendingStage.Waiting or PendingStage.Reading or PendingStage.Accepted or PendingStage.Applying;
}
