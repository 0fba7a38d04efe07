using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Tests.Support;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Data.Tests.Curation;

/// <summary>What an import leaves beside an editor's values is taken or dismissed, once for ever.</summary>
public class SuggestionTests
{
    private static readonly DocumentDraft First = Told.In("a.txt", SourceLanguage.English,
        Told.Event("Washington named Morocco a major ally in 2004", "US", "2004", EventType.Membership));

    private static readonly DocumentDraft Second = Told.In("b.txt", SourceLanguage.Arabic,
        Told.Event("منحت واشنطن المغرب صفة حليف رئيسي في يونيو 2004", "US", "2004-06", EventType.Membership));

    [Fact]
    public async Task A_suggestion_stands_beside_the_value_that_it_would_replace()
    {
        await using var knowledgeBase = await StartAsync();

        var waiting = (await knowledgeBase.Get<Desk>().SuggestionsAsync(QueueFilter.All)).Rows;

        var date = waiting.Single(s => s.Property == "date");
        (date.Value, date.Current, date.Revision).Should().Be((EdtfDate.Parse("2004-06"), EdtfDate.Parse("2003"), 2));
        waiting.Single(s => s.Property == "citation").Value.Should().BeOfType<Revising.CitationState>().Which.Quote.Should().Contain("واشنطن");
    }

    [Fact]
    public async Task A_suggestion_that_is_taken_is_a_correction()
    {
        await using var knowledgeBase = await StartAsync();
        var suggestions = knowledgeBase.Get<SuggestionDecisions>();
        var waiting = (await knowledgeBase.AllAsync<Suggestion>()).ToDictionary(s => s.Property);

        var date = await suggestions.TakeAsync(waiting["date"].Id, 2, Curating.Salma);
        var citation = await suggestions.TakeAsync(waiting["citation"].Id, 3, Curating.Salma);
        var again = await suggestions.TakeAsync(waiting["date"].Id, 4, Curating.Salma);
        await knowledgeBase.ImportAsync(Second);

        var e = (await knowledgeBase.EventsAsync()).Single();
        (date, citation).Should().Be((new CurationResult.Saved(1, 3), new CurationResult.Saved(1, 4)));
        again.Should().BeOfType<CurationResult.Refused>().Which.Problems[0].Kind.Should().Be(ProblemKind.AlreadyDecided);
        (e.Date!.Text, e.Citations.Count, e.Revision, e.EditedByHand).Should().Be(("2004-06", 2, 4, true));
        e.Citations[1].Stated!.Date!.Text.Should().Be("2004-06");
        (await knowledgeBase.AllAsync<Suggestion>()).Should().OnlyContain(s => s.Taken == true && s.DecidedBy == "Salma" && s.DecisionReason == Curating.Salma.Reason);
    }

    [Fact]
    public async Task A_suggestion_that_is_dismissed_changes_nothing_and_never_comes_again()
    {
        await using var knowledgeBase = await StartAsync();
        foreach (var suggestion in await knowledgeBase.AllAsync<Suggestion>())
        {
            await knowledgeBase.Get<SuggestionDecisions>().DismissAsync(suggestion.Id, Curating.Salma);
        }

        var before = DatabaseDump.Of(knowledgeBase);
        await knowledgeBase.ImportAsync(Second);

        (await knowledgeBase.EventStateAsync(1)).Date!.Text.Should().Be("2003");
        (await knowledgeBase.Get<Desk>().SuggestionsAsync(QueueFilter.All)).Rows.Should().BeEmpty();
        DatabaseDump.Of(knowledgeBase).Should().Be(before);
    }

    [Fact]
    public async Task A_suggestion_is_not_taken_over_what_another_editor_changed_meanwhile()
    {
        await using var knowledgeBase = await StartAsync();
        await knowledgeBase.CorrectAsync(1, v => v with { Date = EdtfDate.Parse("2001") }, by: Curating.Idriss);
        var suggestion = (await knowledgeBase.AllAsync<Suggestion>()).Single(s => s.Property == "date");

        var result = await knowledgeBase.Get<SuggestionDecisions>().TakeAsync(suggestion.Id, 2, Curating.Salma);

        result.Should().BeOfType<CurationResult.Conflicting>();
        (await knowledgeBase.AllAsync<Suggestion>()).Should().OnlyContain(s => s.DecidedAt == null);
    }

    [Fact]
    public async Task Events_that_may_be_one_are_kept_apart_or_merged()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        await knowledgeBase.ImportAsync(
            Told.In("c.txt", SourceLanguage.English, Told.Event("An envoy came to Rabat for talks", "US", "1995")),
            Told.In("d.txt", SourceLanguage.English, Told.Event("A delegation toured Casablanca", "US", "1995")),
            Told.In("e.txt", SourceLanguage.English, Told.Event("Fisheries were discussed at length", "US", "1995")));
        var pairs = (await knowledgeBase.Get<Desk>().DuplicatesAsync(QueueFilter.All)).Rows;
        pairs.Select(p => (p.First.Id, p.Second.Id)).Should().Equal((1, 2), (1, 3), (2, 3));

        var apart = await knowledgeBase.Get<DuplicateDecisions>().KeepApartAsync(pairs[1].Id, Curating.Salma);
        await knowledgeBase.Get<Regroupings>().MergeEventsAsync(
            new(RecordKind.Event, 2), new(RecordKind.Event, 3), EventValues.Of(pairs[2].First.State), Curating.Salma);

        apart.Should().BeOfType<CurationResult.Saved>();
        (await knowledgeBase.AllAsync<PossibleDuplicate>()).Select(p => p.Same).Should().Equal(null, false, true);
        (await knowledgeBase.Get<Desk>().DuplicatesAsync(QueueFilter.All)).Rows.Select(p => p.Id).Should().Equal(pairs[0].Id);
    }

    private static async Task<TemporaryKnowledgeBase> StartAsync()
    {
        var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        await knowledgeBase.ImportAsync(First);
        await knowledgeBase.CorrectAsync(1, v => v with { Date = EdtfDate.Parse("2003") });
        await knowledgeBase.ImportAsync(Second);
        return knowledgeBase;
    }
}
