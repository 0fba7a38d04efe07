using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction;
using MoroccoRelations.Extraction.Reading;

namespace MoroccoRelations.Benchmarks;

/// <summary>Documents read and drafted, from bytes to records: each language apart, at three sizes, on one core and on two.</summary>
[Config(typeof(Settings))]
public class ExtractionBenchmarks
{
    private readonly EventExtractor extractor = new();
    private (string Name, byte[] Bytes)[] documents = [];

    [Params(SourceLanguage.English, SourceLanguage.French, SourceLanguage.Arabic, SourceLanguage.Darija)]
    public SourceLanguage Language { get; set; }

    [Params(1, 10, 100)]
    public int Megabytes { get; set; }

    [Params(1, 2)]
    public int Cores { get; set; }

    [GlobalSetup]
    public void Prepare() => documents = [.. BenchmarkCorpus.Documents(Language, Megabytes * BenchmarkCorpus.Megabyte)];

    [Benchmark]
    public void ManyDocuments() =>
        Parallel.ForEach(documents, new ParallelOptions { MaxDegreeOfParallelism = Cores }, document => Draft(document.Name, document.Bytes));

    private void Draft(string name, byte[] bytes) => extractor.Extract(DocumentReader.Read(name, bytes).Document!);

    private sealed class Settings : ManualConfig
    {
        public Settings()
        {
            AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithStrategy(RunStrategy.Monitoring).WithWarmupCount(1).WithIterationCount(3));
            AddColumn(new ThroughputColumn());
            WithOption(ConfigOptions.DisableOptimizationsValidator, true);
        }
    }
}
