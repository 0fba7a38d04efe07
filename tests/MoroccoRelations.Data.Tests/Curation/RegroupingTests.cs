using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Data.Storage;
using MoroccoRelations.Data.Tests.Support;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Data.Tests.Curation;

/// <summary>Two records become one and one becomes two, and either can be taken back.</summary>
public class RegroupingTests
{
    private static readonly DocumentDraft Visit = Told.In("a.txt", SourceLanguage.English, Told.Event("An envoy came to Rabat", "US", "1995"));
    private static readonly DocumentDraft Tour = Told.In("b.txt", SourceLanguage.English, Told.Event("A delegation toured Casablanca", "US", "1995"));
    private static readonly DocumentDraft Talks = Told.In("c.txt", SourceLanguage.English, Told.Event("Fisheries were discussed at length", "US", "1995"));

    private static readonly DocumentDraft Both = Told.In("d.txt", SourceLanguage.English,
        Told.Event("The minister arrived in Agadir in May 2001", "ES", "2001-05").And("Later he signed a fishing treaty in May 2001"));

    private static readonly DocumentDraft Statements = Told.In("e.txt", SourceLanguage.English,
        Told.Relationship("Relations with Algeria are tense", "DZ", Aspect.Political, Tenor.Tense),
        Told.Relationship("The border with Algeria is closed", "DZ", Aspect.Territorial, Tenor.Tense));

