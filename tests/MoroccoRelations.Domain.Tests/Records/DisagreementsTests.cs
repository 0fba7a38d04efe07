using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Domain.Tests.Records;

public class DisagreementsTests
{
    private static readonly Actor Peres = new("Shimon Peres", "prime-minister", "Q57410");

    [Theory]
    [InlineData("1986", "1987", true)]
    [InlineData("1986-07", "1986-08", true)]
    [InlineData("1986", "1986-07", false)]
    [InlineData("1986", null, false)]
    [InlineData("1986", "1986", false)]
    public void Two_dates_disagree_where_both_cannot_be_true(string first, string? second, bool disagree)
    {
        var e = EventOf(Stated(first), Stated(second));

        Disagreements.Of(e).Select(d => d.Property).Should().Equal(disagree ? ["date"] : []);
    }

    [Theory]
    [InlineData("IL", "IL US", false)]
    [InlineData("IL US", "IL ES", true)]
    public void Partners_disagree_where_neither_source_merely_says_less(string first, string second, bool disagree)
    {
        var e = EventOf(Stated("1986", partners: first), Stated("1986", partners: second));

        Disagreements.Of(e).Select(d => d.Property).Should().Equal(disagree ? ["partners"] : []);
    }

    [Fact]
    public void Each_sources_word_on_a_disputed_office_is_given_with_its_passage()
    {
        var e = EventOf(Stated("1986", actors: Peres), Stated("1986"), Stated("1986", actors: Peres with { Office = "president" }));

        var disagreement = Disagreements.Of(e).Should().ContainSingle().Which;

        (disagreement.Property, disagreement.Subject).Should().Be(("office", "Shimon Peres"));
        disagreement.Values.Select(v => (v.Citation.Id, v.Value)).Should().Equal((1, "prime-minister"), (3, "president"));
    }

    [Fact]
    public void Types_are_given_by_their_keys()
    {
        var e = EventOf(Stated("1986"), Stated("1986") with { Type = EventType.Agreement });

        Disagreements.Of(e).Should().ContainSingle().Which.Values.Select(v => v.Value).Should().Equal("visit", "agreement");
    }

    [Fact]
    public void An_event_of_one_source_is_undisputed() => Disagreements.Of(EventOf(Stated("1986", actors: Peres))).Should().BeEmpty();

    private static Event EventOf(params StatedEvent[] told)
    {
        var e = new Event();
        e.Citations.AddRange(told.Select((stated, i) => new Citation { Id = i + 1, Quote = "", Stated = stated }));
        return e;
    }

    private static StatedEvent Stated(string? date, string partners = "IL", params Actor[] actors) => new(
        date is null ? null : EdtfDate.Parse(date, null),
        EventType.Visit,
        [.. partners.Split(' ').Select(code => PartnerCode.Parse(code, null))],
        actors,
        []);
}
