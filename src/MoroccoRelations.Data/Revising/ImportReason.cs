namespace MoroccoRelations.Data.Revising;

/// <summary>Why an import changed a record: which file it read. Revisions keep it as a sentence, and pages say it in the reader's language.</summary>
public static class ImportReason
{
    private const string Beginning = "Imported from ";

    public static string Of(string fileName) => Beginning + fileName;

    /// <summary>The name of the file; null for a reason that is none of an import's.</summary>
    public static string? FileOf(string reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return reason.StartsWith(Beginning, StringComparison.Ordinal) ? reason[Beginning.Length..] : null;
    }
}
