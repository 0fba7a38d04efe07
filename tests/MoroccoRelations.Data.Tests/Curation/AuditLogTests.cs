using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Tests.Support;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Data.Tests.Curation;

/// <summary>Every change to every record can be found again.</summary>
public class AuditLogTests
{
    private static readonly DocumentDraft Page = Told.In("a.txt", SourceLanguage.English,
        Told.Event("The minister went to Madrid", "ES", "2001"),
        Told.Event("A treaty was signed with France", "FR", "2002", EventType.Agreement));

    public static TheoryData<AuditFilter, (RecordKind Kind, int Id, int Number)[]> Filters() => new()
    {
        { new AuditFilter(), [(RecordKind.Event, 1, 3), (RecordKind.Event, 2, 2), (RecordKind.Event, 1, 2), (RecordKind.Event, 2, 1), (RecordKind.Event, 1, 1), (RecordKind.Document, 1, 1)] },
        { new AuditFilter { Editor = "Idriss" }, [(RecordKind.Event, 1, 3)] },
        { new AuditFilter { ImportRunId = 1, Kind = RecordKind.Event }, [(RecordKind.Event, 2, 1), (RecordKind.Event, 1, 1)] },
        { new AuditFilter { Kind = RecordKind.Event, RecordId = 2 }, [(RecordKind.Event, 2, 2), (RecordKind.Event, 2, 1)] },
        { new AuditFilter { Reason = "source SAYS" }, [(RecordKind.Event, 2, 2), (RecordKind.Event, 1, 2)] },
        { new AuditFilter { Reason = "%" }, [] },
        { new AuditFilter { From = new DateTime(2026, 1, 3, 0, 0, 0, DateTimeKind.Utc) }, [(RecordKind.Event, 1, 3)] },
        { new AuditFilter { Before = new DateTime(2026, 1, 3, 0, 0, 0, DateTimeKind.Utc), Kind = RecordKind.Document }, [(RecordKind.Document, 1, 1)] },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task The_log_answers_who_what_when_why_and_from_which_import(AuditFilter filter, (RecordKind Kind, int Id, int Number)[] expected)
    {
        await using var knowledgeBase = await StartAsync();

        var page = await knowledgeBase.Get<AuditLog>().PageAsync(filter);
        var streamed = await knowledgeBase.Get<AuditLog>().StreamAsync(filter).ToListAsync();

        page.Entries.Select(e => (e.Kind, e.RecordId, e.Number)).Should().Equal(expected);
        streamed.Select(e => (e.Kind, e.RecordId, e.Number)).Should().Equal(expected);
    }

    [Fact]
    public async Task Pages_follow_each_other_without_a_gap_and_tell_what_changed()
    {
        await using var knowledgeBase = await StartAsync();
        var log = knowledgeBase.Get<AuditLog>();
        var all = await log.PageAsync(new());

        var first = await log.PageAsync(new(), size: 4);
        var second = await log.PageAsync(new(), first.Next, size: 4);

        first.Entries.Concat(second.Entries).Select(e => (e.Kind, e.RecordId, e.Number)).Should().Equal(all.Entries.Select(e => (e.Kind, e.RecordId, e.Number)));
        second.Next.Should().BeNull();
        first.Entries[0].Change.Fields.Should().Equal(new FieldChange("type", EventType.Aid, EventType.Visit));
    }

    [Fact]
    public async Task The_log_knows_its_editors()
    {
        await using var knowledgeBase = await StartAsync();

        (await knowledgeBase.Get<AuditLog>().EditorsAsync()).Should().Equal("Idriss", "Salma");
    }

    private static async Task<TemporaryKnowledgeBase> StartAsync()
    {
        var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        await knowledgeBase.ImportAsync(Page);
        await knowledgeBase.CorrectAsync(1, v => v with { Type = EventType.Aid });
        await knowledgeBase.CorrectAsync(2, v => v with { Type = EventType.Aid });
        knowledgeBase.Clock.Advance(TimeSpan.FromDays(1));
        await knowledgeBase.CorrectAsync(1, v => v with { Type = EventType.Visit }, by: Curating.Idriss);
        return knowledgeBase;
    }
}
