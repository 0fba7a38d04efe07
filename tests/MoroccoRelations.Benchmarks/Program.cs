using BenchmarkDotNet.Running;
using MoroccoRelations.Benchmarks;

// "memory" reports what a run holds at most, "desk FILE" how long editors wait, "preview" how long the preview of an import takes; anything else goes to BenchmarkDotNet.
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

if (args is ["preview"])
{
    await PreviewReport.PrintAsync();
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(ExtractionBenchmarks).Assembly).Run(args);
