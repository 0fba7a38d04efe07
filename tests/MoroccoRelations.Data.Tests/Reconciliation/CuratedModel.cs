using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Data.Search;
using MoroccoRelations.Data.Storage;
using MoroccoRelations.Data.Tests.Support;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Tests.Reconciliation;

/// <summary>Plays imports and editors against the knowledge base, and holds each move to what it may change.</summary>
/// <remarks>
/// The model is simple: an import changes no event or relationship that an editor decided on, gives no passage to another record than the one that has it,
/// and brings back nothing that was rejected, and does what its preview told; an editor's move changes the records that it names and no other; and whatever happens, revisions are gapless,
/// the latest is the state, every quote is the text at its span and the search index says what the records say.
/// </remarks>
internal sealed partial class CuratedModel(TemporaryKnowledgeBase knowledgeBase)
{
    private readonly EditorsHand hand = new(knowledgeBase);
    private readonly PreviewCheck import = new(knowledgeBase);
    private readonly HashSet<string> words = [];
    private Snapshot before = null!;
    private Snapshot after = null!;
    private Snapshot? seen;

    /// <summary>How many moves of each kind the knowledge base accepted, by the kind of record: a property that nothing meets proves nothing.</summary>
    public Dictionary<(StepKind Move, RecordKind Of), int> Accepted { get; } = [];

    public async Task PlayAsync(Step step)
    {
        before = after ?? await Snapshot.OfAsync(knowledgeBase);
        seen = null;
        if (await MoveAsync(step) is { } kind)
        {
            Accepted[(step.Kind, kind)] = Accepted.GetValueOrDefault((step.Kind, kind)) + 1;
        }

        after = seen ?? await Snapshot.OfAsync(knowledgeBase);
        (step.Kind is StepKind.Import or StepKind.ImportNewEdition or StepKind.ImportAll or StepKind.ImportEditions ? (Action)CheckImport : CheckNothingLost)();
        CheckRecords();
    }

