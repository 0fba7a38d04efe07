using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Data.Tests.Support;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Data.Tests.Curation;

/// <summary>Records are confirmed, rejected and put back, one or many.</summary>
public class ReviewTests
{
    private static readonly DocumentDraft Page = Told.In("a.txt", SourceLanguage.English,
        Told.Event("The minister went to Madrid", "ES", "2001"),
        Told.Event("A treaty was signed with France", "FR", "2002", EventType.Agreement),
        Told.Relationship("Relations with Algeria are tense", "DZ", Aspect.Political, Tenor.Tense));

    [Fact]
    public async Task Many_records_are_decided_with_one_reason_each_with_its_revision()
    {
        await using var knowledgeBase = await StartAsync();

        var result = await knowledgeBase.Get<ReviewDecisions>().DecideAsync(
            [new(RecordKind.Event, 1, 1), new(RecordKind.Event, 2, 1), new(RecordKind.Relationship, 1, 1)], ReviewStatus.Confirmed, Curating.Salma);

        result.Changed.Should().HaveCount(3);
        (await knowledgeBase.EventsAsync()).Should().OnlyContain(e => e.Status == ReviewStatus.Confirmed && e.Revision == 2 && !e.EditedByHand);
        (await knowledgeBase.RelationshipsAsync()).Single().Status.Should().Be(ReviewStatus.Confirmed);
        (await knowledgeBase.AllAsync<Revision>()).Count(r => r.Reason == Curating.Salma.Reason).Should().Be(3);
    }

    [Fact]
    public async Task What_changed_since_it_was_listed_is_left_and_told()
    {
        await using var knowledgeBase = await StartAsync();
        await knowledgeBase.CorrectAsync(1, v => v with { Type = EventType.Aid });

        var result = await knowledgeBase.Get<ReviewDecisions>().DecideAsync(
            [new(RecordKind.Event, 1, 1), new(RecordKind.Event, 2, 1), new(RecordKind.Event, 99)], ReviewStatus.Rejected, Curating.Salma);

        result.Left.Select(r => r.Id).Should().Equal(1, 99);
        result.Changed.Select(r => r.Id).Should().Equal(2);
        (await knowledgeBase.EventsAsync()).Select(e => e.Status).Should().Equal(ReviewStatus.Proposed, ReviewStatus.Rejected);
    }

    [Fact]
    public async Task A_decision_can_be_taken_back()
    {
        await using var knowledgeBase = await StartAsync();
        await knowledgeBase.DecideAsync(ReviewStatus.Rejected, 1);

        var again = await knowledgeBase.DecideAsync(ReviewStatus.Rejected, 1);
        var back = await knowledgeBase.DecideAsync(ReviewStatus.Proposed, 1);

        (again.Changed.Count, again.Unchanged.Count, back.Changed.Count).Should().Be((0, 1, 1));
        (await knowledgeBase.EventStateAsync(1)).Status.Should().Be(ReviewStatus.Proposed);
    }

    [Fact]
    public async Task Without_a_reason_nothing_is_decided()
    {
        await using var knowledgeBase = await StartAsync();

        var result = await knowledgeBase.Get<ReviewDecisions>().DecideAsync([new(RecordKind.Event, 1)], ReviewStatus.Rejected, ChangeOrigin.By("Salma", ""));

        result.Problems.Should().Equal(new Problem("reason", ProblemKind.Required));
        (await knowledgeBase.EventStateAsync(1)).Status.Should().Be(ReviewStatus.Proposed);
    }

    private static async Task<TemporaryKnowledgeBase> StartAsync()
    {
        var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        await knowledgeBase.ImportAsync(Page);
        return knowledgeBase;
    }
}
