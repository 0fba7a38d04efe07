using MoroccoRelations.Domain.Records;
using MoroccoRelations.Web.Importing.Pending;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Areas.Editors.Pages.Imports;

/// <summary>What an import does, in the editor's words.</summary>
public sealed class ImportWords(Wording words)
{
    /// <summary>What became of documents: "2 new, 1 not imported".</summary>
    public string Documents(IEnumerable<ImportOutcome> outcomes) =>
        Listed(outcomes.GroupBy(outcome => outcome).OrderBy(group => group.Key).Select(group => ($"imports.count.{Key(group.Key)}", group.Count())));

    /// <summary>What a document did to the records: "3 added, 1 suggested"; null where it did nothing.</summary>
    public string? Records(int added, int merged, int changed, int suggested)
    {
        (string, int)[] counts = [("imports.count.added", added), ("imports.count.merged", merged), ("imports.count.refined", changed), ("imports.count.suggested", suggested)];
        return Listed(counts) is { Length: > 0 } text ? text : null;
    }

    public string? Records(ImportedDocument line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return Records(line.Added, line.Merged, line.Changed, line.Suggested);
    }

    public string Outcome(ImportOutcome outcome) => words[$"imports.outcome.{Key(outcome)}"].Value;

    /// <summary>How far an import is: "Read: 12 of 100".</summary>
    public string Progress(PendingProgress progress, int before)
    {
        ArgumentNullException.ThrowIfNull(progress);
        return progress.Stage switch
        {
            PendingStage.Waiting or PendingStage.Accepted when before > 0 => words.Count("imports.before", before),
            PendingStage.Reading or PendingStage.Applying => words[$"imports.progress.{Key(progress.Stage)}", progress.Done, progress.Total].Value,
            _ => words[$"imports.stage.{Key(progress.Stage)}"].Value,
        };
    }

    private string Listed(IEnumerable<(string Key, int Count)> counts) =>
        string.Join(words["list.comma"].Value, counts.Where(count => count.Count > 0).Select(count => words.Count(count.Key, count.Count)));

    private static string Key<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
