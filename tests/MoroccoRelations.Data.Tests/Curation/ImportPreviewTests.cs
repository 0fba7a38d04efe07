using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Tests.Support;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Data.Tests.Curation;

/// <summary>What an import would do is shown before it is done.</summary>
public class ImportPreviewTests
{
    private static readonly DocumentDraft First = Told.In("a.txt", SourceLanguage.English,
        Told.Event("Washington named Morocco a major ally in 2004", "US", "2004", EventType.Membership),
        Told.Event("Two planes of aid landed in Egypt for Gaza", "PS", "2023-10-24", EventType.Aid));

    private static readonly DocumentDraft Second = Told.In("b.txt", SourceLanguage.Arabic,
        Told.Event("منحت واشنطن المغرب صفة حليف رئيسي في يونيو 2004", "US", "2004-06", EventType.Membership),
        Told.Event("زار الرئيس الرباط سنة 1999", "FR", "1999"));

    private static readonly DocumentDraft Third = Told.In("c.txt", SourceLanguage.French, Told.Event("Le président a visité Rabat en 1999", "FR", "1999"));

    [Fact]
    public async Task A_preview_tells_record_by_record_what_would_be_new_changed_merged_and_suggested()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        await knowledgeBase.ImportAsync(First);
        await knowledgeBase.CorrectAsync(2, v => v with { Type = EventType.Trade });
        var before = DatabaseDump.Of(knowledgeBase);

        var documents = await knowledgeBase.PreviewAsync(Second, Third, First);

        documents.Select(d => d.Line.Outcome).Should().Equal(ImportOutcome.New, ImportOutcome.New, ImportOutcome.Changed);
        documents[0].Records.Select(r => (r.Kind, r.Id, r.IsKnown, r.Fate)).Should().BeEquivalentTo(
            [(RecordKind.Document, 2, false, PreviewedFate.New), (RecordKind.Event, 1, true, PreviewedFate.Changed), (RecordKind.Event, 3, false, PreviewedFate.New)]);
        var changed = documents[0].Records.Single(r => r.Fate == PreviewedFate.Changed).Change;
        changed.Fields.Should().ContainEquivalentOf(new FieldChange("date", EdtfDate.Parse("2004"), EdtfDate.Parse("2004-06")));
        changed.Added.Should().ContainSingle().Which.Quote.Should().StartWith("منحت");
        documents[1].Records.Single(r => r.Kind == RecordKind.Event).Should().BeEquivalentTo(new { Id = 3, IsKnown = false, Fate = PreviewedFate.Merged });
        documents[2].Suggestions.Should().ContainSingle().Which.Value.Should().Be("\"aid\"");
        DatabaseDump.Of(knowledgeBase).Should().Be(before);
    }

    [Fact]
    public async Task Applying_does_what_the_preview_told()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        var told = await knowledgeBase.PreviewAsync(First, Second, Third);

        await knowledgeBase.ImportAsync(First, Second, Third);

        var known = (await knowledgeBase.EventsAsync()).Select(e => Revising.EventState.Of(e));
        told.SelectMany(d => d.Records).Where(r => r.Kind == RecordKind.Event).GroupBy(r => r.Id).Select(g => g.Last().After).Should().BeEquivalentTo(known);
    }

    [Fact]
    public async Task A_document_that_cannot_be_imported_says_why_in_the_preview_too()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        var unread = First with { Document = First.Document with { Language = null } };

        var documents = await knowledgeBase.PreviewAsync(unread, Second);

        documents.Select(d => d.Line.Outcome).Should().Equal(ImportOutcome.Failed, ImportOutcome.New);
        documents[0].Line.Reason.Should().NotBeNull();
        documents[0].Records.Should().BeEmpty();
    }

    [Fact]
    public async Task An_editor_can_save_while_a_preview_runs()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        await knowledgeBase.ImportAsync(First);

        var results = new List<CurationResult>();
        await foreach (var _ in knowledgeBase.Get<ImportPreview>().RunAsync(new[] { Second, Third }.ToAsyncEnumerable()))
        {
            results.Add(await knowledgeBase.CorrectAsync(1, v => v with { Reference = $"Archive {results.Count}" }));
        }

        results.Should().HaveCount(2).And.AllBeOfType<CurationResult.Saved>();
    }

    [Fact]
    public async Task A_document_is_told_as_soon_as_it_is_read_whatever_comes_after_it()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        var firstIsTold = new TaskCompletionSource();

        var told = new List<string>();
        await foreach (var document in knowledgeBase.Get<ImportPreview>().RunAsync(SlowlyAsync()))
        {
            told.Add(document.Line.Name);
            firstIsTold.TrySetResult();
        }

        told.Should().Equal("a.txt", "b.txt");

        async IAsyncEnumerable<DocumentDraft> SlowlyAsync()
        {
            yield return First;
            await firstIsTold.Task.WaitAsync(TimeSpan.FromMinutes(1));
            yield return Second;
        }
    }

    [Fact]
    public async Task A_preview_that_is_broken_off_reads_no_further()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        var isClosed = false;

        await foreach (var _ in knowledgeBase.Get<ImportPreview>().RunAsync(ForeverAsync()))
        {
            break;
        }

        isClosed.Should().BeTrue();

        async IAsyncEnumerable<DocumentDraft> ForeverAsync()
        {
            try
            {
                for (var number = 0; ; number++)
                {
                    await Task.Yield();
                    yield return Told.In($"{number}.txt", SourceLanguage.English, Told.Event($"A visit to Spain, the {number}th", "ES", "1995"));
                }
            }
            finally
            {
                isClosed = true;
            }
        }
    }

    [Fact]
    public async Task What_goes_wrong_while_documents_are_read_is_not_kept_quiet()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();

        var preview = async () => await knowledgeBase.Get<ImportPreview>().RunAsync(FailingAsync()).ToListAsync();

        await preview.Should().ThrowAsync<IOException>();

        static async IAsyncEnumerable<DocumentDraft> FailingAsync()
        {
            yield return First;
            await Task.Yield();
            throw new IOException("The disk caught fire.");
        }
    }
}
