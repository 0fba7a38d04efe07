using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Data.Storage;
using MoroccoRelations.Data.Tests.Support;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Data.Tests.Curation;

/// <summary>Any state of a record can be seen, compared and had again.</summary>
public class HistoryTests
{
    private static readonly DocumentDraft Page = Told.In("a.txt", SourceLanguage.English,
        Told.Event("Washington named Morocco a major ally in 2004", "US", "2004", EventType.Membership));

    [Fact]
    public async Task A_history_tells_what_each_revision_changed()
    {
        await using var knowledgeBase = await StartAsync();
        await knowledgeBase.CorrectAsync(1, v => v with { Date = EdtfDate.Parse("2004-06"), Citations = [.. v.Citations, new(1, 0, 10)] });

        var history = await knowledgeBase.Get<RecordHistory>().OfAsync(RecordKind.Event, 1);

        history.Select(h => (h.Number, h.Editor, IsImport: h.ImportRunId is not null)).Should().Equal((2, "Salma", false), (1, null, true));
        history[0].Change.Fields.Should().Equal(new FieldChange("date", EdtfDate.Parse("2004"), EdtfDate.Parse("2004-06")));
        history[0].Change.Added.Should().ContainSingle().Which.Quote.Should().Be("Washington");
        history[1].Change.Added.Should().ContainSingle();
    }

    [Fact]
    public async Task Any_two_revisions_can_be_compared()
    {
        await using var knowledgeBase = await StartAsync();
        await knowledgeBase.CorrectAsync(1, v => v with { Type = EventType.Aid });
        await knowledgeBase.CorrectAsync(1, v => v with { Type = EventType.Visit });
        var history = knowledgeBase.Get<RecordHistory>();

        (await history.CompareAsync(RecordKind.Event, 1, 1, 3))!.Fields.Should().Equal(new FieldChange("type", EventType.Membership, EventType.Visit));
        (await history.CompareAsync(RecordKind.Event, 1, 3, 2))!.Fields.Should().Equal(new FieldChange("type", EventType.Visit, EventType.Aid));
        (await history.CompareAsync(RecordKind.Event, 1, 1, 9)).Should().BeNull();
    }

    [Fact]
    public async Task The_first_revision_can_be_restored_with_its_citation_under_its_number()
    {
        await using var knowledgeBase = await StartAsync();
        var first = await knowledgeBase.EventStateAsync(1);
        await knowledgeBase.CorrectAsync(1, v => v with { Date = null, Partners = [], Citations = [new(1, 0, 10)], Status = ReviewStatus.Rejected });

        var result = await knowledgeBase.RestoreAsync(1, 1, revision: 2);

        var restored = await knowledgeBase.EventStateAsync(1);
        result.Should().Be(new CurationResult.Saved(1, 3));
        RecordJson.Write(restored).Should().Be(RecordJson.Write(first with { EditedByHand = true }));
    }

    [Fact]
    public async Task A_passage_that_another_record_took_over_is_cited_once_more()
    {
        await using var knowledgeBase = await StartAsync();
        var first = await knowledgeBase.EventStateAsync(1);
        await knowledgeBase.CorrectAsync(1, v => v with { Citations = [new(1, 0, 10)] });
        await using (var db = knowledgeBase.Open())
        {
            var other = Records.Event(await db.Documents.FindAsync(1) ?? throw new InvalidOperationException(), "ally");
            other.Citations[0].Id = first.Citations[0].Id!.Value;
            db.Entry(other.Citations[0]).State = Microsoft.EntityFrameworkCore.EntityState.Added;
            db.Add(other);
            await new RecordWriter(db, knowledgeBase.Clock).SaveAsync(Curating.Salma);
        }

        await knowledgeBase.RestoreAsync(1, 1, revision: 2);

        var restored = (await knowledgeBase.EventStateAsync(1)).Citations.Single();
        (restored with { Id = null }).Should().Be(first.Citations[0] with { Id = null, Stated = restored.Stated });
        restored.Id.Should().NotBe(first.Citations[0].Id);
    }

    [Fact]
    public async Task A_restore_is_refused_where_the_record_changed_meanwhile()
    {
        await using var knowledgeBase = await StartAsync();
        await knowledgeBase.CorrectAsync(1, v => v with { Type = EventType.Aid });
        await knowledgeBase.CorrectAsync(1, v => v with { Type = EventType.Visit });

        var result = await knowledgeBase.RestoreAsync(1, 1, revision: 2);

        result.Should().BeOfType<CurationResult.Conflicting>();
    }

    [Fact]
    public async Task An_import_after_a_restore_only_suggests()
    {
        await using var knowledgeBase = await StartAsync();
        await knowledgeBase.CorrectAsync(1, v => v with { Date = EdtfDate.Parse("2003") });
        await knowledgeBase.RestoreAsync(1, 1, revision: 2);

        await knowledgeBase.ImportAsync(Told.In("b.txt", SourceLanguage.Arabic, Told.Event("صفة حليف رئيسي", "US", "2004-06", EventType.Membership)));

        (await knowledgeBase.EventStateAsync(1)).Date!.Text.Should().Be("2004");
        (await knowledgeBase.AllAsync<Suggestion>()).Should().NotBeEmpty();
    }

    private static async Task<TemporaryKnowledgeBase> StartAsync()
    {
        var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        await knowledgeBase.ImportAsync(Page);
        return knowledgeBase;
    }
}
