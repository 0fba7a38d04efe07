using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Revising;

/// <summary>Who changes records, and why: an import run or an editor.</summary>
public sealed class ChangeOrigin
{
    private readonly ImportRun? run;

    private ChangeOrigin(ImportRun? run, string? editor, string reason) => (this.run, Editor, Reason) = (run, editor, reason);

    /// <summary>The number of the run, which a new run has only once it is saved.</summary>
    public int? ImportRunId => run?.Id;

    public string? Editor { get; }

    public string Reason { get; }

    public static ChangeOrigin Import(ImportRun run, string reason) => new(run, null, reason);

    public static ChangeOrigin By(string editor, string reason) => new(null, editor, reason);
}
