using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction;
using MoroccoRelations.Extraction.Reading;

namespace MoroccoRelations.Benchmarks;

/// <summary>How much a run holds at most: one long document, and runs of ever more documents.</summary>
internal static class MemoryReport
{
    private static readonly SourceLanguage[] Languages = [SourceLanguage.English, SourceLanguage.French, SourceLanguage.Arabic, SourceLanguage.Darija];

    public static void Print()
    {
        var extractor = new EventExtractor();
        Console.WriteLine("| language | 1 document of 5 MB: times its size | 10 documents: MB | 10,000 documents: MB |");
        Console.WriteLine("| --- | --- | --- | --- |");
        foreach (var language in Languages)
        {
            var seed = BenchmarkCorpus.Documents(language, 1).First();
            var one = BenchmarkCorpus.OneDocument(language, 5 * BenchmarkCorpus.Megabyte);
            Draft(extractor, seed.Bytes);
            var times = (double)Peak(() => Draft(extractor, one)) / one.Length;
            var few = Peak(() => Repeat(10, () => Draft(extractor, seed.Bytes)));
            var many = Peak(() => Repeat(10_000, () => Draft(extractor, seed.Bytes)));
            Console.WriteLine(FormattableString.Invariant($"| {language} | {times:0.0} | {few / 1e6:0.0} | {many / 1e6:0.0} |"));
        }
    }

    private static void Draft(EventExtractor extractor, byte[] bytes) => extractor.Extract(DocumentReader.Read("document.txt", bytes).Document!);

    private static void Repeat(int count, Action action)
    {
        for (var i = 0; i < count; i++)
        {
            action();
        }
    }

    /// <summary>The most that was live above what was live before, garbage not yet collected included, sampled each millisecond.</summary>
    private static long Peak(Action action)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        long peak = before;
        using var done = new CancellationTokenSource();
        var sampler = new Thread(() =>
        {
            while (!done.IsCancellationRequested)
            {
                peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false));
                Thread.Sleep(1);
            }
        });
        sampler.Start();
        action();
        done.Cancel();
        sampler.Join();
        return peak - before;
    }
}
