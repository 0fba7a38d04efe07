using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Data.Tests.Support;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Data.Tests.Curation;

/// <summary>An editor corrects records; two editors do not undo each other.</summary>
public class CorrectionTests
{
    private static readonly DocumentDraft Page = Told.In("a.txt", SourceLanguage.English,
        Told.Event("Washington named Morocco a major ally in 2004", "US", "2004", EventType.Membership),
        Told.Relationship("Relations with Algeria are tense", "DZ", Aspect.Political, Tenor.Tense));

    [Fact]
    public async Task A_correction_is_a_revision_with_its_editor_and_reason()
    {
        await using var knowledgeBase = await StartAsync();

        var result = await knowledgeBase.CorrectAsync(1, v => v with { Date = EdtfDate.Parse("2004-06"), Title = new LocalizedText(" Ally ", null, "") });

        var e = (await knowledgeBase.EventsAsync()).Single();
        var revision = (await knowledgeBase.AllAsync<Revision>()).Last();
        result.Should().Be(new CurationResult.Saved(1, 2));
        (e.Date!.Text, e.Title, e.EditedByHand, e.Revision, e.Confidence).Should().Be(("2004-06", new LocalizedText("Ally", null, null), true, 2, 0.9));
        (revision.Number, revision.Editor, revision.Reason, revision.ImportRunId).Should().Be((2, "Salma", "The source says otherwise", null));
    }

    [Fact]
    public async Task The_same_values_write_nothing()
    {
        await using var knowledgeBase = await StartAsync();
        var before = DatabaseDump.Of(knowledgeBase);

        var result = await knowledgeBase.CorrectAsync(1, v => v);

        result.Should().Be(new CurationResult.Unchanged(1, 1));
        DatabaseDump.Of(knowledgeBase).Should().Be(before);
    }

    [Fact]
    public async Task A_form_sent_twice_is_no_conflict()
    {
        await using var knowledgeBase = await StartAsync();
        EventValues Change(EventValues v) => v with { Type = EventType.Security };
        await knowledgeBase.CorrectAsync(1, Change, revision: 1);

        var again = await knowledgeBase.CorrectAsync(1, Change, revision: 1);

        again.Should().Be(new CurationResult.Unchanged(1, 2));
    }

    [Fact]
    public async Task The_second_editor_sees_both_versions_and_what_both_began_from()
    {
        await using var knowledgeBase = await StartAsync();
        var before = EventValues.Of(await knowledgeBase.EventStateAsync(1));
        await knowledgeBase.CorrectAsync(1, v => v with { Date = EdtfDate.Parse("2003"), Type = EventType.Security }, by: Curating.Idriss);

        var result = await knowledgeBase.CorrectAsync(1, _ => before with { Date = EdtfDate.Parse("2004-06"), Partners = [Told.Code("FR")] }, revision: 1);

        var conflict = result.Should().BeOfType<CurationResult.Conflicting>().Which.Conflict;
        (conflict.CurrentRevision, conflict.CurrentBy, conflict.CurrentReason).Should().Be((2, "Idriss", "Checked"));
        conflict.Fields.Select(f => (f.Name, f.ChangedByOthers, f.ChangedByYou)).Should().Equal(("date", true, true), ("type", true, false), ("partners", false, true));
        var date = conflict.Fields[0];
        (date.Ancestor, date.Current, date.Yours).Should().Be((EdtfDate.Parse("2004"), EdtfDate.Parse("2003"), EdtfDate.Parse("2004-06")));
        (await knowledgeBase.EventStateAsync(1)).Date!.Text.Should().Be("2003");
    }

    [Fact]
    public async Task What_the_second_editor_chose_is_saved_against_the_version_shown()
    {
        await using var knowledgeBase = await StartAsync();
        await knowledgeBase.CorrectAsync(1, v => v with { Type = EventType.Security }, by: Curating.Idriss);

        var result = await knowledgeBase.CorrectAsync(1, v => v with { Type = EventType.Agreement }, revision: 2);

        result.Should().Be(new CurationResult.Saved(1, 3));
    }

