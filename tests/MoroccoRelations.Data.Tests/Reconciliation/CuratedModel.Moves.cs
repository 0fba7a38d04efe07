using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Data.Storage;
using MoroccoRelations.Data.Tests.Support;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Tests.Reconciliation;

/// <content>The moves of editors: each says what it must have done.</content>
internal sealed partial class CuratedModel
{
    private async Task<bool> EditAsync(Step step)
    {
        if (Pick(before.Open(step.Of), step.What) is not { } record)
        {
            return false;
        }

        var word = $"zq{words.Count}";
        words.Add(word);
        var (result, posted, taken) = await hand.CorrectAsync(record, step.How, word);

        result.Should().BeOfType<CurationResult.Saved>();
        (await taken()).Should().Be(posted, "the editor's values are taken as they are");
        await OnlyAsync(record.Key);
        return true;
    }

    private async Task<bool> DecideAsync(Step step, ReviewStatus status)
    {
        var free = before.Of(step.Of).Where(r => r.MergedIntoId is null && (status == ReviewStatus.Proposed || r.Status != ReviewStatus.Rejected)).ToList();
        if (Pick(free, step.What) is not { } record)
        {
            return false;
        }

        (await hand.DecideAsync(record, status)).Left.Should().BeEmpty();
        var now = await OnlyAsync(record.Key);
        now.Records[record.Key].Status.Should().Be(status);
        return true;
    }

    private async Task<bool> MergeAsync(Step step)
    {
        if (Pick(before.Open(step.Of), step.What) is not { } kept || Pick(before.Open(step.Of), step.How) is not { } other || kept.Key == other.Key)
        {
            return false;
        }

        var result = await hand.MergeAsync(kept, other, (step.How % 2 == 0 ? kept : other).State);

        result.Should().BeOfType<CurationResult.Saved>();
        var now = await OnlyAsync(kept.Key, other.Key);
        now.Records[other.Key].MergedIntoId.Should().Be(kept.Key.Id);
        now.Records[kept.Key].Passages.Should().BeEquivalentTo(kept.Passages.Union(other.Passages), "all passages are kept, each once");
        return true;
    }

    private async Task<bool> SplitAsync(Step step)
    {
        if (Pick([.. before.Open(step.Of).Where(r => r.Citations.Count > 1)], step.What) is not { } record)
        {
            return false;
        }

        var moved = record.Citations[step.How % record.Citations.Count].Id;
        var result = await hand.SplitAsync(record, moved);

        var part = record.Key with { Id = result.Should().BeOfType<CurationResult.Saved>().Which.Id };
        var now = await OnlyAsync(record.Key, part);
        now.Records[part].Citations.Select(c => c.Id).Should().Equal(moved);
        now.Records[record.Key].Citations.Select(c => c.Id).Should().BeEquivalentTo(record.Citations.Select(c => c.Id).Except([moved]));
        return true;
    }

    private async Task<RecordKind?> UndoRegroupingAsync(Step step)
    {
        if (Pick([.. before.Regroupings.Where(r => r.UndoneAt is null)], step.What) is not { } regrouping)
        {
            return null;
        }

        var dump = DatabaseDump.Of(knowledgeBase);
        var result = await knowledgeBase.Get<Regroupings>().UndoAsync(regrouping.Id, Curating.Salma);
        if (result is CurationResult.Refused refused)
        {
            refused.Problems.Should().OnlyContain(p => p.Kind == ProblemKind.ChangedSince || p.Kind == ProblemKind.Merged);
            DatabaseDump.Of(knowledgeBase).Should().Be(dump, "what is refused changes nothing");
            return null;
        }

        var (kept, other) = (new RecordKey(regrouping.RecordKind, regrouping.KeptId), new RecordKey(regrouping.RecordKind, regrouping.OtherId));
        var now = await OnlyAsync(kept, other);
        now.Records[other].MergedIntoId.Should().Be(regrouping.Kind == RegroupingKind.Merge ? null : kept.Id);
        now.Records[kept].Passages.Union(now.Records[other].Passages).Should()
            .BeEquivalentTo(before.Records[kept].Passages.Union(before.Records[other].Passages), "no passage is lost");
        return regrouping.RecordKind;
    }

