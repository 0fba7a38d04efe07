using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Tests.Support;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Data.Tests.Curation;

/// <summary>The desk knows what waits.</summary>
public class DeskTests
{
    private static readonly DocumentDraft First = Told.In("a.txt", SourceLanguage.English,
        Unsure(0.9, Told.Event("Washington named Morocco a major ally in 2004", "US", "2004", EventType.Membership)),
        Unsure(0.5, Told.Event("A treaty was signed with France", "FR", null, EventType.Agreement)),
        Unsure(0.5, Told.Event("Two planes of aid landed in Egypt for Gaza", "PS", "2023-10-24", EventType.Aid)),
        Told.Relationship("Relations with Algeria are tense", "DZ", Aspect.Political, Tenor.Tense));

    private static readonly DocumentDraft Second = Told.In("b.txt", SourceLanguage.English,
        Told.Event("Washington named Morocco a major ally in 2004", "US", "2004", EventType.Statement),
        Unsure(0.2, Told.Event("An embassy was opened in Dakar", "SN", "1961", EventType.Ties)));

    [Fact]
    public async Task It_counts_what_waits_by_queue()
    {
        await using var knowledgeBase = await StartAsync();
        await knowledgeBase.Get<ReaderReports>().SendAsync(new(RecordKind.Event, 1, null, "Wrong.", null, "en"));

        var before = await knowledgeBase.Get<Desk>().CountAsync();
        await knowledgeBase.DecideAsync(ReviewStatus.Confirmed, 1);
        await knowledgeBase.DecideAsync(ReviewStatus.Rejected, 2);
        var after = await knowledgeBase.Get<Desk>().CountAsync();

        before.Should().Be(new DeskCounts(4, 1, 1, 1, 0, 0, 0, 1));
        after.Should().Be(new DeskCounts(2, 1, 0, 0, 0, 0, 0, 1));
    }

    [Fact]
    public async Task It_lists_the_least_sure_first_or_as_the_documents_tell()
    {
        await using var knowledgeBase = await StartAsync();

        (await IdsAsync(knowledgeBase, new())).Should().Equal(4, 2, 3, 1);
        (await IdsAsync(knowledgeBase, new() { Order = DeskOrder.Document })).Should().Equal(1, 2, 3, 4);
        (await IdsAsync(knowledgeBase, new() { Kind = RecordKind.Relationship })).Should().Equal(1);
        (await IdsAsync(knowledgeBase, new() { Kind = RecordKind.Relationship, Order = DeskOrder.Document })).Should().Equal(1);
    }

    public static TheoryData<DeskFilter, int[]> Filters() => new()
    {
        { new() { Partner = Told.Code("FR") }, [2] },
        { new() { Type = EventType.Aid }, [3] },
        { new() { DocumentId = 2 }, [4, 1] },
        { new() { DocumentId = 2, Order = DeskOrder.Document }, [1, 4] },
        { new() { List = DeskList.Disputed }, [1] },
        { new() { List = DeskList.Incomplete }, [2] },
        { new() { List = DeskList.Incomplete, Partner = Told.Code("US") }, [] },
        { new() { Kind = RecordKind.Relationship, Aspect = Aspect.Political, Partner = Told.Code("DZ"), DocumentId = 1 }, [1] },
        { new() { Kind = RecordKind.Relationship, List = DeskList.Disputed }, [] },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task It_filters(DeskFilter filter, int[] expected)
    {
        await using var knowledgeBase = await StartAsync();

        var page = await knowledgeBase.Get<Desk>().ListAsync(filter);

        page.Rows.Select(r => r.Id).Should().Equal(expected);
        page.Total.Should().Be(expected.Length);
    }

    [Theory]
    [InlineData(DeskOrder.Confidence)]
    [InlineData(DeskOrder.Document)]
    public async Task A_list_goes_on_from_any_row(DeskOrder order)
    {
        await using var knowledgeBase = await StartAsync();
        var desk = knowledgeBase.Get<Desk>();
        var all = await desk.ListAsync(new() { Order = order });

        var first = await desk.ListAsync(new() { Order = order }, size: 3);
        var second = await desk.ListAsync(new() { Order = order }, first.Next, size: 3);
        var afterSecondRow = await desk.ListAsync(new() { Order = order }, all.Rows[1].Position, size: 1);
        var nonsense = await desk.ListAsync(new() { Order = order }, "nonsense");

        first.Rows.Concat(second.Rows).Select(r => r.Id).Should().Equal(all.Rows.Select(r => r.Id));
        (second.Next, afterSecondRow.Rows[0].Id).Should().Be((null, all.Rows[2].Id));
        nonsense.Rows.Should().HaveCount(4);
    }

    [Fact]
    public async Task A_row_says_enough_to_decide()
    {
        await using var knowledgeBase = await StartAsync();

        var row = (await knowledgeBase.Get<Desk>().ListAsync(new() { List = DeskList.Disputed })).Rows.Single();

        (row.Id, row.Revision, row.Type, row.IsDisputed, row.Passages).Should().Be((1, 2, EventType.Membership, true, 2));
        row.Partners.Should().Equal(Told.Code("US"));
        (row.Passage!.Quote, row.Passage.DocumentTitle).Should().Be(("Washington named Morocco a major ally in 2004", "a.txt"));
    }

    private static async Task<int[]> IdsAsync(TemporaryKnowledgeBase knowledgeBase, DeskFilter filter) =>
        [.. (await knowledgeBase.Get<Desk>().ListAsync(filter)).Rows.Select(r => r.Id)];

    private static Statement Unsure(double confidence, Statement statement) => statement with { Event = statement.Event! with { Confidence = confidence } };

    private static async Task<TemporaryKnowledgeBase> StartAsync()
    {
        var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        await knowledgeBase.ImportAsync(First, Second);
        return knowledgeBase;
    }
}
