using MoroccoRelations.Data.Tests.Support;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Data.Tests.Reconciliation;

public class IdempotenceTests
{
    private static readonly Actor Peres = new("Shimon Peres", "prime-minister", "Q57410");

    [Fact]
    public async Task Importing_the_same_documents_again_changes_no_row_at_all()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        var drafts = Documents();
        var first = await knowledgeBase.ImportAsync(drafts);
        var before = DatabaseDump.Of(knowledgeBase);
        knowledgeBase.Clock.Advance(TimeSpan.FromDays(1));

        var second = await knowledgeBase.ImportAsync(drafts);
        var third = await knowledgeBase.ImportAsync([.. drafts.Reverse()]);

        DatabaseDump.Of(knowledgeBase).Should().Be(before);
        first.Documents.Should().OnlyContain(d => d.Outcome == ImportOutcome.New);
        second.Documents.Concat(third.Documents).Should().OnlyContain(d => d.Outcome == ImportOutcome.Unchanged);
    }

    [Fact]
    public async Task A_first_import_gives_each_record_its_first_revision()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();

        var run = await knowledgeBase.ImportAsync(Documents());

        var events = await knowledgeBase.EventsAsync();
        var revisions = await knowledgeBase.AllAsync<Revision>();
        revisions.Should().OnlyContain(r => r.ImportRunId == run.Id && r.Editor == null);
        revisions.Count(r => r.Kind == RecordKind.Event).Should().Be(events.Sum(e => e.Revision));
        revisions.Count(r => r.Kind == RecordKind.Document).Should().Be(2);
        revisions.Count(r => r.Kind == RecordKind.Relationship).Should().Be(1);
        revisions.Last(r => r.Kind == RecordKind.Event).State.Should().Contain("\"quote\"").And.Contain("\"stated\"");
    }

    [Fact]
    public async Task A_run_keeps_a_line_for_each_of_its_documents_once_anything_changed()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        var drafts = Documents();
        await knowledgeBase.ImportAsync(drafts[0]);

        var run = await knowledgeBase.ImportAsync(drafts);

        var lines = (await knowledgeBase.AllAsync<ImportedDocument>()).Where(d => d.ImportRunId == run.Id).ToDictionary(d => d.Name, d => d.Outcome);
        lines.Should().Equal(new Dictionary<string, ImportOutcome> { ["ar.txt"] = ImportOutcome.Unchanged, ["en.txt"] = ImportOutcome.New });
        (await knowledgeBase.AllAsync<ImportRun>()).Should().HaveCount(2).And.OnlyContain(r => r.FinishedAt != null);
    }

    private static MoroccoRelations.Domain.Drafts.DocumentDraft[] Documents() =>
    [
        Told.In("ar.txt", SourceLanguage.Arabic,
            Told.Event("استقبل الملك رئيس الوزراء بيريز سنة 1986", "IL", "1986", EventType.Visit, Peres),
            Told.Event("وقع البلدان مذكرتي تفاهم في 2007 و2015", "US", "2007", EventType.Agreement),
            Told.Event("وقع البلدان مذكرتي تفاهم في 2007 و2015", "US", "2015", EventType.Agreement),
            Told.Event("أعاد المغرب علاقاته مع كوبا", "CU", null, EventType.Ties)),
        Told.In("en.txt", SourceLanguage.English,
            Told.Event("King Hassan II hosted President Peres in 1986", "IL", "1986", EventType.Visit, Peres with { Office = "president" }),
            Told.Event("The two planes landed on 24 October 2023", "PS", "2023-10-24", EventType.Aid).And("Two planes of aid"),
            Told.Relationship("Relations with Algeria remain tense", "DZ", Aspect.Political, Tenor.Tense)),
    ];
}
