using System.Text;
using MoroccoRelations.Extraction.Reading;

namespace MoroccoRelations.Web.Importing.Pending;

/// <summary>A file as a browser sends it.</summary>
/// <param name="SentName">The name that it had there, with folders or without.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Open">Opens its content; the reader closes it.</param>
public sealed record OfferedFile(string SentName, long Length, Func<Stream> Open)
{
    /// <summary>As many bytes as a name has room for in any file system, with some to spare.</summary>
    private const int LongestName = 200;

    /// <summary>The name without folders, fit to be a file's.</summary>
    public string Name { get; } = Tidy(SentName);

    /// <summary>A file of that text.</summary>
    public static OfferedFile Of(string name, byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new(name, content.Length, () => new MemoryStream(content, writable: false));
    }

    /// <summary>Why it is not even kept aside, as a sentence; null where it is.</summary>
    public string? Problem => DocumentReader.RefusalForLength(Length)?.Message;

    private static string Tidy(string sent)
    {
        var last = sent.Split('/', '\\')[^1];
        var name = string.Concat(last.Where(c => !char.IsControl(c))).Trim();
        return name.Trim('.').Length == 0 ? "document.txt" : Shortened(name);
    }

    private static string Shortened(string name)
    {
        var ending = Path.GetExtension(name) is { Length: <= 10 } known ? known : "";
        var stem = name[..^ending.Length];
        while (Encoding.UTF8.GetByteCount(stem + ending) > LongestName)
        {
            stem = stem[..^1];
        }

        return stem + ending;
    }
}
