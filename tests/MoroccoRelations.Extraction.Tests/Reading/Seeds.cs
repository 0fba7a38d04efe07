using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Reading;

namespace MoroccoRelations.Extraction.Tests.Reading;

/// <summary>The documents of the repository's seeds folder.</summary>
internal static class Seeds
{
    public static string Folder { get; } = Path.Combine(Root(), "seeds");

    public static SourceDocument Read(string prefix)
    {
        var file = Directory.GetFiles(Folder, prefix + "_*.txt").Single();
        var result = DocumentReader.Read(Path.GetFileName(file), File.ReadAllBytes(file));
        result.IsRead.Should().BeTrue();
        return result.Document!;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "MoroccoRelations.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run outside of the repository.");
    }
}
