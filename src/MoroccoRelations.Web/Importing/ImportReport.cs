using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Web.Importing;

/// <summary>What an import did, in plain lines: one a document, and one over all.</summary>
public static class ImportReport
{
    /// <summary>What became of one document.</summary>
    public static string Line(ImportedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var outcome = document.Outcome.ToString().ToLowerInvariant();
        return $"{outcome,-9}  {document.Name}  {(document.Outcome is ImportOutcome.Failed ? document.Reason : Records(document))}".TrimEnd();
    }

    /// <summary>What became of all documents.</summary>
    public static string Total(ImportRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        int Count(ImportOutcome outcome) => run.Documents.Count(document => document.Outcome == outcome);
        var documents = $"{run.Documents.Count} documents: {Count(ImportOutcome.New)} new, {Count(ImportOutcome.Changed)} changed, "
            + $"{Count(ImportOutcome.Unchanged)} unchanged, {Count(ImportOutcome.Failed)} failed.";
        var records = $"Records: {run.Documents.Sum(d => d.Added)} added, {run.Documents.Sum(d => d.Merged)} merged, "
            + $"{run.Documents.Sum(d => d.Changed)} changed, {run.Documents.Sum(d => d.Suggested)} suggested.";
        return $"{documents} {records}";
    }

    private static string Records(ImportedDocument document)
    {
        (int Count, string What)[] counts =
            [(document.Added, "added"), (document.Merged, "merged"), (document.Changed, "changed"), (document.Suggested, "suggested")];
        return string.Join(", ", counts.Where(count => count.Count > 0).Select(count => $"{count.Count} {count.What}"));
    }
}
