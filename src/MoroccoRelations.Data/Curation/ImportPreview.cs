using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data.Reconciliation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Data.Sqlite;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Curation;

/// <summary>What an import would make of one document.</summary>
/// <param name="Line">What the run would say of it.</param>
/// <param name="Records">The records that it would add or change, the document itself among them.</param>
/// <param name="Suggestions">What it would suggest beside editors' values.</param>
/// <param name="Duplicates">The pairs of events that it would leave for an editor to decide.</param>
public sealed record PreviewedDocument(
    ImportedDocument Line, IReadOnlyList<PreviewedRecord> Records, IReadOnlyList<Suggestion> Suggestions, IReadOnlyList<PossibleDuplicate> Duplicates);

/// <summary>What an import would do to one record.</summary>
/// <param name="Id">The record's number; of a record that the preview itself made up, a number that means nothing outside of it.</param>
/// <param name="IsKnown">Whether the record is in the knowledge base already.</param>
/// <param name="Before">The state before; null for a new record.</param>
public sealed record PreviewedRecord(RecordKind Kind, int Id, bool IsKnown, PreviewedFate Fate, IRecordState? Before, IRecordState After, Difference Change);

/// <summary>What an import would do to a record.</summary>
public enum PreviewedFate
{
    /// <summary>It would be made.</summary>
    New,

    /// <summary>It would get other values.</summary>
    Changed,

    /// <summary>It would cite a further passage, its values as they are.</summary>
    Merged,

    /// <summary>It was taken out of view with an undone import, and would come back.</summary>
    BroughtBack,
}

/// <summary>Shows what an import would do, document by document, without doing it.</summary>
/// <remarks>
/// It decides as an import does, by the same code; but what is decided is not written: it stays in memory, where the next document meets it.
/// The knowledge base is read as it was at the beginning, and nobody waits for a lock meanwhile.
/// </remarks>
public sealed class ImportPreview(IDbContextFactory<RelationsDbContext> contexts, TimeProvider clock)
{
    /// <summary>For how many documents the knowledge base is asked at once.</summary>
    public int MostDocuments { get; init; } = 16;

    /// <summary>How many records stay in memory though nothing changed them.</summary>
    public int MostRecords { get; init; } = 5_000;

    public async IAsyncEnumerable<PreviewedDocument> RunAsync(IAsyncEnumerable<DocumentDraft> drafts, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(drafts);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        await using var moment = await OneMoment.OfAsync(db, cancellationToken);
        var records = new RecordsInHand();
        var preview = new PreviewedImport(records, await ProvisionalNumbers.AfterAsync(db, cancellationToken), clock.GetUtcNow().UtcDateTime);
        await using var read = drafts.GetAsyncEnumerator(cancellationToken);
        await foreach (var chunk in new ReadingAhead(read, MostDocuments).InChunksAsync(cancellationToken))
        {
            await new RecordLoader(db, records).LoadAsync([.. chunk.Where(draft => DraftChecks.Refuse(draft) is null)], cancellationToken);
            foreach (var draft in chunk)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return preview.Of(draft);
            }

            if (records.Count > MostRecords)
            {
                records.ForgetUnchanged();
            }
        }
    }
}

/// <summary>Decides on documents one after another, and tells what each would do.</summary>
internal sealed class PreviewedImport(RecordsInHand records, ProvisionalNumbers numbers, DateTime now)
{
    public PreviewedDocument Of(DocumentDraft draft)
    {
        if (DraftChecks.Refuse(draft) is { } reason)
        {
            return new(DocumentReconciler.Failed(draft, reason), [], [], []);
        }

        var import = new DocumentImport(records, draft, now);
        foreach (var step in import.Steps())
        {
            numbers.Give(step, import.Decisions);
        }

        return import.Line!.Outcome == ImportOutcome.Unchanged ? new(import.Line, [], [], []) : Told(import, import.Line);
    }

    private PreviewedDocument Told(DocumentImport import, ImportedDocument line)
    {
        records.Keep(import.Decisions.Records);
        var changes = import.Decisions.Changes.OrderBy(c => c.Kind != RecordKind.Document).ThenBy(c => c.Kind).ThenBy(c => c.Id);
        return new(line, [.. changes.Select(Record)], [.. import.Suggestions.Select(numbers.Give)], [.. import.Pairs.Select(numbers.Give)]);
    }

    private PreviewedRecord Record(RecordChange change) =>
        new(change.Kind, change.Id, numbers.IsKnown(change.Kind, change.Id), Fate(change), change.Before, change.After, change.Difference);

    private static PreviewedFate Fate(RecordChange change) =>
        change.Before is null ? PreviewedFate.New
        : Differences.ValueOf(change.Before, FieldName.Withdrawn) is not null ? PreviewedFate.BroughtBack
        : change.Difference.Fields.Any(f => f.Name != FieldName.Confidence) ? PreviewedFate.Changed
        : PreviewedFate.Merged;
}
