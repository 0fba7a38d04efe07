using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Web.Tests.Seeds;

/// <summary>What a reader must find in the imported seeds.</summary>
public sealed class SeedEventsTests(SeededKnowledgeBase seeds) : IClassFixture<SeededKnowledgeBase>
{
    [Theory]
    [InlineData("2023-10-06", "PS", EventType.Visit, "003", "Hussein al-Sheikh")]
    [InlineData("2023-10-24", "PS", EventType.Aid, "003", "two military planes")]
    [InlineData("2024-06-24", "PS", EventType.Aid, "003", "June 24, 2024")]
    [InlineData("2024-06-26/2024-06-28", "PS", EventType.Visit, "003", "a Palestinian delegation")]
    [InlineData("1994-09", "IL", EventType.Ties, "000", "مكاتب الإتصال")]
    [InlineData("2000", "IL", EventType.Ties, "000", "اغلقت هذه المكاتب")]
    [InlineData("2025-01-27", "US", EventType.Visit, "002", "أمس الإثنين")]
    [InlineData("1777", "US", EventType.Recognition, "002", "باستقلال أمريكا")]
    [InlineData("2020", "US", EventType.Recognition, "002", "بمغربية الصحراء")]
    [InlineData("1999", "org:ACS", EventType.Agreement, "001", "Accord d’association")]
    [InlineData(null, "CU", EventType.Ties, "001", "Rétablissement des relations diplomatiques")]
    [InlineData(null, "JM", EventType.Recognition, "001", "retirer sa reconnaissance")]
    public void An_event_is_told_once_with_its_passage(string? date, string partner, EventType type, string document, string words)
    {
        var found = Of(partner).Where(e => e.Date?.Text == date && e.Type == type && Cites(e, document, words));

        found.Should().ContainSingle();
    }

    [Theory]
    [InlineData("195X", "US", EventType.Security, EventType.Aid, "أواخر الخمسينيات")]
    [InlineData("2007", "US", EventType.Agreement, EventType.Security, "مذكرات تفاهم")]
    [InlineData("2015", "US", EventType.Agreement, EventType.Security, "مذكرات تفاهم")]
    [InlineData("1995", "org:NATO", EventType.Membership, EventType.Security, "للحوار المتوسطي")]
    [InlineData("2005", "US", EventType.Membership, EventType.Security, "مكافحة الإرهاب عبر الصحراء")]
    [InlineData("2011", "US", EventType.Membership, EventType.Security, "فمنتدى مكافحة الإرهاب العالمي")]
    [InlineData("2014", "US", EventType.Membership, EventType.Security, "التحالف العالمي المعادي لداعش")]
    public void The_Darija_story_yields_its_events_under_either_of_two_types(string date, string partner, EventType type, EventType other, string words)
    {
        var found = Of(partner).Where(e => e.Date?.Text == date && Cites(e, "004", words));

        found.Should().ContainSingle().Which.Type.Should().BeOneOf(type, other);
    }

    [Fact]
    public void The_royal_tour_is_one_event_with_five_partners()
    {
        var tour = seeds.Events.Where(e => e.Date?.Text == "2004-11/2004-12").Should().ContainSingle().Subject;

        tour.Type.Should().Be(EventType.Visit);
        tour.Partners.Select(p => p.Partner.Value).Should().BeEquivalentTo("MX", "BR", "PE", "CL", "AR");
    }

    [Fact]
    public void The_summit_of_Brasilia_is_there()
    {
        Of("BR").Where(e => e.Date?.Text == "2005-05" && e.Type == EventType.Visit && Cites(e, "001", "Sommet")).Should().ContainSingle();
    }

    [Fact]
    public void The_host_of_1986_is_one_event_on_whom_two_sources_differ()
    {
        var hosted = Of("IL").Where(e => e.Date?.Text == "1986" && e.Type == EventType.Visit).Should().ContainSingle().Subject;

        hosted.Citations.Select(c => c.Document!.FileName[..3]).Should().Contain(["000", "003"]);
        hosted.Citations.SelectMany(c => c.Stated!.Actors).Where(actor => actor.Name.Contains("Peres", StringComparison.Ordinal))
            .Select(actor => actor.Office).Should().Contain(["prime-minister", "president"]);
    }

    [Fact]
    public void The_ally_outside_NATO_is_one_event_of_June_2004_from_two_sources()
    {
        var named = Of("US").Where(e => e.Date?.Text.StartsWith("2004", StringComparison.Ordinal) == true).Should().ContainSingle().Subject;

        named.Date!.Text.Should().Be("2004-06");
        named.Type.Should().BeOneOf(EventType.Membership, EventType.Security);
        named.Citations.Select(c => c.Document!.FileName[..3]).Should().Contain(["000", "004"]);
    }

    [Theory]
    [InlineData("002", "تفاصيل أول محادثة رسمية")]
    [InlineData("001", "Les relations entre le Maroc et les pays d'Amérique")]
    public void Nothing_comes_from_the_menu_or_the_ticker_before_the_article(string document, string title)
    {
        var citations = Citations(document);

        citations.Should().NotBeEmpty().And.OnlyContain(c => c.Start >= c.Document!.Text.IndexOf(title, StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_taken_twice_from_the_page_that_is_printed_twice()
    {
        var quotes = Citations("000").Select(c => (c.EventId, c.RelationshipId, Words: string.Join(' ', c.Quote.Split(null as char[], StringSplitOptions.RemoveEmptyEntries)))).ToList();

        quotes.Should().NotBeEmpty().And.OnlyHaveUniqueItems();
        seeds.Events.Where(e => Cites(e, "000", "") && e.Date is not null).Select(e => e.Date!.Text).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Every_record_leads_to_its_passage()
    {
        var records = seeds.Events.Select(e => e.Citations).Concat(seeds.Relationships.Select(r => r.Citations)).ToList();

        records.Should().OnlyContain(citations => citations.Count > 0);
        records.SelectMany(c => c).Should().OnlyContain(c => c.Document!.Text.Substring(c.Start, c.Length) == c.Quote && c.Length > 0);
    }

    [Theory]
    [InlineData("PS", Aspect.Missions, null, "consulate in Gaza")]
    [InlineData("PS", Aspect.Missions, null, "embassy in Rabat")]
    [InlineData("DZ", null, Tenor.Tense, "متوترة")]
    [InlineData("SA", null, Tenor.Friendly, "علاقات وثيقة")]
    public void A_relationship_is_stated_with_its_passage(string partner, Aspect? aspect, Tenor? tenor, string words)
    {
        var stated = seeds.Relationships.Where(r => r.Partners.Any(p => p.Partner.Value == partner)
            && (aspect is null || r.Aspect == aspect) && (tenor is null || r.Tenor == tenor)
            && r.Citations.Any(c => c.Quote.Contains(words, StringComparison.Ordinal)));

        stated.Should().NotBeEmpty();
    }

    private IEnumerable<Event> Of(string partner) => seeds.Events.Where(e => e.Partners.Any(p => p.Partner.Value == partner));

    private IEnumerable<Citation> Citations(string document) => seeds.Events.SelectMany(e => e.Citations)
        .Concat(seeds.Relationships.SelectMany(r => r.Citations)).Where(c => c.Document!.FileName.StartsWith(document, StringComparison.Ordinal));

    private static bool Cites(Event e, string document, string words) => e.Citations.Any(c =>
        c.Document!.FileName.StartsWith(document, StringComparison.Ordinal) && c.Quote.Contains(words, StringComparison.Ordinal));
}
