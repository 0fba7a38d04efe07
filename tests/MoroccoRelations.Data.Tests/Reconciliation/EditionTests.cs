using MoroccoRelations.Data.Tests.Support;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Data.Tests.Reconciliation;

public class EditionTests
{
    private const string Kept = "The King received the Spanish premier on 7 April 2022.";
    private const string Dropped = "Forty tons of aid were sent to Gaza in June 2024.";

    [Fact]
    public async Task A_new_edition_takes_over_the_passages_that_still_stand()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        await knowledgeBase.ImportAsync(Old());

        var run = await knowledgeBase.ImportAsync(New());

        var (first, second) = await DocumentsAsync(knowledgeBase);
        var events = await knowledgeBase.EventsAsync();
        first.SupersededById.Should().Be(second.Id);
        events.Should().HaveCount(2);
        events[0].Citations.Should().ContainSingle().Which.DocumentId.Should().Be(second.Id);
        events[0].Citations[0].Span.In(second.Text).Should().Be(Kept);
        events[1].Citations.Should().ContainSingle().Which.DocumentId.Should().Be(first.Id);
        run.Documents.Single().Outcome.Should().Be(ImportOutcome.Changed);
    }

    [Fact]
    public async Task The_old_edition_changes_nothing_when_it_comes_again()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        await knowledgeBase.ImportAsync(Old(), New());
        var before = DatabaseDump.Of(knowledgeBase);

        await knowledgeBase.ImportAsync(Old(), New(), Old());

        DatabaseDump.Of(knowledgeBase).Should().Be(before);
    }

    [Fact]
    public async Task A_page_with_an_address_of_its_own_is_no_edition_of_another()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        var (left, right) = (Old(), New());

        await knowledgeBase.ImportAsync(
            left with { Document = left.Document with { Address = "https://example.org/a" } },
            right with { Document = right.Document with { Address = "https://example.org/b" } });

        (await knowledgeBase.AllAsync<Document>()).Should().HaveCount(2).And.OnlyContain(d => d.SupersededById == null);
    }

    [Fact]
    public async Task A_page_of_the_same_address_is_an_edition_under_any_name()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        var (left, right) = (Old(), New());

        await knowledgeBase.ImportAsync(
            left with { Document = left.Document with { Address = "https://example.org/a" } },
            right with { Document = right.Document with { Address = "https://example.org/a", FileName = "other.txt" } });

        (await DocumentsAsync(knowledgeBase)).First.SupersededById.Should().NotBeNull();
    }

    private static MoroccoRelations.Domain.Drafts.DocumentDraft Old() => Told.In("page.txt", SourceLanguage.English,
        Told.Event(Kept, "ES", "2022-04-07"), Told.Event(Dropped, "PS", "2024-06", EventType.Aid));

    private static MoroccoRelations.Domain.Drafts.DocumentDraft New() => Told.InText("page.txt", SourceLanguage.English, "Updated. " + Kept,
        Told.Event(Kept, "ES", "2022-04-07"));

    private static async Task<(Document First, Document Second)> DocumentsAsync(TemporaryKnowledgeBase knowledgeBase)
    {
        var documents = await knowledgeBase.AllAsync<Document>();
        documents.Should().HaveCount(2);
        return (documents[0], documents[1]);
    }
}
