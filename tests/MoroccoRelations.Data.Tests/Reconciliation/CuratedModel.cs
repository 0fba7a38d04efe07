using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Data.Search;
using MoroccoRelations.Data.Storage;
using MoroccoRelations.Data.Tests.Support;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Data.Tests.Reconciliation;

/// <summary>Plays imports and editors against the knowledge base, and holds each move to what it may change.</summary>
/// <remarks>
/// The model is simple: an import changes no event that an editor decided on, gives no passage to another event than the one that has it, and brings
/// back nothing that was rejected; an editor's move changes the records that it names and no other; and whatever happens, revisions are gapless,
/// the latest is the state, every quote is the text at its span and the search index says what the records say.
/// </remarks>
internal sealed class CuratedModel(TemporaryKnowledgeBase knowledgeBase)
{
    private static readonly EdtfDate[] Dates = [EdtfDate.Parse("2003"), EdtfDate.Parse("1999-05"), EdtfDate.Parse("2021-11-23")];

    private readonly HashSet<string> words = [];
    private Snapshot before = null!;
    private Snapshot after = null!;
    private Snapshot? seen;

    /// <summary>How many moves of each kind the knowledge base accepted: a property that nothing meets proves nothing.</summary>
    public Dictionary<StepKind, int> Accepted { get; } = [];

    public async Task PlayAsync(Step step)
    {
        before = after ?? await Snapshot.OfAsync(knowledgeBase);
        seen = null;
        var accepted = await MoveAsync(step);
        Accepted[step.Kind] = Accepted.GetValueOrDefault(step.Kind) + (accepted ? 1 : 0);
        after = seen ?? await Snapshot.OfAsync(knowledgeBase);
        (step.Kind is StepKind.Import or StepKind.ImportNewEdition or StepKind.ImportAll ? (Action)CheckImport : CheckNothingLost)();
        CheckRecords();
    }

