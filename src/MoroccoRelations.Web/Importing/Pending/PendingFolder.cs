using System.Text.Json;

namespace MoroccoRelations.Web.Importing.Pending;

/// <summary>What was uploaded for one import, kept aside in a folder that nothing serves: the files, and who sent them when.</summary>
internal sealed class PendingFolder(string path)
{
    private const string AboutFile = "about.json";
    private const string FilesFolder = "files";
    private const string ApplyingFile = "applying";

    public string Id => Path.GetFileName(path);

    /// <summary>Whether the import was being applied when the program ended.</summary>
    public bool WasCutOff => File.Exists(Path.Combine(path, ApplyingFile));

    /// <summary>Keeps the files; the first of each name, since two documents of one name would pass for two editions of one.</summary>
    public async Task<PendingAbout> KeepAsync(string startedBy, DateTime startedAt, IEnumerable<OfferedFile> offered, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.Combine(path, FilesFolder));
        var about = new PendingAbout(startedBy, startedAt, [], []);
        foreach (var file in offered)
        {
            if (Problem(about, file) is { } problem)
            {
                about.Refused.Add(new(file.Name, problem));
                continue;
            }

            await using var content = file.Open();
            await using var kept = File.Create(Of(file.Name));
            await content.CopyToAsync(kept, cancellationToken);
            about.Files.Add(file.Name);
        }

        // Written last: a folder without it is what an upload left that was cut off.
        await File.WriteAllBytesAsync(Path.Combine(path, AboutFile), JsonSerializer.SerializeToUtf8Bytes(about), cancellationToken);
        return about;
    }

    /// <summary>What was kept; null where the upload was cut off.</summary>
    public PendingAbout? About()
    {
        var file = Path.Combine(path, AboutFile);
        return File.Exists(file) ? JsonSerializer.Deserialize<PendingAbout>(File.ReadAllBytes(file)) : null;
    }

    /// <summary>The files, each with what a <c>sources.json</c> among them says, as the command line finds them; then those that were refused.</summary>
    public IReadOnlyList<SourceFile> Sources(PendingAbout about) =>
    [
        .. SourceFiles.Find(about.Files.Select(Of)),
        .. about.Refused.Select(refused => new SourceFile(refused.Name, Problem: refused.Reason)),
    ];

    public void MarkApplying() => File.WriteAllBytes(Path.Combine(path, ApplyingFile), []);

    public void Delete()
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
    }

    private string Of(string name) => Path.Combine(path, FilesFolder, name);

    private static string? Problem(PendingAbout about, OfferedFile file) =>
        about.Files.Contains(file.Name, StringComparer.OrdinalIgnoreCase) ? "Two files have this name; only the first is read." : file.Problem;
}

/// <summary>What is known of an upload.</summary>
/// <param name="Files">The names of the files that were kept, in the order in which they were sent.</param>
/// <param name="Refused">Those that were not.</param>
internal sealed record PendingAbout(string StartedBy, DateTime StartedAt, List<string> Files, List<RefusedFile> Refused);

/// <summary>A file that was not kept aside.</summary>
internal sealed record RefusedFile(string Name, string Reason);
