using MoroccoRelations.Data.Tests.Support;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Data.Tests.Reconciliation;

/// <summary>What an editor decided stays decided.</summary>
public class CurationTests
{
    private static readonly DocumentDraft First = Told.In("a.txt", SourceLanguage.English,
        Told.Event("Washington named Morocco a major ally in 2004", "US", "2004", EventType.Membership));

    private static readonly DocumentDraft Second = Told.In("b.txt", SourceLanguage.Arabic,
        Told.Event("منحت واشنطن المغرب صفة حليف رئيسي في يونيو 2004", "US", "2004-06", EventType.Membership));

    [Fact]
    public async Task An_editors_value_stands_and_the_imports_waits_beside_it_once()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        await knowledgeBase.ImportAsync(First);
        await knowledgeBase.EditAsync(1, e => (e.Date, e.Title) = (EdtfDate.Parse("2003", null), new LocalizedText("Ally", null, null)));

        var run = await knowledgeBase.ImportAsync(First);
        var before = DatabaseDump.Of(knowledgeBase);
        await knowledgeBase.ImportAsync(First);

        var e = (await knowledgeBase.EventsAsync()).Single();
        var suggestion = (await knowledgeBase.AllAsync<Suggestion>()).Should().ContainSingle().Which;
        (e.Date!.Text, e.Title.En, e.Revision).Should().Be(("2003", "Ally", 2));
        (suggestion.Kind, suggestion.RecordId, suggestion.Property, suggestion.Value).Should().Be((RecordKind.Event, e.Id, "date", "\"2004\""));
        run.Documents.Single().Suggested.Should().Be(1);
        DatabaseDump.Of(knowledgeBase).Should().Be(before);
    }

    [Fact]
    public async Task Another_source_of_an_edited_event_is_suggested_not_added()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        await knowledgeBase.ImportAsync(First);
        await knowledgeBase.EditAsync(1, e => e.Title = new LocalizedText("Ally", null, null));

        await knowledgeBase.ImportAsync(Second);
        await knowledgeBase.EditAsync(1, e => e.Type = EventType.Conflict);
        await knowledgeBase.ImportAsync(Second);

        var suggestions = await knowledgeBase.AllAsync<Suggestion>();
        var e = (await knowledgeBase.EventsAsync()).Should().ContainSingle().Which;
        e.Citations.Should().ContainSingle();
        suggestions.Select(s => s.Property).Should().Contain(["citation", "date", "type"]).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task A_confirmed_event_is_touched_too()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        await knowledgeBase.ImportAsync(First);
        await knowledgeBase.EditAsync(1, e => e.Status = ReviewStatus.Confirmed, byHand: false);

        await knowledgeBase.ImportAsync(Second);

        (await knowledgeBase.EventsAsync()).Should().ContainSingle().Which.Date!.Text.Should().Be("2004");
    }

    [Fact]
    public async Task A_rejected_event_stays_away_whoever_tells_it_again()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        await knowledgeBase.ImportAsync(First);
        await knowledgeBase.EditAsync(1, e => e.Status = ReviewStatus.Rejected);

        await knowledgeBase.ImportAsync(First, Second);

        var e = (await knowledgeBase.EventsAsync()).Should().ContainSingle().Which;
        (e.Status, e.Revision, e.Citations.Count, e.Date!.Text).Should().Be((ReviewStatus.Rejected, 2, 1, "2004"));
        (await knowledgeBase.AllAsync<Suggestion>()).Should().BeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_was_merged_is_not_split_again(bool citationsMoved)
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        var visit = Told.In("c.txt", SourceLanguage.English, Told.Event("An envoy came to Rabat", "US", "1995"));
        var tour = Told.In("d.txt", SourceLanguage.English, Told.Event("A delegation toured Casablanca", "US", "1995"));
        await knowledgeBase.ImportAsync(visit, tour);
        await knowledgeBase.EditAsync(1, e => e.Title = new LocalizedText("Visit", null, null));
        await knowledgeBase.EditAsync(2, e =>
        {
            e.MergedIntoId = 1;
            e.Citations.ForEach(c => c.EventId = citationsMoved ? 1 : c.EventId);
        });
        var before = DatabaseDump.Of(knowledgeBase);

        await knowledgeBase.ImportAsync(visit, tour);

        (await knowledgeBase.EventsAsync()).Should().HaveCount(2);
        DatabaseDump.Of(knowledgeBase).Should().Be(before);
    }

    [Fact]
    public async Task An_edited_relationship_keeps_its_values()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        var draft = Told.In("a.txt", SourceLanguage.English, Told.Relationship("Relations with Algeria are tense", "DZ", Aspect.Political, Tenor.Tense));
        await knowledgeBase.ImportAsync(draft);
        await using (var db = knowledgeBase.Open())
        {
            var r = db.Relationships.Single();
            (r.Tenor, r.EditedByHand) = (Tenor.Mixed, true);
            await new Revising.RecordWriter(db, knowledgeBase.Clock).SaveAsync(Revising.ChangeOrigin.By("Salma", "checked"));
        }

        await knowledgeBase.ImportAsync(draft);
        await knowledgeBase.ImportAsync(draft);

        (await knowledgeBase.RelationshipsAsync()).Single().Tenor.Should().Be(Tenor.Mixed);
        (await knowledgeBase.AllAsync<Suggestion>()).Should().ContainSingle().Which.Value.Should().Be("\"tense\"");
    }

    [Fact]
    public async Task An_edit_is_a_revision_with_its_editor_and_reason()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        await knowledgeBase.ImportAsync(First);

        await knowledgeBase.EditAsync(1, e => e.Partners.RemoveAll(_ => true));

        var revision = (await knowledgeBase.AllAsync<Revision>()).Last();
        (revision.Kind, revision.RecordId, revision.Number, revision.Editor, revision.Reason).Should().Be((RecordKind.Event, 1, 2, "Salma", "checked"));
        revision.State.Should().Contain("\"partners\":[]");
    }
}