    private Task<bool> MoveAsync(Step step) => step.Kind switch
    {
        StepKind.Import => ImportTwiceAsync(Corpus.Document(step.What, step.How, edition: 0)),
        StepKind.ImportNewEdition => ImportTwiceAsync(Corpus.Document(step.What, step.How, edition: 1)),
        StepKind.ImportAll => ImportTwiceAsync([.. Enumerable.Range(0, 4).Select(i => Corpus.Document(step.What + i, step.How, edition: 0))]),
        StepKind.Edit => EditAsync(step),
        StepKind.Confirm => DecideAsync(step, ReviewStatus.Confirmed),
        StepKind.Reject => DecideAsync(step, ReviewStatus.Rejected),
        StepKind.Propose => DecideAsync(step, ReviewStatus.Proposed),
        StepKind.Merge => MergeAsync(step),
        StepKind.Split => SplitAsync(step),
        StepKind.UndoRegrouping => UndoRegroupingAsync(step),
        StepKind.Restore => RestoreAsync(step),
        StepKind.TakeSuggestion => SuggestionAsync(step, take: true),
        StepKind.DismissSuggestion => SuggestionAsync(step, take: false),
        StepKind.KeepApart => KeepApartAsync(step),
        StepKind.UndoImport => UndoImportAsync(step),
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    private async Task<bool> ImportTwiceAsync(params DocumentDraft[] drafts)
    {
        var run = await knowledgeBase.ImportAsync(drafts);
        run.Documents.Should().OnlyContain(d => d.Outcome != ImportOutcome.Failed);
        var dump = DatabaseDump.Of(knowledgeBase);
        await knowledgeBase.ImportAsync(drafts);
        DatabaseDump.Of(knowledgeBase).Should().Be(dump, "the same import changes nothing");
        return true;
    }

    private async Task<bool> EditAsync(Step step)
    {
        if (Pick(before.Open, step.What) is not { } e)
        {
            return false;
        }

        var word = $"zq{words.Count}";
        words.Add(word);
        var values = EventValues.Of(EventState.Of(e)) with { Date = Dates[step.How % Dates.Length], Title = new LocalizedText($"Edit {word}", null, null) };
        values = step.How % 5 == 0 && values.Citations.Count > 1 ? values with { Citations = [.. values.Citations.Skip(1)] } : values;
        values = step.How % 7 == 0 ? values with { Partners = [Told.Code("FR")], Reference = "A book" } : values;
        var result = await knowledgeBase.Get<EventCuration>().CorrectAsync(e.Id, e.Revision, values, Curating.Salma);

        result.Should().BeOfType<CurationResult.Saved>();
        RecordJson.Write(EventValues.Of(await knowledgeBase.EventStateAsync(e.Id))).Should().Be(RecordJson.Write(values), "the editor's values are taken as they are");
        await OnlyAsync([e.Id]);
        return true;
    }

    private async Task<bool> DecideAsync(Step step, ReviewStatus status)
    {
        var free = before.Events.Values.Where(e => e.MergedIntoId is null && (status == ReviewStatus.Proposed || e.Status != ReviewStatus.Rejected)).ToList();
        if (Pick(free, step.What) is not { } e)
        {
            return false;
        }

        await knowledgeBase.DecideAsync(status, e.Id);
        (await knowledgeBase.EventStateAsync(e.Id)).Status.Should().Be(status);
        await OnlyAsync([e.Id]);
        return true;
    }

    private async Task<bool> MergeAsync(Step step)
    {
        if (Pick(before.Open, step.What) is not { } kept || Pick(before.Open, step.How) is not { } other || kept.Id == other.Id)
        {
            return false;
        }

        var result = await knowledgeBase.Get<Regroupings>().MergeEventsAsync(
            new(RecordKind.Event, kept.Id, kept.Revision), new(RecordKind.Event, other.Id, other.Revision), EventValues.Of(EventState.Of(step.How % 2 == 0 ? kept : other)), Curating.Salma);

        result.Should().BeOfType<CurationResult.Saved>();
        var now = await OnlyAsync([kept.Id, other.Id]);
        now.Events[other.Id].MergedIntoId.Should().Be(kept.Id);
        Passages(now, kept.Id).Should().BeEquivalentTo(Passages(before, kept.Id).Union(Passages(before, other.Id)), "all passages are kept, each once");
        return true;
    }

    private async Task<bool> SplitAsync(Step step)
    {
        if (Pick([.. before.Open.Where(e => e.Citations.Count > 1)], step.What) is not { } e)
        {
            return false;
        }

        var moved = e.Citations[step.How % e.Citations.Count];
        var result = await knowledgeBase.Get<Regroupings>().SplitEventAsync(
            new(RecordKind.Event, e.Id, e.Revision), [moved.Id], EventValues.Of(EventState.Of(e)) with { Type = EventType.Other }, null, Curating.Salma);

        var part = result.Should().BeOfType<CurationResult.Saved>().Which.Id;
        var now = await OnlyAsync([e.Id, part]);
        now.Events[part].Citations.Select(c => c.Id).Should().Equal(moved.Id);
        now.Events[e.Id].Citations.Select(c => c.Id).Should().BeEquivalentTo(e.Citations.Select(c => c.Id).Except([moved.Id]));
        return true;
    }

    private async Task<bool> UndoRegroupingAsync(Step step)
    {
        if (Pick([.. before.Regroupings.Where(r => r.UndoneAt is null)], step.What) is not { } regrouping)
        {
            return false;
        }

        var dump = DatabaseDump.Of(knowledgeBase);
        var result = await knowledgeBase.Get<Regroupings>().UndoAsync(regrouping.Id, Curating.Salma);
        if (result is CurationResult.Refused refused)
        {
            refused.Problems.Should().OnlyContain(p => p.Kind == ProblemKind.ChangedSince || p.Kind == ProblemKind.Merged);
            DatabaseDump.Of(knowledgeBase).Should().Be(dump, "what is refused changes nothing");
            return false;
        }

        var now = await OnlyAsync([regrouping.KeptId, regrouping.OtherId]);
        now.Events[regrouping.OtherId].MergedIntoId.Should().Be(regrouping.Kind == RegroupingKind.Merge ? null : regrouping.KeptId);
        Passages(now, regrouping.KeptId, regrouping.OtherId).Should().BeEquivalentTo(Passages(before, regrouping.KeptId, regrouping.OtherId), "no passage is lost");
        return true;
    }

    private async Task<bool> RestoreAsync(Step step)
    {
        if (Pick([.. before.Events.Values], step.What) is not { } e)
        {
            return false;
        }

        var number = (step.How % e.Revision) + 1;
        var then = RecordJson.Read<EventState>(before.RevisionsOf(RecordKind.Event, e.Id).ElementAt(number - 1).State);
        var result = await knowledgeBase.RestoreAsync(e.Id, number, e.Revision);
        if (e.MergedIntoId is not null || then.MergedIntoId is not null)
        {
            result.Should().BeOfType<CurationResult.Refused>();
            return false;
        }

        var now = await OnlyAsync([e.Id]);
        var state = EventState.Of(now.Events[e.Id]);
        CheckSame(state, then with { EditedByHand = true, WithdrawnRunId = null }, "a restored revision is its state");
        return true;
    }

    /// <remarks>The numbers of citations may differ: one may belong to another event now, or the passage may be cited anew.</remarks>
    private static void CheckSame(EventState state, EventState then, string because)
    {
        RecordJson.Write(state with { Citations = [] }).Should().Be(RecordJson.Write(then with { Citations = [] }), because);
        state.Citations.Select(c => RecordJson.Write(c with { Id = null })).Order().Should().Equal(then.Citations.Select(c => RecordJson.Write(c with { Id = null })).Order(), because);
    }

    private async Task<bool> SuggestionAsync(Step step, bool take)
    {
        var waiting = (await knowledgeBase.Get<Desk>().SuggestionsAsync(new(RecordKind.Event))).Rows;
        if (waiting.Count == 0)
        {
            return false;
        }

        var suggestion = waiting[step.What % waiting.Count];
        var decisions = knowledgeBase.Get<SuggestionDecisions>();
        var result = take ? await decisions.TakeAsync(suggestion.Id, suggestion.Revision, Curating.Salma) : await decisions.DismissAsync(suggestion.Id, Curating.Salma);
        if (result is CurationResult.Refused refused)
        {
            refused.Problems.Should().OnlyContain(p => p.Kind == ProblemKind.NoLongerPossible);
            return false;
        }

        var now = await OnlyAsync(take ? [suggestion.RecordId] : []);
        var state = EventState.Of(now.Events[suggestion.RecordId]);
        if (take && suggestion.Value is CitationState citation)
        {
            state.Citations.Should().Contain(c => c.IsSamePassageAs(citation));
        }
        else if (take)
        {
            RecordJson.Write(((IRecordState)state).Fields.Single(f => f.Name == suggestion.Property).Value).Should().Be(RecordJson.Write(suggestion.Value));
        }

        return true;
    }

    private async Task<bool> KeepApartAsync(Step step)
    {
        if (Pick([.. before.Pairs.Where(p => p.DecidedAt is null)], step.What) is not { } pair)
        {
            return false;
        }

        await knowledgeBase.Get<DuplicateDecisions>().KeepApartAsync(pair.Id, Curating.Salma);
        await OnlyAsync([]);
        return true;
    }

    private async Task<bool> UndoImportAsync(Step step)
    {
        if (Pick([.. before.Runs.Where(r => r.UndoneAt is null)], step.What) is not { } run)
        {
            return false;
        }

        var undone = (await knowledgeBase.Get<ImportUndo>().UndoAsync(run.Id, Curating.Salma))!;
        var named = undone.Withdrawn.Concat(undone.Restored).Where(r => r.Kind == RecordKind.Event).Select(r => r.Id).ToList();
        var now = await OnlyAsync(named);
        undone.Withdrawn.Where(r => r.Kind == RecordKind.Event && (now.Events[r.Id].WithdrawnRunId, now.Events[r.Id].Status) != (run.Id, ReviewStatus.Rejected))
            .Should().BeEmpty("what is withdrawn is out of view");
        foreach (var restored in undone.Restored.Where(r => r.Kind == RecordKind.Event))
        {
            var first = before.RevisionsOf(RecordKind.Event, restored.Id).First(r => r.ImportRunId == run.Id).Number;
            var then = RecordJson.Read<EventState>(before.RevisionsOf(RecordKind.Event, restored.Id).ElementAt(first - 2).State);
            CheckSame(EventState.Of(now.Events[restored.Id]), then, "what the import changed is as it was");
        }

        return true;
    }

    /// <summary>An editor's move changes the events that it names, and no other.</summary>
    private async Task<Snapshot> OnlyAsync(IReadOnlyCollection<int> named)
    {
        var now = seen = await Snapshot.OfAsync(knowledgeBase);
        before.Events.Keys.Except(named).Where(id => now.State(id) != before.State(id)).Should().BeEmpty("the editor did not name them");
        now.Events.Keys.Except(before.Events.Keys).Except(named).Should().BeEmpty("the editor made none");
        return now;
    }

    private void CheckImport()
    {
        CheckNothingLost();
        var decided = before.Events.Values.Where(e => e.WithdrawnRunId is null)
            .Where(e => e.EditedByHand || e.Status != ReviewStatus.Proposed || e.MergedIntoId is not null).Select(e => e.Id);
        decided.Where(id => after.Values(id) != before.Values(id)).Should().BeEmpty("an editor's decision stands");
        var known = before.Homes();
        foreach (var (quote, homes) in after.Homes().Where(h => known.ContainsKey(h.Key)))
        {
            homes.Should().BeSubsetOf(known[quote].Select(after.Survivor), "\"{0}\" keeps its event", quote);
        }

        after.Suggestions.Skip(before.Suggestions.Count).Should().NotContain(s => s.Kind == RecordKind.Event && after.Events[s.RecordId].MergedIntoId != null, "an import speaks to the event that stays");
    }

    private void CheckNothingLost()
    {
        before.Events.Keys.Except(after.Events.Keys).Should().BeEmpty("no record is ever lost");
        after.Revisions.Take(before.Revisions.Count).Select(r => (r.Id, r.State)).Should().Equal(before.Revisions.Select(r => (r.Id, r.State)), "history is only added to");
    }

    private void CheckRecords()
    {
        foreach (var e in after.Events.Values)
        {
            CheckRevisions(RecordKind.Event, e.Id, e.Revision, RecordJson.Write(EventState.Of(e)));
        }

        foreach (var r in after.Relationships)
        {
            CheckRevisions(RecordKind.Relationship, r.Id, r.Revision, RecordJson.Write(RelationshipState.Of(r)));
        }

        foreach (var d in after.Documents)
        {
            CheckRevisions(RecordKind.Document, d.Id, d.Revision, RecordJson.Write(DocumentState.Of(d)));
        }

        var texts = after.Documents.ToDictionary(d => d.Id, d => d.Text);
        after.Events.Values.SelectMany(e => e.Citations).Concat(after.Relationships.SelectMany(r => r.Citations))
            .Where(c => c.Span.In(texts[c.DocumentId]) != c.Quote).Should().BeEmpty("a quote is verbatim");
        var withdrawn = after.Documents.Where(d => d.WithdrawnRunId is not null).Select(d => d.Id).ToHashSet();
        after.Open.Where(e => e.Citations.Exists(c => withdrawn.Contains(c.DocumentId))).Select(e => e.Id).Should().BeEmpty("what is in view cites what is in view");
        after.Events.Values.Where(e => e.IsDisputed != (Disagreements.Of(e).Count > 0)).Should().BeEmpty("the desk knows what is disputed");
        after.Events.Values.Where(e => e.IsIncomplete != (e.Date is null || e.Partners.Count == 0)).Should().BeEmpty("the desk knows what is incomplete");
    }

    private void CheckRevisions(RecordKind kind, int id, int revision, string state)
    {
        var revisions = after.RevisionsOf(kind, id).ToList();
        revisions.Select(r => r.Number).Should().Equal(Enumerable.Range(1, revision), "revisions are gapless");
        revisions[^1].State.Should().Be(state, "the latest revision is the state");
    }

    /// <summary>Every event is found by its passages, and a title's word finds the events that bear it now and no other.</summary>
    public async Task CheckSearchAsync()
    {
        await using var db = knowledgeBase.Open();
        foreach (var word in words)
        {
            db.Events.Matching(db, word).Select(e => e.Id).Order().ToList().Should().Equal(after.Events.Values.Where(e => e.Title.En == $"Edit {word}").Select(e => e.Id).Order());
        }

        foreach (var (quote, ids) in after.Events.Values.SelectMany(e => e.Citations.Select(c => (c.Quote, e.Id))).GroupBy(c => c.Quote, c => c.Id).Select(g => (g.Key, g.ToList())))
        {
            db.Events.Matching(db, quote).Select(e => e.Id).ToList().Should().Contain(ids);
        }
    }

    private static IEnumerable<(int, int, int)> Passages(Snapshot snapshot, params int[] ids) =>
        ids.SelectMany(id => snapshot.Events[id].Citations).Select(c => (c.DocumentId, c.Start, c.Length)).Distinct();

    private static T? Pick<T>(IReadOnlyList<T> items, int number)
        where T : class => items.Count == 0 ? null : items[number % items.Count];
}
