using System.Text;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Reading;

namespace MoroccoRelations.Benchmarks;

/// <summary>The seed documents of one language, repeated to the size that a benchmark asks for.</summary>
internal static class BenchmarkCorpus
{
    public const int Megabyte = 1_000_000;

    /// <summary>As many whole documents as make up the size, the seeds of the language in turn.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> Documents(SourceLanguage language, int bytes)
    {
        var seeds = Seeds(language);
        for (int i = 0, sum = 0; sum < bytes; sum += seeds[i % seeds.Count].Length, i++)
        {
            yield return ($"{i}.txt", seeds[i % seeds.Count]);
        }
    }

    /// <summary>One document of the size: the first seed of the language again and again.</summary>
    public static byte[] OneDocument(SourceLanguage language, int bytes)
    {
        var seed = Encoding.UTF8.GetString(Seeds(language)[0]);
        var text = new StringBuilder(bytes + seed.Length);
        for (var sum = 0; sum < bytes; sum += Encoding.UTF8.GetByteCount(seed) + 2)
        {
            text.Append(seed).Append("\n\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static List<byte[]> Seeds(SourceLanguage language) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "seeds"), "*.txt").Order(StringComparer.Ordinal)
            .Select(path => (Name: Path.GetFileName(path), Bytes: File.ReadAllBytes(path)))
            .Where(file => DocumentReader.Read(file.Name, file.Bytes).Document?.Language == language)
            .Select(file => file.Bytes),
    ];
}