    [Fact]
    public async Task Of_two_editors_who_save_at_the_same_moment_one_is_told_of_the_other()
    {
        await using var knowledgeBase = await StartAsync();
        var values = EventValues.Of(await knowledgeBase.EventStateAsync(1));
        var curation = knowledgeBase.Get<EventCuration>();

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run(() =>
            curation.CorrectAsync(1, 1, values with { Reference = $"Archive {i}" }, Curating.Salma))));

        results.OfType<CurationResult.Saved>().Should().ContainSingle();
        results.OfType<CurationResult.Conflicting>().Should().HaveCount(3);
        (await knowledgeBase.EventStateAsync(1)).Reference.Should().StartWith("Archive");
    }

    public static TheoryData<string, ProblemKind, Func<EventValues, EventValues>> WrongValues() => new()
    {
        { "partners", ProblemKind.UnknownPartner, v => v with { Partners = [Told.Code("ZZ")] } },
        { "reference", ProblemKind.NoSource, v => v with { Citations = [], Reference = " " } },
        { "citations", ProblemKind.UnknownDocument, v => v with { Citations = [new(99, 0, 3)] } },
        { "citations", ProblemKind.PassageOutside, v => v with { Citations = [new(1, 0, 100_000)] } },
        { "citations", ProblemKind.PassageOutside, v => v with { Citations = [new(1, -1, 4)] } },
        { "citations", ProblemKind.PassageOutside, v => v with { Citations = [new(1, int.MaxValue, int.MaxValue)] } },
        { "citations", ProblemKind.PassageOutside, v => v with { Citations = [new(1, 10, 0)] } },
        { "title.fr", ProblemKind.TooLong, v => v with { Title = new LocalizedText(null, new string('x', 301), null) } },
        { "actors", ProblemKind.Required, v => v with { Actors = [new Actor(" ")] } },
    };

    [Theory]
    [MemberData(nameof(WrongValues))]
    public async Task A_wrong_value_is_told_at_its_field_and_nothing_is_written(string field, ProblemKind kind, Func<EventValues, EventValues> wrong)
    {
        await using var knowledgeBase = await StartAsync();
        var before = DatabaseDump.Of(knowledgeBase);

        var result = await knowledgeBase.CorrectAsync(1, wrong);

        result.Should().BeOfType<CurationResult.Refused>().Which.Problems.Should().Contain(p => p.Field == field && p.Kind == kind);
        DatabaseDump.Of(knowledgeBase).Should().Be(before);
    }

    [Theory]
    [InlineData("Salma", " ")]
    [InlineData("", "Because")]
    public async Task A_change_needs_an_editor_and_a_reason(string editor, string reason)
    {
        await using var knowledgeBase = await StartAsync();

        var result = await knowledgeBase.CorrectAsync(1, v => v with { Type = EventType.Aid }, by: ChangeOrigin.By(editor, reason));

        result.Should().BeOfType<CurationResult.Refused>().Which.Problems.Should().Equal(new Problem("reason", ProblemKind.Required));
    }

    [Fact]
    public async Task A_citation_keeps_its_number_when_its_passage_is_drawn_otherwise_and_goes_when_it_is_taken_out()
    {
        await using var knowledgeBase = await StartAsync();
        var id = (await knowledgeBase.EventStateAsync(1)).Citations.Single().Id;

        await knowledgeBase.CorrectAsync(1, v => v with { Citations = [new(1, 0, 10, id), new(1, 11, 5)] });
        var redrawn = await knowledgeBase.EventStateAsync(1);
        await knowledgeBase.CorrectAsync(1, v => v with { Citations = [.. v.Citations.Take(1)] });

        redrawn.Citations.Select(c => c.Quote).Should().Equal("Washington", "named");
        (await knowledgeBase.EventStateAsync(1)).Citations.Should().ContainSingle().Which.Id.Should().Be(id);
        (await knowledgeBase.AllAsync<Citation>()).Count(c => c.EventId == 1).Should().Be(1);
    }

    [Fact]
    public async Task Passages_may_change_places_and_one_may_take_the_others()
    {
        await using var knowledgeBase = await StartAsync();
        await knowledgeBase.CorrectAsync(1, v => v with { Citations = [new(1, 0, 10), new(1, 11, 5)] });
        var (first, second) = (EventValues.Of(await knowledgeBase.EventStateAsync(1)).Citations[0], EventValues.Of(await knowledgeBase.EventStateAsync(1)).Citations[1]);

        var exchanged = await knowledgeBase.CorrectAsync(1, v => v with { Citations = [first with { Id = second.Id }, second with { Id = first.Id }] });
        var taken = await knowledgeBase.CorrectAsync(1, v => v with { Citations = [second with { Id = first.Id }] });

        exchanged.Should().NotBeOfType<CurationResult.Conflicting>();
        taken.Should().BeOfType<CurationResult.Saved>();
        (await knowledgeBase.EventStateAsync(1)).Citations.Should().ContainSingle().Which.Quote.Should().Be("named");
    }

    [Fact]
    public async Task An_event_can_be_entered_from_a_passage_or_from_a_reference()
    {
        await using var knowledgeBase = await StartAsync();
        var values = new EventValues { Type = EventType.Visit, Partners = [Told.Code("FR")], Date = EdtfDate.Parse("1999"), Status = ReviewStatus.Confirmed };

        var cited = await knowledgeBase.Get<EventCuration>().AddAsync(values with { Citations = [new(1, 0, 10)] }, Curating.Salma);
        var referred = await knowledgeBase.Get<EventCuration>().AddAsync(values with { Reference = "Archive of the ministry, box 3" }, Curating.Salma);
        var unsourced = await knowledgeBase.Get<EventCuration>().AddAsync(values, Curating.Salma);

        (cited, referred).Should().Be((new CurationResult.Saved(2, 1), new CurationResult.Saved(3, 1)));
        unsourced.Should().BeOfType<CurationResult.Refused>();
        var added = (await knowledgeBase.EventsAsync()).Skip(1).ToList();
        added.Select(e => (e.Confidence, e.EditedByHand, e.Reference)).Should().Equal((1, true, null), (1, true, "Archive of the ministry, box 3"));
    }

    [Fact]
    public async Task A_relationship_a_document_and_a_profile_are_corrected_alike()
    {
        await using var knowledgeBase = await StartAsync();
        var relationship = (await knowledgeBase.Get<RelationshipCuration>().FindAsync(1))!;
        var document = (await knowledgeBase.Get<DocumentCuration>().FindAsync(1))!;
        var profiles = knowledgeBase.Get<ProfileCuration>();

        var first = await knowledgeBase.Get<RelationshipCuration>()
            .CorrectAsync(1, 1, RelationshipValues.Of(relationship.State) with { Tenor = Tenor.Mixed }, Curating.Salma);
        var second = await knowledgeBase.Get<DocumentCuration>()
            .CorrectAsync(1, document.Revision, DocumentValues.Of(document.State) with { Title = "Allies", Address = "https://example.org/a" }, Curating.Salma);
        var third = await profiles.CorrectAsync(Told.Code("DZ"), 0, new LocalizedText("A **neighbour**.", null, null), Curating.Salma);
        var stale = await profiles.CorrectAsync(Told.Code("DZ"), 0, new LocalizedText("Another text.", null, null), Curating.Idriss);

        (first, second, third).Should().Be((new CurationResult.Saved(1, 2), new CurationResult.Saved(1, document.Revision + 1), new CurationResult.Saved(1, 1)));
        stale.Should().BeOfType<CurationResult.Conflicting>().Which.Conflict.Fields.Should().Equal(
            new ConflictField("text.en", null, "A **neighbour**.", "Another text."));
        (await knowledgeBase.RelationshipsAsync()).Single().Tenor.Should().Be(Tenor.Mixed);
        (await profiles.FindAsync(Told.Code("DZ")))!.State.Text.En.Should().Be("A **neighbour**.");
        (await profiles.FindAsync(Told.Code("ZZ"))).Should().BeNull();
    }

    [Fact]
    public async Task A_documents_address_is_a_web_address()
    {
        await using var knowledgeBase = await StartAsync();
        var document = (await knowledgeBase.Get<DocumentCuration>().FindAsync(1))!;

        var result = await knowledgeBase.Get<DocumentCuration>()
            .CorrectAsync(1, document.Revision, DocumentValues.Of(document.State) with { Address = "javascript:alert(1)" }, Curating.Salma);

        result.Should().BeOfType<CurationResult.Refused>().Which.Problems.Should().Equal(new Problem("address", ProblemKind.NoWebAddress, "javascript:alert(1)"));
    }

    private static async Task<TemporaryKnowledgeBase> StartAsync()
    {
        var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        await knowledgeBase.ImportAsync(Page);
        return knowledgeBase;
    }
}
