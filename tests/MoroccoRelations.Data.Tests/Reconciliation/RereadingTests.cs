using MoroccoRelations.Data.Tests.Support;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Data.Tests.Reconciliation;

/// <summary>The same bytes, read by a newer extractor.</summary>
public class RereadingTests
{
    private const string Text = "In June 2004 Washington named Morocco a major ally. The visit ended a day later.";

    [Fact]
    public async Task A_reading_that_differs_in_one_value_takes_the_place_of_the_older_one()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        await ImportAsync(knowledgeBase, Told.Event("In June 2004 Washington named Morocco a major ally.", "US", "2004", EventType.Security));

        var run = await ImportAsync(knowledgeBase, Told.Event("Washington named Morocco a major ally", "US", "2004-06", EventType.Membership));

        var e = (await knowledgeBase.EventsAsync()).Should().ContainSingle().Which;
        (e.Date!.Text, e.Type, e.Revision).Should().Be(("2004-06", EventType.Membership, 2));
        e.Citations.Should().ContainSingle().Which.Quote.Should().Be("Washington named Morocco a major ally");
        run.Documents.Single().Outcome.Should().Be(ImportOutcome.Changed);
    }

    [Fact]
    public async Task A_record_that_is_no_longer_read_stays()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        await ImportAsync(knowledgeBase, Told.Event("The visit ended a day later.", "US", "2004"));

        await ImportAsync(knowledgeBase);

        (await knowledgeBase.EventsAsync()).Should().ContainSingle();
    }

    [Fact]
    public async Task A_second_happening_found_in_the_same_sentence_is_an_event_of_its_own()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        var ally = Told.Event("In June 2004 Washington named Morocco a major ally.", "US", "2004-06", EventType.Membership);
        await ImportAsync(knowledgeBase, ally);

        await ImportAsync(knowledgeBase, Told.Event("In June 2004 Washington named Morocco a major ally.", "US", "2004-05", EventType.Statement), ally);

        (await knowledgeBase.EventsAsync()).Select(e => e.Date!.Text).Should().Equal("2004-06", "2004-05");
    }

    [Fact]
    public async Task A_better_known_source_keeps_what_it_knew()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        var plain = Told.InText("a.txt", SourceLanguage.English, Text);
        var told = plain with { Document = plain.Document with { Title = "Allies", Licence = "CC-BY-4.0" } };
        var guessed = plain with { Document = plain.Document with { Title = "In June", Inferred = new HashSet<string> { "title" } } };

        await knowledgeBase.ImportAsync(guessed, told, guessed, plain);

        var document = (await knowledgeBase.AllAsync<Document>()).Single();
        (document.Title, document.Licence, document.Revision).Should().Be(("Allies", "CC-BY-4.0", 2));
    }

    private static Task<ImportRun> ImportAsync(TemporaryKnowledgeBase knowledgeBase, params Statement[] statements) =>
        knowledgeBase.ImportAsync(Told.InText("a.txt", SourceLanguage.English, Text, statements));
}
