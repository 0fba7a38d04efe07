using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction;
using MoroccoRelations.Extraction.Reading;

namespace MoroccoRelations.Benchmarks;

/// <summary>One long document: the time must grow with its length and no faster.</summary>
[Config(typeof(Settings))]
public class OneDocumentBenchmarks
{
    private readonly EventExtractor extractor = new();
    private byte[] document = [];

    [Params(SourceLanguage.English, SourceLanguage.French, SourceLanguage.Arabic, SourceLanguage.Darija)]
    public SourceLanguage Language { get; set; }

    [Params(1, 10)]
    public int Megabytes { get; set; }

    [GlobalSetup]
    public void Prepare() => document = BenchmarkCorpus.OneDocument(Language, Megabytes * BenchmarkCorpus.Megabyte);

    [Benchmark]
    public void OneDocument() => extractor.Extract(DocumentReader.Read("long.txt", document).Document!);

    private sealed class Settings : ManualConfig
    {
        public Settings()
        {
            AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithStrategy(RunStrategy.Monitoring).WithWarmupCount(1).WithIterationCount(3));
            AddColumn(new ThroughputColumn());
        }
    }
}