    /// <returns>The kind of record that was moved; null where the move was not possible or not accepted.</returns>
    private async Task<RecordKind?> MoveAsync(Step step) => step.Kind switch
    {
        StepKind.Import => await ImportTwiceAsync(Corpus.Document(step.What, step.How, edition: 0)),
        StepKind.ImportNewEdition => await ImportTwiceAsync(Corpus.Document(step.What, step.How, edition: 1)),
        StepKind.ImportAll => await ImportTwiceAsync([.. Enumerable.Range(0, 4).Select(i => Corpus.Document(step.What + i, step.How, edition: 0))]),
        StepKind.ImportEditions => await ImportTwiceAsync([.. Enumerable.Range(0, 6).Select(i => Corpus.Document(step.What + (i / 2), step.How + i, edition: i % 2))]),
        StepKind.Edit => await EditAsync(step) ? step.Of : null,
        StepKind.Confirm => await DecideAsync(step, ReviewStatus.Confirmed) ? step.Of : null,
        StepKind.Reject => await DecideAsync(step, ReviewStatus.Rejected) ? step.Of : null,
        StepKind.Propose => await DecideAsync(step, ReviewStatus.Proposed) ? step.Of : null,
        StepKind.Merge => await MergeAsync(step) ? step.Of : null,
        StepKind.Split => await SplitAsync(step) ? step.Of : null,
        StepKind.UndoRegrouping => await UndoRegroupingAsync(step),
        StepKind.Restore => await RestoreAsync(step) ? step.Of : null,
        StepKind.TakeSuggestion => await SuggestionAsync(step, take: true),
        StepKind.DismissSuggestion => await SuggestionAsync(step, take: false),
        StepKind.KeepApart => await KeepApartAsync(step) ? RecordKind.Event : null,
        StepKind.UndoImport => await UndoImportAsync(step) ? RecordKind.Event : null,
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    private async Task<RecordKind?> ImportTwiceAsync(params DocumentDraft[] drafts)
    {
        var run = await import.RunAsync(drafts);
        run.Documents.Should().OnlyContain(d => d.Outcome != ImportOutcome.Failed);
        var dump = DatabaseDump.Of(knowledgeBase);
        await knowledgeBase.ImportAsync(drafts);
        DatabaseDump.Of(knowledgeBase).Should().Be(dump, "the same import changes nothing");
        return RecordKind.Event;
    }

    /// <summary>An editor's move changes the records that it names, and no other.</summary>
    private async Task<Snapshot> OnlyAsync(params RecordKey[] named)
    {
        var now = seen = await Snapshot.OfAsync(knowledgeBase);
        before.Records.Keys.Except(named).Where(key => now.Records[key].Json != before.Records[key].Json).Should().BeEmpty("the editor did not name them");
        now.Records.Keys.Except(before.Records.Keys).Except(named).Should().BeEmpty("the editor made none");
        return now;
    }

    private void CheckImport()
    {
        CheckNothingLost();
        var decided = before.Records.Values.Where(r => r.WithdrawnRunId is null)
            .Where(r => r.EditedByHand || r.Status != ReviewStatus.Proposed || r.MergedIntoId is not null);
        decided.Where(r => after.Records[r.Key].Values != r.Values).Select(r => r.Key).Should().BeEmpty("an editor's decision stands");
        var known = before.Homes(after);
        foreach (var (passage, homes) in after.Homes(after).Where(h => known.ContainsKey(h.Key)))
        {
            homes.Should().BeSubsetOf(known[passage].Select(after.Survivor), "\"{0}\" keeps its record", passage);
        }

        after.Suggestions.Skip(before.Suggestions.Count).Where(s => after.Records[new(s.Kind, s.RecordId)].MergedIntoId is not null)
            .Should().BeEmpty("an import speaks to the record that stays");
    }

    private void CheckNothingLost()
    {
        before.Records.Keys.Except(after.Records.Keys).Should().BeEmpty("no record is ever lost");
        after.Revisions.Take(before.Revisions.Count).Select(r => (r.Id, r.State)).Should().Equal(before.Revisions.Select(r => (r.Id, r.State)), "history is only added to");
    }

    private void CheckRecords()
    {
        foreach (var r in after.Records.Values)
        {
            CheckRevisions(r.Key.Kind, r.Key.Id, r.Revision, r.Json);
        }

        foreach (var d in after.Documents)
        {
            CheckRevisions(RecordKind.Document, d.Id, d.Revision, RecordJson.Write(DocumentState.Of(d)));
        }

        var texts = after.Documents.ToDictionary(d => d.Id, d => d.Text);
        after.Records.Values.SelectMany(r => r.Citations).Where(c => c.Span.In(texts[c.DocumentId]) != c.Quote).Should().BeEmpty("a quote is verbatim");
        var withdrawn = after.Documents.Where(d => d.WithdrawnRunId is not null).Select(d => d.Id).ToHashSet();
        after.Records.Values.Where(r => r.IsOpen && r.Citations.Any(c => withdrawn.Contains(c.DocumentId))).Select(r => r.Key).Should().BeEmpty("what is in view cites what is in view");
        after.Events.Where(e => e.IsDisputed != (Disagreements.Of(e).Count > 0)).Should().BeEmpty("the desk knows what is disputed");
        after.Events.Where(e => e.IsIncomplete != (e.Date is null || e.Partners.Count == 0)).Should().BeEmpty("the desk knows what is incomplete");
    }

    private void CheckRevisions(RecordKind kind, int id, int revision, string state)
    {
        var revisions = after.RevisionsOf(kind, id).ToList();
        revisions.Select(r => r.Number).Should().Equal(Enumerable.Range(1, revision), "revisions are gapless");
        revisions[^1].State.Should().Be(state, "the latest revision is the state");
    }

    /// <summary>Every event is found by its passages and its year, and a title's word finds the events that bear it now and no other.</summary>
    public async Task CheckSearchAsync()
    {
        await using var db = knowledgeBase.Open();
        foreach (var word in words)
        {
            db.Events.Matching(db, word).Select(e => e.Id).Order().ToList().Should().Equal(after.Events.Where(e => e.Title.En == $"Edit {word}").Select(e => e.Id).Order());
        }

        foreach (var e in after.Events)
        {
            var found = e.Citations.Select(c => c.Quote).Append(e.Date?.Text[..3]);
            found.OfType<string>().Where(text => !db.Events.Matching(db, text).Any(hit => hit.Id == e.Id)).Should().BeEmpty("event {0} says so", e.Id);
        }
    }

    private static T? Pick<T>(IReadOnlyList<T> items, int number)
        where T : class => items.Count == 0 ? null : items[number % items.Count];
}
