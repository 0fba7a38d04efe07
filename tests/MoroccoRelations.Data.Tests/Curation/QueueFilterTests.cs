using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Tests.Support;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Data.Tests.Curation;

/// <summary>Each queue of the desk can be asked for one kind of record, one partner, one document.</summary>
public class QueueFilterTests
{
    public static TheoryData<RecordKind?, string?, int?, string> Suggestions() => new()
    {
        { null, null, null, "Event.citation Event.date Relationship.citation" },
        { RecordKind.Event, null, null, "Event.citation Event.date" },
        { RecordKind.Relationship, null, null, "Relationship.citation" },
        { null, "US", null, "Event.citation Event.date" },
        { null, "DZ", null, "Relationship.citation" },
        { RecordKind.Event, "DZ", null, "" },
        { null, "FR", null, "" },
        { null, null, 1, "Event.citation Event.date Relationship.citation" },
        { null, null, 2, "Event.citation" },
        { null, null, 3, "Relationship.citation" },
        { null, null, 9, "" },
    };

    [Theory]
    [MemberData(nameof(Suggestions))]
    public async Task Suggestions_are_asked_for_by_what_they_are_about(RecordKind? kind, string? partner, int? document, string expected)
    {
        await using var knowledgeBase = await StartAsync();

        var page = await knowledgeBase.Get<Desk>().SuggestionsAsync(Filter(kind, partner, document));

        string.Join(' ', page.Rows.Select(s => $"{s.Kind}.{s.Property}").Order(StringComparer.Ordinal)).Should().Be(expected);
        page.Total.Should().Be(page.Rows.Count);
    }

    public static TheoryData<RecordKind?, string?, int?, int> Pairs() => new()
    {
        { null, null, null, 2 },
        { RecordKind.Event, null, null, 2 },
        { RecordKind.Relationship, null, null, 0 },
        { null, "SN", null, 1 },
        { null, "ES", null, 1 },
        { null, "FR", null, 0 },
        { null, null, 4, 2 },
        { null, null, 5, 1 },
        { null, "ES", 5, 0 },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task Possible_duplicates_are_asked_for_by_either_of_the_two(RecordKind? kind, string? partner, int? document, int expected)
    {
        await using var knowledgeBase = await StartAsync();
        await knowledgeBase.ImportAsync(
            Told.In("d.txt", SourceLanguage.English, Told.Event("An envoy of Senegal came for talks", "SN", "1995"), Told.Event("An envoy of Spain came for talks", "ES", "1996")),
            Told.In("e.txt", SourceLanguage.English, Told.Event("A delegation toured Casablanca", "SN", "1995")),
            Told.In("f.txt", SourceLanguage.English, Told.Event("Fisheries were discussed at length", "ES", "1996")));

        var page = await knowledgeBase.Get<Desk>().DuplicatesAsync(Filter(kind, partner, document));

        (page.Rows.Count, page.Total).Should().Be((expected, expected));
    }

    public static TheoryData<ReportStatus?, RecordKind?, string?, int?, string> Reports() => new()
    {
        { ReportStatus.Open, null, null, null, "event statement document partner" },
        { null, null, null, null, "partner document statement event" },
        { ReportStatus.Answered, null, null, null, "" },
        { ReportStatus.Open, RecordKind.Document, null, null, "document" },
        { ReportStatus.Open, RecordKind.Partner, null, null, "partner" },
        { ReportStatus.Open, null, "DZ", null, "statement partner" },
        { ReportStatus.Open, null, "US", null, "event" },
        { ReportStatus.Open, null, null, 1, "event statement document" },
        { ReportStatus.Open, RecordKind.Event, null, 1, "event" },
        { ReportStatus.Open, null, null, 2, "" },
    };

    [Theory]
    [MemberData(nameof(Reports))]
    public async Task Reports_are_asked_for_by_what_they_are_about(ReportStatus? status, RecordKind? kind, string? partner, int? document, string expected)
    {
        await using var knowledgeBase = await StartAsync();
        var reports = knowledgeBase.Get<ReaderReports>();
        await reports.SendAsync(new(RecordKind.Event, 1, null, "event", null, "en"));
        await reports.SendAsync(new(RecordKind.Relationship, 1, null, "statement", null, "en"));
        await reports.SendAsync(new(RecordKind.Document, 1, null, "document", null, "en"));
        await reports.SendAsync(new(RecordKind.Partner, null, Told.Code("DZ"), "partner", null, "en"));

        var page = await reports.ListAsync(status, Filter(kind, partner, document));

        string.Join(' ', page.Rows.Select(r => r.Message)).Should().Be(expected);
        page.Total.Should().Be(page.Rows.Count);
    }

    private static QueueFilter Filter(RecordKind? kind, string? partner, int? document) => new(kind, partner is null ? null : Told.Code(partner), document);

    /// <summary>An event and a relationship that an editor touched, told again by a document each: of the event a date and a passage are suggested, of the relationship a passage.</summary>
    private static async Task<TemporaryKnowledgeBase> StartAsync()
    {
        const string Tense = "Relations with Algeria are tense";
        var knowledgeBase = await TemporaryKnowledgeBase.MigratedAsync();
        await knowledgeBase.ImportAsync(Told.In("a.txt", SourceLanguage.English,
            Told.Event("Washington named Morocco a major ally in 2004", "US", "2004", EventType.Membership),
            Told.Relationship(Tense, "DZ", Aspect.Political, Tenor.Tense)));
        await knowledgeBase.CorrectAsync(1, v => v with { Date = EdtfDate.Parse("2003") });
        var curation = knowledgeBase.Get<RelationshipCuration>();
        var relationship = (await curation.FindAsync(1))!;
        await curation.CorrectAsync(1, relationship.Revision, RelationshipValues.Of(relationship.State) with { Reference = "A book" }, Curating.Salma);
        await knowledgeBase.ImportAsync(
            Told.In("b.txt", SourceLanguage.Arabic, Told.Event("منحت واشنطن المغرب صفة حليف رئيسي في يونيو 2004", "US", "2004-06", EventType.Membership)),
            Told.In("c.txt", SourceLanguage.English, Told.Relationship(Tense, "DZ", Aspect.Political, Tenor.Tense), Told.Event("Nothing else happened", "FR", "1901")));
        return knowledgeBase;
    }
}
