using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Tests.Support;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Data.Tests.Curation;

/// <summary>An import is undone as one, as far as nobody went on from it.</summary>
public class ImportUndoTests
{
    private static readonly DocumentDraft First = Told.In("a.txt", SourceLanguage.English,
        Told.Event("Washington named Morocco a major ally in 2004", "US", "2004", EventType.Membership),
        Told.Event("Two planes of aid landed in Egypt for Gaza", "PS", "2023-10-24", EventType.Aid),
        Told.Relationship("Relations with Algeria are tense", "DZ", Aspect.Political, Tenor.Tense));

    private static readonly DocumentDraft Second = Told.In("b.txt", SourceLanguage.Arabic,
        Told.Event("منحت واشنطن المغرب صفة حليف رئيسي في يونيو 2004", "US", "2004-06", EventType.Membership),
        Told.Event("زار الرئيس الرباط سنة 1999", "FR", "1999"));

    [Fact]
    public async Task What_an_undone_import_made_is_out_of_view_until_an_import_tells_it_again()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        var run = await knowledgeBase.ImportAsync(First);
        var ids = (await knowledgeBase.AllAsync<Citation>()).Select(c => c.Id).ToList();

        var undone = (await knowledgeBase.Get<ImportUndo>().UndoAsync(run.Id, Curating.Salma))!;
        var withdrawn = await knowledgeBase.EventsAsync();
        var again = await knowledgeBase.ImportAsync(First);