    private async Task<bool> RestoreAsync(Step step)
    {
        if (Pick(before.Of(step.Of), step.What) is not { } record)
        {
            return false;
        }

        var number = (step.How % record.Revision) + 1;
        var then = Standing.Read(step.Of, before.RevisionsOf(step.Of, record.Key.Id).ElementAt(number - 1).State);
        var result = await hand.RestoreAsync(record, number);
        if (record.MergedIntoId is not null || MergedInto(then) is not null)
        {
            result.Should().BeOfType<CurationResult.Refused>();
            return false;
        }

        var now = await OnlyAsync(record.Key);
        CheckSame(now.Records[record.Key].State, Standing.Restored(then), "a restored revision is its state");
        return true;
    }

    private static int? MergedInto(IRecordState state) => state.Fields.Single(f => f.Name == FieldName.MergedInto).Value as int?;

    /// <remarks>The numbers of citations may differ: one may belong to another record now, or the passage may be cited anew.</remarks>
    private static void CheckSame(IRecordState state, IRecordState then, string because)
    {
        Standing.Write(Standing.Uncited(state)).Should().Be(Standing.Write(Standing.Uncited(then)), because);
        state.Cited.Select(c => RecordJson.Write(c with { Id = null })).Order().Should().Equal(then.Cited.Select(c => RecordJson.Write(c with { Id = null })).Order(), because);
    }

    private async Task<RecordKind?> SuggestionAsync(Step step, bool take)
    {
        var waiting = (await knowledgeBase.Get<Desk>().SuggestionsAsync(QueueFilter.All)).Rows;
        if (waiting.Count == 0)
        {
            return null;
        }

        var suggestion = waiting[step.What % waiting.Count];
        var decisions = knowledgeBase.Get<SuggestionDecisions>();
        var result = take ? await decisions.TakeAsync(suggestion.Id, suggestion.Revision, Curating.Salma) : await decisions.DismissAsync(suggestion.Id, Curating.Salma);
        if (result is CurationResult.Refused refused)
        {
            refused.Problems.Should().OnlyContain(p => p.Kind == ProblemKind.NoLongerPossible);
            return null;
        }

        var key = new RecordKey(suggestion.Kind, suggestion.RecordId);
        var now = take ? await OnlyAsync(key) : await OnlyAsync();
        if (take)
        {
            CheckTaken(now.Records[key].State, suggestion);
        }

        return suggestion.Kind;
    }

    private static void CheckTaken(IRecordState state, WaitingSuggestion suggestion)
    {
        if (suggestion.Value is CitationState citation)
        {
            state.Cited.Should().Contain(c => c.IsSamePassageAs(citation));
        }
        else
        {
            RecordJson.Write(state.Fields.Single(f => f.Name == suggestion.Property).Value).Should().Be(RecordJson.Write(suggestion.Value));
        }
    }

    private async Task<bool> KeepApartAsync(Step step)
    {
        if (Pick([.. before.Pairs.Where(p => p.DecidedAt is null)], step.What) is not { } pair)
        {
            return false;
        }

        await knowledgeBase.Get<DuplicateDecisions>().KeepApartAsync(pair.Id, Curating.Salma);
        await OnlyAsync();
        return true;
    }

    private async Task<bool> UndoImportAsync(Step step)
    {
        if (Pick([.. before.Runs.Where(r => r.UndoneAt is null)], step.What) is not { } run)
        {
            return false;
        }

        var undone = (await knowledgeBase.Get<ImportUndo>().UndoAsync(run.Id, Curating.Salma))!;
        var (withdrawn, restored) = (Keys(undone.Withdrawn), Keys(undone.Restored));
        var now = await OnlyAsync([.. withdrawn, .. restored]);
        withdrawn.Where(key => (now.Records[key].WithdrawnRunId, now.Records[key].Status) != (run.Id, ReviewStatus.Rejected)).Should().BeEmpty("what is withdrawn is out of view");
        foreach (var key in restored)
        {
            var revisions = before.RevisionsOf(key.Kind, key.Id).ToList();
            var first = revisions.First(r => r.ImportRunId == run.Id).Number;
            CheckSame(now.Records[key].State, Standing.Read(key.Kind, revisions[first - 2].State), "what the import changed is as it was");
        }

        return true;
    }

    private static List<RecordKey> Keys(IEnumerable<RecordSeen> records) =>
        [.. records.Where(r => r.Kind is RecordKind.Event or RecordKind.Relationship).Select(r => new RecordKey(r.Kind, r.Id))];
}