    [Fact]
    public async Task A_merge_keeps_all_citations_and_the_chosen_values()
    {
        await using var knowledgeBase = await StartAsync(Visit, Tour);
        var citations = (await knowledgeBase.AllAsync<Citation>()).Select(c => c.Id).ToList();

        var result = await MergeAsync(knowledgeBase, 1, 2, v => v with { Title = new LocalizedText("Envoy", null, null), Date = EdtfDate.Parse("1995-03") });

        var events = await knowledgeBase.EventsAsync();
        result.Should().Be(new CurationResult.Saved(1, 2));
        (events[0].Title.En, events[0].Date!.Text, events[0].EditedByHand, events[1].MergedIntoId).Should().Be(("Envoy", "1995-03", true, 1));
        events[0].Citations.Select(c => c.Id).Should().BeEquivalentTo(citations);
        (await knowledgeBase.AllAsync<Regrouping>()).Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Kind = RegroupingKind.Merge, KeptId = 1, OtherId = 2, KeptRevision = 2, OtherRevision = 2, Editor = "Salma" });
    }

    [Fact]
    public async Task A_passage_that_both_cite_is_cited_once()
    {
        await using var knowledgeBase = await StartAsync(Visit);
        var passage = EventValues.Of(await knowledgeBase.EventStateAsync(1)).Citations[0] with { Id = null };
        await knowledgeBase.Get<EventCuration>().AddAsync(new() { Type = EventType.Visit, Status = ReviewStatus.Confirmed, Citations = [passage] }, Curating.Salma);

        await MergeAsync(knowledgeBase, 1, 2, v => v);

        (await knowledgeBase.EventStateAsync(1)).Citations.Should().ContainSingle();
    }

    [Fact]
    public async Task An_undone_merge_gives_both_their_passages_and_values_back()
    {
        await using var knowledgeBase = await StartAsync(Visit, Tour);
        var (first, second) = (await knowledgeBase.EventStateAsync(1), await knowledgeBase.EventStateAsync(2));
        await MergeAsync(knowledgeBase, 1, 2, v => v with { Type = EventType.Agreement });
        await knowledgeBase.CorrectAsync(1, v => v with { Title = new LocalizedText("Later", null, null) });

        var result = await UndoAsync(knowledgeBase);

        result.Should().Be(new CurationResult.Saved(1, 4));
        RecordJson.Write(await knowledgeBase.EventStateAsync(1)).Should()
            .Be(RecordJson.Write(first with { EditedByHand = true, Title = new LocalizedText("Later", null, null) }), "what came after the merge and is not of it stays");
        RecordJson.Write(await knowledgeBase.EventStateAsync(2)).Should().Be(RecordJson.Write(second with { EditedByHand = true }));
        (await UndoAsync(knowledgeBase)).Should().BeOfType<CurationResult.Refused>().Which.Problems[0].Kind.Should().Be(ProblemKind.AlreadyDecided);
    }

    [Fact]
    public async Task A_merge_whose_values_changed_since_cannot_be_undone()
    {
        await using var knowledgeBase = await StartAsync(Visit, Tour);
        await MergeAsync(knowledgeBase, 1, 2, v => v with { Type = EventType.Agreement });
        await knowledgeBase.CorrectAsync(1, v => v with { Type = EventType.Trade });
        var before = DatabaseDump.Of(knowledgeBase);

        var result = await UndoAsync(knowledgeBase);

        result.Should().BeOfType<CurationResult.Refused>().Which.Problems.Should().Equal(new Problem("type", ProblemKind.ChangedSince, "1"));
        DatabaseDump.Of(knowledgeBase).Should().Be(before);
    }

    [Fact]
    public async Task A_merge_whose_passages_were_taken_out_since_cannot_be_undone()
    {
        await using var knowledgeBase = await StartAsync(Visit, Tour);
        await MergeAsync(knowledgeBase, 1, 2, v => v);
        await knowledgeBase.CorrectAsync(1, v => v with { Citations = [v.Citations[0]] });

        var result = await UndoAsync(knowledgeBase);

        result.Should().BeOfType<CurationResult.Refused>().Which.Problems.Should().Equal(new Problem("citations", ProblemKind.ChangedSince, "1"));
    }

    [Fact]
    public async Task A_chain_of_merges_is_undone_from_its_end()
    {
        await using var knowledgeBase = await StartAsync(Visit, Tour, Talks);
        await MergeAsync(knowledgeBase, 2, 3, v => v);
        await MergeAsync(knowledgeBase, 1, 2, v => v);
        (await knowledgeBase.EventsAsync()).Select(e => e.MergedIntoId).Should().Equal(null, 1, 2);

        var tooEarly = await UndoAsync(knowledgeBase, 1);
        var last = await UndoAsync(knowledgeBase, 2);
        var first = await UndoAsync(knowledgeBase, 1);

        tooEarly.Should().BeOfType<CurationResult.Refused>().Which.Problems.Should().Equal(new Problem("mergedInto", ProblemKind.Merged, "1"));
        (last, first).Should().Be((new CurationResult.Saved(1, 3), new CurationResult.Saved(2, 5)));
        (await knowledgeBase.EventsAsync()).Should().OnlyContain(e => e.MergedIntoId == null && e.Citations.Count == 1);
    }

    [Fact]
    public async Task What_was_merged_cannot_be_edited_merged_or_restored()
    {
        await using var knowledgeBase = await StartAsync(Visit, Tour, Talks);
        await MergeAsync(knowledgeBase, 1, 2, v => v);

        CurationResult[] results =
        [
            await knowledgeBase.CorrectAsync(2, v => v with { Type = EventType.Aid, Reference = "A book" }),
            await knowledgeBase.RestoreAsync(2, 1, 2),
            await MergeAsync(knowledgeBase, 3, 2, v => v),
            await MergeAsync(knowledgeBase, 2, 3, v => v),
        ];

        results.Should().AllBeOfType<CurationResult.Refused>().And.OnlyContain(r => ((CurationResult.Refused)r).Problems[0] == new Problem("mergedInto", ProblemKind.Merged, "1"));
        (await MergeAsync(knowledgeBase, 1, 1, v => v)).Should().BeOfType<CurationResult.Refused>();
    }

    [Fact]
    public async Task A_merge_of_what_changed_since_it_was_seen_is_refused()
    {
        await using var knowledgeBase = await StartAsync(Visit, Tour);
        await knowledgeBase.CorrectAsync(2, v => v with { Type = EventType.Aid });

        var result = await knowledgeBase.Get<Regroupings>().MergeEventsAsync(
            new(RecordKind.Event, 1, 1), new(RecordKind.Event, 2, 1), EventValues.Of(await knowledgeBase.EventStateAsync(1)), Curating.Salma);

        result.Should().BeOfType<CurationResult.Refused>().Which.Problems.Should().Equal(new Problem("revision", ProblemKind.ChangedSince, "2"));
    }

    [Fact]
    public async Task A_split_moves_the_chosen_passages_to_a_new_event()
    {
        await using var knowledgeBase = await StartAsync(Both);
        var before = await knowledgeBase.EventStateAsync(1);

        var result = await SplitAsync(knowledgeBase);

        var (rest, part) = (await knowledgeBase.EventStateAsync(1), await knowledgeBase.EventStateAsync(2));
        result.Should().Be(new CurationResult.Saved(2, 1));
        (rest.Citations[0].Id, part.Citations[0].Id).Should().Be((before.Citations[0].Id, before.Citations[1].Id));
        (rest.Type, part.Type, rest.EditedByHand, part.EditedByHand).Should().Be((EventType.Visit, EventType.Agreement, true, true));
    }

    [Fact]
    public async Task A_split_leaves_a_source_on_either_side()
    {
        await using var knowledgeBase = await StartAsync(Both);
        var state = await knowledgeBase.EventStateAsync(1);
        var regroupings = knowledgeBase.Get<Regroupings>();
        RecordSeen seen = new(RecordKind.Event, 1);
        int[] all = [.. state.Citations.Select(c => c.Id!.Value)];

        var nothingLeft = await regroupings.SplitEventAsync(seen, all, EventValues.Of(state), null, Curating.Salma);
        var nothingMoved = await regroupings.SplitEventAsync(seen, [], EventValues.Of(state), null, Curating.Salma);
        var foreign = await regroupings.SplitEventAsync(seen, [all[0], 99], EventValues.Of(state), null, Curating.Salma);

        new[] { nothingLeft, nothingMoved, foreign }.Select(r => ((CurationResult.Refused)r).Problems[0].Kind)
            .Should().Equal(ProblemKind.NoSource, ProblemKind.Required, ProblemKind.NoLongerPossible);
        (await knowledgeBase.EventsAsync()).Should().ContainSingle().Which.Revision.Should().Be(1);
    }

    [Fact]
    public async Task An_undone_split_brings_the_passages_back_and_the_parts_address_leads_there()
    {
        await using var knowledgeBase = await StartAsync(Both);
        var before = await knowledgeBase.EventStateAsync(1);
        await SplitAsync(knowledgeBase);

        var result = await UndoAsync(knowledgeBase);

        result.Should().Be(new CurationResult.Saved(1, 3));
        RecordJson.Write(await knowledgeBase.EventStateAsync(1)).Should().Be(RecordJson.Write(before with { EditedByHand = true }));
        (await knowledgeBase.EventStateAsync(2)).MergedIntoId.Should().Be(1);
    }

    [Fact]
    public async Task A_split_whose_part_was_edited_cannot_be_undone()
    {
        await using var knowledgeBase = await StartAsync(Both);
        await SplitAsync(knowledgeBase);
        await knowledgeBase.CorrectAsync(2, v => v with { Date = EdtfDate.Parse("2002") });

        var result = await UndoAsync(knowledgeBase);

        result.Should().BeOfType<CurationResult.Refused>().Which.Problems.Should().Equal(new Problem("date", ProblemKind.ChangedSince, "2"));
    }

    [Fact]
    public async Task An_import_neither_joins_what_was_split_nor_splits_what_was_merged()
    {
        await using var knowledgeBase = await StartAsync(Both, Visit, Tour);
        await SplitAsync(knowledgeBase);
        await MergeAsync(knowledgeBase, 2, 3, v => v);
        await knowledgeBase.ImportAsync(Both, Visit, Tour);
        var before = DatabaseDump.Of(knowledgeBase);

        await knowledgeBase.ImportAsync(Both, Visit, Tour);

        var events = await knowledgeBase.EventsAsync();
        events.Select(e => (e.Citations.Count, e.MergedIntoId)).Should().Equal((1, null), (2, null), (0, 2), (1, null));
        (await knowledgeBase.AllAsync<Suggestion>()).Where(s => s.Property == "citation").Should().BeEmpty();
        DatabaseDump.Of(knowledgeBase).Should().Be(before);
    }

    [Fact]
    public async Task Relationships_are_merged_and_split_alike()
    {
        await using var knowledgeBase = await StartAsync(Statements);
        var regroupings = knowledgeBase.Get<Regroupings>();
        var values = RelationshipValues.Of((await knowledgeBase.Get<RelationshipCuration>().FindAsync(1))!.State);

        var merged = await regroupings.MergeRelationshipsAsync(new(RecordKind.Relationship, 1), new(RecordKind.Relationship, 2), values, Curating.Salma);
        var split = await regroupings.SplitRelationshipAsync(new(RecordKind.Relationship, 1), [2], values with { Tenor = Tenor.Mixed }, null, Curating.Salma);

        (merged, split).Should().Be((new CurationResult.Saved(1, 2), new CurationResult.Saved(3, 1)));
        (await knowledgeBase.RelationshipsAsync()).Select(r => (r.Citations.Count, r.MergedIntoId, r.Tenor))
            .Should().Equal((1, null, Tenor.Tense), (0, 1, Tenor.Tense), (1, null, Tenor.Mixed));
        (await regroupings.OfAsync(RecordKind.Relationship, 1)).Select(r => r.Kind).Should().Equal(RegroupingKind.Split, RegroupingKind.Merge);
    }

    private static async Task<TemporaryKnowledgeBase> StartAsync(params DocumentDraft[] drafts)
    {
        var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        await knowledgeBase.ImportAsync(drafts);
        return knowledgeBase;
    }

    private static async Task<CurationResult> MergeAsync(TemporaryKnowledgeBase knowledgeBase, int kept, int other, Func<EventValues, EventValues> choose) =>
        await knowledgeBase.Get<Regroupings>().MergeEventsAsync(
            new(RecordKind.Event, kept), new(RecordKind.Event, other), choose(EventValues.Of(await knowledgeBase.EventStateAsync(kept))), Curating.Salma);

    private static async Task<CurationResult> SplitAsync(TemporaryKnowledgeBase knowledgeBase)
    {
        var state = await knowledgeBase.EventStateAsync(1);
        return await knowledgeBase.Get<Regroupings>().SplitEventAsync(
            new(RecordKind.Event, 1), [state.Citations[1].Id!.Value], EventValues.Of(state) with { Type = EventType.Agreement }, null, Curating.Salma);
    }

    private static Task<CurationResult> UndoAsync(TemporaryKnowledgeBase knowledgeBase, int regrouping = 1) =>
        knowledgeBase.Get<Regroupings>().UndoAsync(regrouping, Curating.Salma);
}