        undone.Withdrawn.Select(r => (r.Kind, r.Id)).Should().BeEquivalentTo(
            [(RecordKind.Event, 1), (RecordKind.Event, 2), (RecordKind.Relationship, 1), (RecordKind.Document, 1)]);
        withdrawn.Should().OnlyContain(e => e.Status == ReviewStatus.Rejected && e.WithdrawnRunId == run.Id && e.Revision == 2);
        var back = await knowledgeBase.EventsAsync();
        back.Should().HaveCount(2).And.OnlyContain(e => e.Status == ReviewStatus.Proposed && e.WithdrawnRunId == null && e.Revision == 3 && !e.EditedByHand);
        (await knowledgeBase.AllAsync<Citation>()).Select(c => c.Id).Should().Equal(ids);
        (await knowledgeBase.AllAsync<Document>()).Should().ContainSingle().Which.WithdrawnRunId.Should().BeNull();
        (again.Documents.Single().Outcome, again.Documents.Single().Added).Should().Be((ImportOutcome.New, 3));
    }

    [Fact]
    public async Task What_an_undone_import_changed_is_as_it_was()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        await knowledgeBase.ImportAsync(First);
        var before = await knowledgeBase.EventStateAsync(1);
        var run = await knowledgeBase.ImportAsync(Second);
        (await knowledgeBase.EventStateAsync(1)).Date!.Text.Should().Be("2004-06");

        var undone = (await knowledgeBase.Get<ImportUndo>().UndoAsync(run.Id, Curating.Salma))!;

        undone.Restored.Select(r => (r.Kind, r.Id)).Should().Equal((RecordKind.Event, 1));
        (await knowledgeBase.EventStateAsync(1)).Should().BeEquivalentTo(before);
        var row = (await knowledgeBase.AllAsync<ImportRun>()).Single(r => r.Id == run.Id);
        (row.UndoneBy, row.UndoneAt).Should().Be(("Salma", knowledgeBase.Clock.GetUtcNow().UtcDateTime));
    }

    [Fact]
    public async Task What_an_editor_touched_since_stays_and_is_told_and_so_does_its_document()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        var run = await knowledgeBase.ImportAsync(First);
        await knowledgeBase.CorrectAsync(1, v => v with { Type = EventType.Security });
        var planned = (await knowledgeBase.Get<ImportUndo>().PreviewAsync(run.Id))!;
        var state = await knowledgeBase.EventStateAsync(1);

        var undone = (await knowledgeBase.Get<ImportUndo>().UndoAsync(run.Id, Curating.Idriss))!;

        undone.Should().BeEquivalentTo(planned);
        undone.Kept.Should().Equal(
            new RecordKept(RecordKind.Event, 1, "Salma", KeptBecause.ChangedSince), new RecordKept(RecordKind.Document, 1, null, KeptBecause.Cited));
        (await knowledgeBase.EventStateAsync(1)).Should().BeEquivalentTo(state);
        (await knowledgeBase.EventStateAsync(2)).WithdrawnRunId.Should().Be(run.Id);
    }

    [Fact]
    public async Task An_undone_new_edition_leaves_the_old_one_as_it_was()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        await knowledgeBase.ImportAsync(First);
        var before = await knowledgeBase.EventStateAsync(1);
        var edition = Told.InText("a.txt", SourceLanguage.English, "Updated. " + First.Document.Text);
        var run = await knowledgeBase.ImportAsync(edition);
        (await knowledgeBase.EventStateAsync(1)).Citations.Single().Document.Should().Be(2);

        await knowledgeBase.Get<ImportUndo>().UndoAsync(run.Id, Curating.Salma);

        (await knowledgeBase.EventStateAsync(1)).Should().BeEquivalentTo(before);
        (await knowledgeBase.AllAsync<Document>()).Select(d => (d.SupersededById, d.WithdrawnRunId)).Should().Equal((null, null), (null, run.Id));
        await knowledgeBase.ImportAsync(edition);
        (await knowledgeBase.AllAsync<Document>()).Select(d => (d.SupersededById, d.WithdrawnRunId)).Should().Equal((2, null), (null, null));
    }

    [Fact]
    public async Task What_an_editor_rejects_after_the_undoing_stays_away()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        var run = await knowledgeBase.ImportAsync(First);
        await knowledgeBase.Get<ImportUndo>().UndoAsync(run.Id, Curating.Salma);
        await knowledgeBase.DecideAsync(ReviewStatus.Rejected, 1);

        await knowledgeBase.ImportAsync(First);

        (await knowledgeBase.EventsAsync()).Select(e => e.Status).Should().Equal(ReviewStatus.Rejected, ReviewStatus.Proposed);
    }

    [Fact]
    public async Task A_record_that_comes_back_cites_only_what_is_in_view()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        var run = await knowledgeBase.ImportAsync(First, Second);
        await knowledgeBase.Get<ImportUndo>().UndoAsync(run.Id, Curating.Salma);

        await knowledgeBase.ImportAsync(Second);

        var e = await knowledgeBase.EventStateAsync(1);
        (e.Status, e.Date!.Text).Should().Be((ReviewStatus.Proposed, "2004-06"));
        e.Citations.Should().ContainSingle().Which.Document.Should().Be(2);
    }

    [Fact]
    public async Task Suggestions_that_wait_go_with_their_import_and_come_with_it_again()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        await knowledgeBase.ImportAsync(First);
        await knowledgeBase.CorrectAsync(1, v => v with { Type = EventType.Security });
        var run = await knowledgeBase.ImportAsync(Second);
        var suggested = (await knowledgeBase.AllAsync<Suggestion>()).Select(s => s.Value).ToList();

        await knowledgeBase.Get<ImportUndo>().UndoAsync(run.Id, Curating.Salma);
        var left = await knowledgeBase.AllAsync<Suggestion>();
        await knowledgeBase.ImportAsync(Second);

        left.Should().BeEmpty();
        (await knowledgeBase.AllAsync<Suggestion>()).Select(s => s.Value).Should().Equal(suggested).And.NotBeEmpty();
    }

    [Fact]
    public async Task An_import_is_undone_once()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        var run = await knowledgeBase.ImportAsync(First);
        await knowledgeBase.Get<ImportUndo>().UndoAsync(run.Id, Curating.Salma);

        var again = (await knowledgeBase.Get<ImportUndo>().UndoAsync(run.Id, Curating.Salma))!;

        again.Problems.Should().ContainSingle().Which.Kind.Should().Be(ProblemKind.AlreadyDecided);
        (await knowledgeBase.Get<ImportUndo>().UndoAsync(99, Curating.Salma)).Should().BeNull();
    }
}
