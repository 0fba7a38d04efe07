using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>Decides what becomes of one document and of its drafts, among the records in hand; nothing is read from or written to the knowledge base here.</summary>
internal sealed class DocumentImport(RecordsInHand records, DocumentDraft draft, DateTime now)
{
    private readonly SuggestionBook suggestions = new(records.Suggestions);
    private readonly ImportTally tally = new();
    private IReadOnlyList<(Event New, Event Known, string Reason)> doubtful = [];

    /// <summary>The records that are made and changed.</summary>
    public Decisions Decisions { get; } = new();

    /// <summary>What waits beside editors' values.</summary>
    public IReadOnlyList<Suggestion> Suggestions => suggestions.Made;

    /// <summary>What became of the document, once all steps are taken.</summary>
    public ImportedDocument? Line { get; private set; }

    /// <summary>The pairs of events that are left for an editor to decide, once all steps are taken.</summary>
    /// <remarks>An event that comes back may have been doubted before.</remarks>
    public IEnumerable<PossibleDuplicate> Pairs =>
        doubtful.Select(d => Pair(d.New.Id, d.Known.Id, d.Reason))
            .DistinctBy(p => (p.FirstEventId, p.SecondEventId)).ExceptBy(records.Pairs, p => (p.FirstEventId, p.SecondEventId));

    /// <summary>Takes the steps one by one. After each, what it made must be given numbers before the next; each record that it changed has one revision.</summary>
    public IEnumerable<DecidedStep> Steps()
    {
        foreach (var _ in Decide())
        {
            var step = Decisions.TakeStep();
            yield return step;
            records.Take(step.Made);
        }
    }

    /// <remarks>An edition that a newer one has followed is not read again: its records have moved on.</remarks>
    private IEnumerable<Document> Decide()
    {
        var editions = new DocumentEditions(records, Decisions);
        var known = editions.Same(draft.Document);
        if (known?.SupersededById is not null)
        {
            Line = LineOf(known, ImportOutcome.Unchanged);
            yield break;
        }

        var comes = known is null || known.WithdrawnRunId is not null;
        var previous = comes ? editions.Previous(draft.Document) : null;
        var document = known is null ? Add() : known;
        Decisions.Change(document);
        if (comes)
        {
            document.WithdrawnRunId = null;
            yield return document;
        }

        if (previous is not null)
        {
            editions.Supersede(previous, document);
            yield return document;
        }

        Reconcile(document);
        if (comes || suggestions.Made.Count > 0 || Decisions.Changes.Any())
        {
            Line = LineOf(document, comes && previous is null ? ImportOutcome.New : ImportOutcome.Changed);
            yield return document;
        }
        else
        {
            Line = LineOf(document, ImportOutcome.Unchanged);
        }
    }

    private Document Add()
    {
        var document = DocumentProperties.New(draft.Document, draft.Document.Language!.Value, now);
        Decisions.Make(document);
        return document;
    }

    private void Reconcile(Document document)
    {
        DocumentProperties.Take(document, draft.Document);
        var events = new EventReconciler(records, Decisions, document, suggestions, tally);
        events.Apply(draft.Events);
        new RelationshipReconciler(records, Decisions, document, suggestions, tally).Apply(draft.Relationships);
        doubtful = events.Doubtful;
    }

    private ImportedDocument LineOf(Document document, ImportOutcome outcome) => new()
    {
        Name = draft.Document.FileName,
        DocumentId = document.Id,
        Outcome = outcome,
        Added = tally.Added,
        Merged = tally.Merged,
        Changed = tally.Changed,
        Suggested = suggestions.Made.Count,
    };

    private static PossibleDuplicate Pair(int left, int right, string reason) =>
        new() { FirstEventId = Math.Min(left, right), SecondEventId = Math.Max(left, right), Reason = reason };
}
