namespace MoroccoRelations.Data.Reconciliation;

/// <summary>How surely a draft tells what a record already holds, the surest last.</summary>
internal enum MatchStrength
{
    /// <summary>Something else.</summary>
    None,

    /// <summary>An editor should look.</summary>
    Doubtful,

    /// <summary>The same, unless another record or draft fits as well.</summary>
    IfUnrivalled,

    /// <summary>The same: another passage tells it.</summary>
    Sure,

    /// <summary>The same passage, read otherwise than before.</summary>
    SamePassage,

    /// <summary>The same passage, read as before.</summary>
    SameReading,
}
