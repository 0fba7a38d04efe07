using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace MoroccoRelations.Benchmarks;

/// <summary>The size of a case divided by its median time.</summary>
internal sealed class ThroughputColumn : IColumn
{
    public string Id => nameof(ThroughputColumn);

    public string ColumnName => "MB/s";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => "Megabytes of text (UTF-8) a second, by the median";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        var megabytes = Convert.ToDouble(benchmarkCase.Parameters["Megabytes"], CultureInfo.InvariantCulture);
        return summary[benchmarkCase]?.ResultStatistics is { } times
            ? (megabytes / (times.Median / 1e9)).ToString("0.00", CultureInfo.InvariantCulture)
            : "?";
    }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public bool IsAvailable(Summary summary) => true;
}
