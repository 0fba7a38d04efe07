using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Tests.Support;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Data.Tests.Reconciliation;

/// <summary>A record that comes back by one document leaves a passage of another to the record that answers for it meanwhile.</summary>
public class SharedPassageTests
{
    private const string Friends = "Morocco and Senegal are close friends and partners in many fields";
    private const string Visit = "Forty delegates of Senegal visited the port of Agadir";

    private static readonly DocumentDraft Page = PageTelling(Tenor.Friendly, "1995");
    private static readonly DocumentDraft Copy = CopyTelling(Tenor.Friendly, "1995");

    /// <summary>Both as another extractor reads them: the copy is known by its passages alone.</summary>
    private static readonly DocumentDraft[] Reread = [PageTelling(Tenor.Neutral, "199X"), CopyTelling(Tenor.Tense, "2001")];

    [Fact]
    public async Task The_same_import_changes_nothing_the_second_time()
    {
        await using var knowledgeBase = await WithPassagesOfTwoAsync();
        await new PreviewCheck(knowledgeBase).RunAsync(Reread);
        var dump = DatabaseDump.Of(knowledgeBase);

        await knowledgeBase.ImportAsync(Reread);

        DatabaseDump.Of(knowledgeBase).Should().Be(dump);
    }

    [Fact]
    public async Task What_comes_back_cites_the_document_that_tells_it_and_leaves_the_other_passage()
    {
        await using var knowledgeBase = await WithPassagesOfTwoAsync();

        await knowledgeBase.ImportAsync(Reread);

        (await knowledgeBase.RelationshipsAsync()).Select(r => (r.Id, r.Status, r.Citations.Single().Quote)).Should()
            .Equal((1, ReviewStatus.Proposed, $"{Friends} now"), (2, ReviewStatus.Confirmed, Friends));
        (await knowledgeBase.EventsAsync()).Select(e => (e.Id, e.Status, e.Citations.Single().Quote)).Should()
            .Equal((1, ReviewStatus.Proposed, $"{Visit} then"), (2, ReviewStatus.Confirmed, Visit));
    }

    private static DocumentDraft PageTelling(Tenor tenor, string date, string heading = "") =>
        Told.InText("page.txt", SourceLanguage.English, $"{heading}{Friends}. {Visit}.", Told.Relationship(Friends, "SN", tenor: tenor), Told.Event(Visit, "SN", date));

    private static DocumentDraft CopyTelling(Tenor tenor, string date) =>
        Told.In("copy.txt", SourceLanguage.English, Told.Relationship($"{Friends} now", "SN", tenor: tenor), Told.Event($"{Visit} then", "SN", date));

    /// <summary>The first records go out of view with their import; an edition makes others, and its passages move to the page when that comes back.</summary>
    private static async Task<TemporaryKnowledgeBase> WithPassagesOfTwoAsync()
    {
        var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        var run = await knowledgeBase.ImportAsync(Page, Copy);
        await knowledgeBase.Get<ImportUndo>().UndoAsync(run.Id, Curating.Salma);
        await knowledgeBase.ImportAsync(PageTelling(Tenor.Neutral, "2005", "Updated. "));
        await knowledgeBase.ImportAsync(Page);
        await knowledgeBase.Get<ReviewDecisions>().DecideAsync([new(RecordKind.Event, 2), new(RecordKind.Relationship, 2)], ReviewStatus.Confirmed, Curating.Salma);
        return knowledgeBase;
    }
}
