using MoroccoRelations.Data.Reconciliation;
using MoroccoRelations.Data.Tests.Support;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Data.Tests.Reconciliation;

public class FailureTests
{
    private static readonly DocumentDraft Good = Told.In("good.txt", SourceLanguage.English, Told.Event("A visit to Spain in 1995", "ES", "1995"));
    private static readonly DocumentDraft Bad = Told.In("bad.txt", SourceLanguage.English, Told.Event("A visit to France in 1996", "FR", "1996"), Told.Event("A fatal visit to Italy", "IT", "1996"));
    private static readonly DocumentDraft AlsoGood = Told.In("also.txt", SourceLanguage.English, Told.Event("A visit to Peru in 1997", "PE", "1997"));

    [Fact]
    public async Task A_failure_in_the_middle_of_a_document_takes_back_that_document_only()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        Execute(knowledgeBase, "CREATE TRIGGER Fail BEFORE INSERT ON Revisions WHEN NEW.State LIKE '%fatal%' BEGIN SELECT RAISE(ABORT, 'the disk caught fire'); END");

        var run = await knowledgeBase.ImportAsync(Good, Bad, AlsoGood);

        run.Documents.Select(d => d.Outcome).Should().Equal(ImportOutcome.New, ImportOutcome.Failed, ImportOutcome.New);
        run.Documents[1].Reason.Should().Contain("the disk caught fire");
        (await knowledgeBase.EventsAsync()).Select(e => e.Date!.Text).Should().Equal("1995", "1997");
        (await knowledgeBase.AllAsync<Document>()).Should().HaveCount(2);
        (await knowledgeBase.AllAsync<ImportedDocument>()).Should().HaveCount(3).And.OnlyContain(d => d.ImportRunId == run.Id);
    }

    [Fact]
    public async Task A_run_whose_first_document_fails_is_still_kept_once()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        Execute(knowledgeBase, "CREATE TRIGGER Fail BEFORE INSERT ON Revisions WHEN NEW.State LIKE '%fatal%' BEGIN SELECT RAISE(ABORT, 'no'); END");

        await knowledgeBase.ImportAsync(Bad, Good);

        (await knowledgeBase.AllAsync<ImportRun>()).Should().ContainSingle();
        (await knowledgeBase.AllAsync<ImportedDocument>()).Should().HaveCount(2);
    }

    [Fact]
    public async Task A_document_that_could_not_be_read_has_its_line_and_reason()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        var log = knowledgeBase.Get<ImportLog>();
        var run = log.Begin();

        ImportLog.Refuse(run, "photo.jpg", "It is no text.");
        await log.FinishAsync(run);

        var line = (await knowledgeBase.AllAsync<ImportedDocument>()).Should().ContainSingle().Which;
        (line.Name, line.Outcome, line.Reason, line.DocumentId).Should().Be(("photo.jpg", ImportOutcome.Failed, "It is no text.", null));
    }

    public static TheoryData<string, DocumentDraft> Refused() => new()
    {
        { "language", Good with { Document = Good.Document with { Language = null } } },
        { "org:Nobody", Told.In("x.txt", SourceLanguage.English, Told.Event("A visit", "org:Nobody")) },
        { "rests on no passage", Good with { Events = [Good.Events[0] with { Citations = [] }] } },
        { "does not stand in its text", Good with { Events = [Good.Events[0] with { Citations = [new CitationDraft(new TextSpan(0, 9), "Something")] }] } },
        { "does not stand in its text", Good with { Events = [Good.Events[0] with { Citations = [new CitationDraft(new TextSpan(9999, 9), "Something")] }] } },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_document_that_cannot_be_right_is_refused_with_its_reason(string words, DocumentDraft draft)
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();

        var run = await knowledgeBase.ImportAsync(draft);

        run.Documents.Single().Reason.Should().Contain(words);
        (await knowledgeBase.AllAsync<Document>()).Should().BeEmpty();
    }

    private static void Execute(TemporaryKnowledgeBase knowledgeBase, string sql)
    {
        using var connection = knowledgeBase.Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
