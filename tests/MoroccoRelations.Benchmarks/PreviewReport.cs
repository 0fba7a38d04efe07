using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using MoroccoRelations.Data;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Reconciliation;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Extraction;
using MoroccoRelations.Web.Importing;

namespace MoroccoRelations.Benchmarks;

/// <summary>How long the preview of an import takes beside the extractor alone, on the same documents in the same run.</summary>
/// <remarks>
/// The knowledge base holds the seeds. In the first run each document tells a part of one, so nearly every draft meets a record that ever more
/// documents tell, which is the most work that there can be; in the second the same happens in other years, so nearly every draft is a new record.
/// </remarks>
internal static partial class PreviewReport
{
    private const int Documents = 100;
    private const int Rounds = 5;

    public static async Task PrintAsync()
    {
        var folder = Directory.CreateTempSubdirectory("morocco-relations-benchmark-");
        try
        {
            await PrintAsync(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task PrintAsync(string folder)
    {
        await using var services = new ServiceCollection().AddKnowledgeBase($"Data Source={Path.Combine(folder, "seeds.db")};Pooling=False").BuildServiceProvider();
        var drafts = new DraftedFiles(new EventExtractor(), NullLogger<DraftedFiles>.Instance);
        await services.GetRequiredService<KnowledgeBase>().MigrateAsync();
        await new DocumentImporter(drafts, services.GetRequiredService<DocumentReconciler>(), services.GetRequiredService<ImportLog>())
            .ImportAsync(SourceFiles.Find([Path.Combine(AppContext.BaseDirectory, "seeds")]));

        var preview = services.GetRequiredService<ImportPreview>();
        await MeasureAsync("told in the seeds", WriteInto(folder, "known", (text, _) => text), drafts, preview);
        await MeasureAsync("told of other years", WriteInto(folder, "other", InAnotherYear), drafts, preview);
    }

    private static async Task MeasureAsync(string what, List<SourceFile> files, DraftedFiles drafts, ImportPreview preview)
    {
        var (alone, whole) = (new List<Cost>(), new List<Cost>());
        for (var round = 0; round <= Rounds; round++)
        {
            alone.Add(await TimeAsync(drafts.ReadAsync(files)));
            whole.Add(await TimeAsync(preview.RunAsync(DraftsOf(drafts.ReadAsync(files)))));
        }

        Print(what, alone[1..], whole[1..], files.Sum(file => new FileInfo(file.Path).Length) / 1e6);
    }

    private static void Print(string what, List<Cost> alone, List<Cost> whole, double megabytes)
    {
        var ratios = alone.Zip(whole, (a, w) => w.Elapsed / a.Elapsed).Order().ToList();
        Console.WriteLine(FormattableString.Invariant($"| {Documents} documents {what}, {megabytes:0.00} MB | ms, median of {Rounds} |"));
        Console.WriteLine("| --- | --- |");
        Console.WriteLine(FormattableString.Invariant($"| extracted alone | {Median(alone.Select(c => c.Elapsed)):0} |"));
        Console.WriteLine(FormattableString.Invariant($"| previewed | {Median(whole.Select(c => c.Elapsed)):0} |"));
        Console.WriteLine(FormattableString.Invariant($"| preview / extraction, median of {Rounds} (from, to) | {Median(ratios):0.00} ({ratios[0]:0.00}, {ratios[^1]:0.00}) |"));
        Console.WriteLine(FormattableString.Invariant($"| the same in time of the processors, of all rounds | {whole.Sum(c => c.Processors) / alone.Sum(c => c.Processors):0.00} |"));
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);

    private static async Task<Cost> TimeAsync<T>(IAsyncEnumerable<T> documents)
    {
        var (watch, before, count) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime, 0);
        await foreach (var _ in documents)
        {
            count++;
        }

        return count == Documents ? new(watch.Elapsed.TotalMilliseconds, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds) : throw new InvalidOperationException($"{Documents} documents were expected, but {count} came.");
    }

    private static async IAsyncEnumerable<DocumentDraft> DraftsOf(IAsyncEnumerable<DraftedFile> files)
    {
        await foreach (var file in files)
        {
            yield return file.Draft ?? throw new InvalidOperationException($"{file.Path}: {file.Problem}");
        }
    }

    /// <summary>Documents that differ from the seeds and from one another: each leaves out other paragraphs of a seed.</summary>
    private static List<SourceFile> WriteInto(string folder, string name, Func<string, int, string> change)
    {
        var path = Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
        var seeds = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "seeds"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
        return [.. Enumerable.Range(0, Documents).Select(i => new SourceFile(WriteOne(path, i, change(seeds[i % seeds.Count], i))))];
    }

    private static string WriteOne(string folder, int number, string seed)
    {
        var path = Path.Combine(folder, FormattableString.Invariant($"{number:000}.txt"));
        var paragraphs = seed.Split("\n").Where((_, i) => (i + number) % (3 + (number / 5)) != 1);
        File.WriteAllText(path, string.Join('\n', paragraphs));
        return path;
    }

    private static string InAnotherYear(string text, int number) =>
        Year().Replace(text, year => FormattableString.Invariant($"{int.Parse(year.Value, CultureInfo.InvariantCulture) - 3 - (number / 5 * 3)}"));

    /// <summary>Milliseconds, on the clock and of all processors together: the second is steadier on a machine that has other work.</summary>
    private sealed record Cost(double Elapsed, double Processors);

    [GeneratedRegex("(?<![0-9])(19|20)[0-9]{2}(?![0-9])")]
    private static partial Regex Year();
}
