using MoroccoRelations.Data.Tests.Support;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Data.Tests.Reconciliation;

public class MergingTests
{
    private static readonly Actor Peres = new("Shimon Peres", "prime-minister", "Q57410");

    [Fact]
    public async Task A_visit_told_in_two_languages_is_one_event_whose_sources_differ_on_the_office()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();

        await knowledgeBase.ImportAsync(
            Told.In("ar.txt", SourceLanguage.Arabic, Told.Event("استقبل الملك رئيس الوزراء بيريز سنة 1986", "IL", "1986", EventType.Visit, Peres)),
            Told.In("en.txt", SourceLanguage.English, Told.Event("The King hosted President Peres in 1986", "IL", "1986", EventType.Visit, Peres with { Office = "president" })));

        var e = (await knowledgeBase.EventsAsync()).Should().ContainSingle().Which;
        e.Citations.Select(c => c.Document!.FileName).Should().Equal("ar.txt", "en.txt");
        e.Citations.Select(c => c.Stated!.Actors.Single().Office).Should().Equal("prime-minister", "president");
        e.Actors.Should().Equal(new Actor("Shimon Peres", null, "Q57410"));
        Disagreements.Of(e).Should().ContainSingle().Which.Values.Select(v => v.Value).Should().Equal("prime-minister", "president");
    }

    [Theory]
    [InlineData("2004-06", "2004", "US")]
    [InlineData("2004", "2004-06", "US")]
    [InlineData("2004", "2004-06-03", "US")]
    [InlineData("2004", "2004-06/2004-07", "US")]
    [InlineData("2004", "2004-06", "US org:NATO")]
    public async Task A_more_exact_date_refines_a_vaguer_one_whichever_comes_first(string first, string second, string secondPartners)
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();

        await knowledgeBase.ImportAsync(
            Told.In("ar.txt", SourceLanguage.Arabic, Told.Event("منحت واشنطن المغرب صفة حليف رئيسي من خارج الناتو", "US", first, EventType.Membership)),
            Told.In("ary.txt", SourceLanguage.Darija, Told.Event("ولا المغرب حليف كبير لأمريكا من برا الناتو", secondPartners, second, EventType.Membership)));

        var e = (await knowledgeBase.EventsAsync()).Should().ContainSingle().Which;
        e.Date!.Text.Should().Be(first.Length > second.Length ? first : second);
        e.Citations.Should().HaveCount(2);
        Disagreements.Of(e).Should().BeEmpty();
    }

    [Fact]
    public async Task The_same_sentence_in_two_documents_is_one_event()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        const string Sentence = "Morocco withdrew its ambassador from the capital of Spain for consultations";

        await knowledgeBase.ImportAsync(
            Told.In("a.txt", SourceLanguage.English, Told.Event(Sentence, "ES", "2007-11", EventType.Ties)),
            Told.In("b.txt", SourceLanguage.English, Told.Event(Sentence + ", an agency reported", "ES", "2007-11-02", EventType.Ties)));

        (await knowledgeBase.EventsAsync()).Should().ContainSingle().Which.Date!.Text.Should().Be("2007-11-02");
    }

    [Fact]
    public async Task Partners_that_one_source_leaves_out_are_joined()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();

        await knowledgeBase.ImportAsync(
            Told.In("a.txt", SourceLanguage.English, Told.Event("The King toured Latin America, starting in Mexico", "MX", "2004-11", EventType.Visit, new Actor("Mohammed VI"))),
            Told.In("b.txt", SourceLanguage.French, Told.Event("Le Roi a visité le Mexique et le Brésil", "BR MX", "2004-11", EventType.Visit, new Actor("Mohammed VI"))));

        var e = (await knowledgeBase.EventsAsync()).Should().ContainSingle().Which;
        e.Partners.Select(p => p.Partner.Value).Should().BeEquivalentTo("BR", "MX");
        Disagreements.Of(e).Should().BeEmpty();
    }

    public static TheoryData<string, Statement, Statement> Apart() => new()
    {
        { "years apart", Told.Event("توقيع مذكرة سنة 2007", "US", "2007", EventType.Agreement), Told.Event("Memorandum signed in 2015", "US", "2015", EventType.Agreement) },
        { "days apart", Told.Event("وصول طائرتين من المساعدات", "PS", "2023-10-24", EventType.Aid), Told.Event("Forty tons of aid arrived", "PS", "2024-06-24", EventType.Aid) },
        { "other people", Told.Event("زيارة وزير الخارجية", "FR", "2018-03", EventType.Visit, new Actor("Jean-Yves Le Drian")), Told.Event("A visit by the minister of the interior", "FR", "2018-03", EventType.Visit, new Actor("Gérard Collomb")) },
        { "other partner", Told.Event("زيارة سنة 1986", "IL", "1986"), Told.Event("A visit in 1986", "ES", "1986") },
        { "other kind", Told.Event("زيارة سنة 1986", "IL", "1986", EventType.Visit), Told.Event("A war in 1986", "IL", "1986", EventType.Conflict) },
        { "a decade and a year in it", Told.Event("زيارات في الخمسينات", "US", "195X"), Told.Event("A visit in 1957", "US", "1957") },
        { "undated and dated", Told.Event("زيارة إلى إسبانيا", "ES"), Told.Event("A visit in 1957", "ES", "1957") },
        { "undated and dated, with the same minister", Told.Event("استقبل بوريطة وفدا", "ES", null, EventType.Visit, new Actor("Nasser Bourita")), Told.Event("Bourita met his Spanish colleague", "ES", "2021-05", EventType.Visit, new Actor("Nasser Bourita")) },
    };

    [Theory]
    [MemberData(nameof(Apart))]
    public async Task What_differs_stays_apart(string difference, Statement first, Statement second)
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();

        await knowledgeBase.ImportAsync(Told.In("a.txt", SourceLanguage.Arabic, first), Told.In("b.txt", SourceLanguage.English, second));

        (await knowledgeBase.EventsAsync()).Should().HaveCount(2, difference);
        (await knowledgeBase.AllAsync<PossibleDuplicate>()).Should().BeEmpty(difference);
    }

    public static TheoryData<string, Statement, Statement> Doubtful() => new()
    {
        { "same day, other people", Told.Event("The king received the minister", "FR", "2018-03-05", EventType.Visit, new Actor("A B")), Told.Event("Officials of both countries talked", "FR", "2018-03-05", EventType.Visit, new Actor("C D")) },
        { "same language, same year, other words", Told.Event("Washington sent envoys to Rabat", "US", "1995"), Told.Event("An American delegation toured Casablanca", "US", "1995") },
        { "a day later, same person", Told.Event("Blinken landed in Rabat", "US", "2021-11-23", EventType.Visit, new Actor("Antony Blinken")), Told.Event("Talks were held with Blinken", "US", "2021-11-24", EventType.Visit, new Actor("Antony Blinken")) },
        { "undated in one, same person", Told.Event("Blinken landed in Rabat", "US", "2021-11-23", EventType.Visit, new Actor("Antony Blinken")), Told.Event("Blinken came to Rabat for talks", "US", null, EventType.Visit, new Actor("Antony Blinken")) },
    };

    [Theory]
    [MemberData(nameof(Doubtful))]
    public async Task A_doubtful_pair_is_left_to_an_editor(string doubt, Statement first, Statement second)
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        var drafts = new[] { Told.In("a.txt", SourceLanguage.English, first), Told.In("b.txt", SourceLanguage.English, second) };

        await knowledgeBase.ImportAsync(drafts);
        await knowledgeBase.ImportAsync(drafts);

        var events = await knowledgeBase.EventsAsync();
        events.Should().HaveCount(2, doubt);
        var pair = (await knowledgeBase.AllAsync<PossibleDuplicate>()).Should().ContainSingle(doubt).Which;
        (pair.FirstEventId, pair.SecondEventId).Should().Be((events[0].Id, events[1].Id));
        pair.Reason.Should().Contain("date").And.Contain("words");
    }

    [Fact]
    public async Task A_vague_telling_that_fits_two_events_joins_neither()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();

        await knowledgeBase.ImportAsync(
            Told.In("a.txt", SourceLanguage.English, Told.Event("A visit in March", "FR", "2018-03"), Told.Event("Another tour in June", "FR", "2018-06")),
            Told.In("b.txt", SourceLanguage.Arabic, Told.Event("زيارة سنة 2018", "FR", "2018")));

        (await knowledgeBase.EventsAsync()).Should().HaveCount(3);
        (await knowledgeBase.AllAsync<PossibleDuplicate>()).Should().HaveCount(2);
    }

    [Fact]
    public async Task What_one_document_tells_apart_stays_apart()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();

        await knowledgeBase.ImportAsync(Told.In("a.txt", SourceLanguage.English,
            Told.Event("The offices opened in 1994 and closed in 2000", "IL", "1994", EventType.Ties),
            Told.Event("The offices opened in 1994 and closed in 2000", "IL", "2000", EventType.Ties),
            Told.Event("Offices were opened in both capitals", "IL", "1994", EventType.Ties)));

        (await knowledgeBase.EventsAsync()).Should().HaveCount(3);
        (await knowledgeBase.AllAsync<PossibleDuplicate>()).Should().BeEmpty();
    }

    [Fact]
    public async Task Relationships_join_only_where_they_say_nearly_the_same_in_the_same_words()
    {
        await using var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();

        await knowledgeBase.ImportAsync(
            Told.In("a.txt", SourceLanguage.English, Told.Relationship("Relations with Algeria have long been tense.", "DZ", Aspect.Political, Tenor.Tense)),
            Told.In("b.txt", SourceLanguage.English, Told.Relationship("Relations with Algeria have long been tense!", "DZ", Aspect.Political, Tenor.Tense)),
            Told.In("c.txt", SourceLanguage.English, Told.Relationship("The border with Algeria is shut and mistrust runs deep", "DZ", Aspect.Political, Tenor.Tense)),
            Told.In("d.txt", SourceLanguage.English, Told.Relationship("Relations with Algeria have long been tense?", "DZ", Aspect.Economic, Tenor.Tense)));

        (await knowledgeBase.RelationshipsAsync()).Select(r => r.Citations.Count).Should().Equal(2, 1, 1);
    }
}
