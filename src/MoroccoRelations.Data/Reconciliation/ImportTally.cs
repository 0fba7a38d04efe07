namespace MoroccoRelations.Data.Reconciliation;

/// <summary>Counts what a document did to the records.</summary>
internal sealed class ImportTally
{
    public int Added { get; set; }

    public int Merged { get; private set; }

    public int Changed { get; private set; }

    public void Joined(JoinResult result)
    {
        Merged += result.HasFlag(JoinResult.Cited) ? 1 : 0;
        Changed += result.HasFlag(JoinResult.Revalued) ? 1 : 0;
    }
}

/// <summary>What a draft did to the record that it joined.</summary>
[Flags]
internal enum JoinResult
{
    Nothing = 0,

    /// <summary>The record cites a further passage.</summary>
    Cited = 1,

    /// <summary>The record has other values.</summary>
    Revalued = 2,
}
