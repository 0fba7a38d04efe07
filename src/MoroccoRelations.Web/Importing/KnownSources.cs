using MoroccoRelations.Extraction.Reading;

namespace MoroccoRelations.Web.Importing;

/// <summary>What the <c>sources.json</c> of each folder says of the documents beside it; each is read once.</summary>
internal sealed class KnownSources
{
    private readonly Dictionary<string, SourcesFile?> _byFolder = new(StringComparer.Ordinal);

    /// <summary>The file with what is known of it; before the first file of a folder, what is wrong with the folder's list.</summary>
    public IEnumerable<SourceFile> Describe(SourceFile file)
    {
        if (file.Problem is not null)
        {
            yield return file;
            yield break;
        }

        var list = Path.Combine(Path.GetDirectoryName(file.Path) ?? "", SourcesFile.FileName);
        if (_byFolder.TryAdd(list, null) && Read(list) is { } problem)
        {
            yield return new SourceFile(list, Problem: problem);
        }

        if (Path.GetFileName(file.Path) != SourcesFile.FileName)
        {
            yield return file with { Known = _byFolder[list]?.For(file.Path) };
        }
    }

    // The problem, if there is one; what can be used of the list is kept all the same.
    private string? Read(string list)
    {
        try
        {
            var sources = File.Exists(list) ? SourcesFile.Read(File.ReadAllBytes(list)) : null;
            _byFolder[list] = sources;
            return sources is { Problems.Count: > 0 } ? string.Join(' ', sources.Problems) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"The file cannot be read: {e.Message}";
        }
    }
}
