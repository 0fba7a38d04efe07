using BenchmarkDotNet.Running;
using MoroccoRelations.Benchmarks;

// "memory" reports what a run holds at most, "desk FILE" how long editors wait; anything else goes to BenchmarkDotNet.
if (args is ["memory"])
{
    MemoryReport.Print();
    return;
}

if (args is ["desk", var file])
{
    await DeskReport.PrintAsync(file);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(ExtractionBenchmarks).Assembly).Run(args);
