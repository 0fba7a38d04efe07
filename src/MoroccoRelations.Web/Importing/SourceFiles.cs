using MoroccoRelations.Extraction.Reading;

namespace MoroccoRelations.Web.Importing;

/// <summary>A file that was offered, with what the <c>sources.json</c> beside it says; or why it cannot be had.</summary>
/// <param name="Path">The path as it was given or found; the name in every report.</param>
/// <param name="Known">What is known about the document beforehand.</param>
/// <param name="Problem">Why the file or folder cannot be read, or null.</param>
public sealed record SourceFile(string Path, DocumentMetadata? Known = null, string? Problem = null);

/// <summary>Finds the documents behind paths: files themselves, folders with all that is in them.</summary>
public static class SourceFiles
{
    // Hidden files are an editor's or a desktop's own; a link to a folder may lead round in a circle.
    private static readonly EnumerationOptions InFolder = new() { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System, IgnoreInaccessible = false };

    /// <summary>The documents, each once, in the order of the paths and of the names within a folder.</summary>
    public static IEnumerable<SourceFile> Find(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var sources = new KnownSources();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return paths.SelectMany(Expand).Where(file => seen.Add(Path.GetFullPath(file.Path))).SelectMany(sources.Describe);
    }

    private static IEnumerable<SourceFile> Expand(string path)
    {
        if (Directory.Exists(path))
        {
            return FilesOf(path);
        }

        return [File.Exists(path) ? new SourceFile(path) : new SourceFile(path, Problem: "There is no such file or folder.")];
    }

    private static IEnumerable<SourceFile> FilesOf(string folder)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = new DirectoryInfo(folder).GetFileSystemInfos("*", InFolder);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            return [new SourceFile(folder, Problem: $"The folder cannot be read: {e.Message}")];
        }

        return entries.OrderBy(entry => entry.Name, StringComparer.Ordinal).SelectMany(entry => FilesAt(Path.Combine(folder, entry.Name), entry));
    }

    private static IEnumerable<SourceFile> FilesAt(string path, FileSystemInfo entry) => entry switch
    {
        DirectoryInfo { LinkTarget: not null } => [],
        DirectoryInfo => FilesOf(path),
        _ => [new SourceFile(path)],
    };
}
