using BenchmarkDotNet.Running;
using MoroccoRelations.Benchmarks;

// "memory" reports what a run holds at most; anything else goes to BenchmarkDotNet.
if (args is ["memory"])
{
    MemoryReport.Print();
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(ExtractionBenchmarks).Assembly).Run(args);
