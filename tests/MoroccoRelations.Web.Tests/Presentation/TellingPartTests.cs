using MoroccoRelations.Domain.Records;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Tests.Presentation;

public sealed class TellingPartTests
{
    private const string Long = "As the two ministers recalled at the end of a long morning of talks that dwelt on the harvest, on the railways and on the price of phosphate in three ports, the Kingdom signed a treaty of friendship in 1825.";

    [Theory]
    [InlineData("The Kingdom signed a treaty of friendship in 1825.", "signed", "The Kingdom signed a treaty of friendship in 1825.")]
    [InlineData(Long, "signed", "… the Kingdom signed a treaty of friendship in 1825.")]
    [InlineData(Long, "recalled", Long)]
    [InlineData(Long, "never said", Long)]
    [InlineData(Long, null, Long)]
    [InlineData("وذكّر الوزيران في ختام صباح طويل من المباحثات التي تناولت الموسم الفلاحي والسكك الحديدية وأسعار الفوسفاط في ثلاثة موانئ وغير ذلك من الشؤون التي تهم البلدين الجارين، ووقّعت المملكة معاهدة صداقة سنة 1825.", "ووقعت", "… ووقّعت المملكة معاهدة صداقة سنة 1825.")]
    public void A_long_passage_begins_with_the_clause_that_tells(string passage, string? words, string shown)
    {
        TellingPart.Of(passage, words is null ? [] : [new Finding("type", "trigger", "agreement", words)]).Should().Be(shown);
    }

    [Fact]
    public void The_date_is_shown_with_it_where_both_have_room()
    {
        const string passage = "As the two ministers recalled at the end of a long morning of talks that dwelt on the harvest, the railways and the price of phosphate, it was in 1825, after a siege, that the Kingdom signed a treaty.";

        TellingPart.Of(passage, [new Finding("type", "trigger", "agreement", "signed"), new Finding("date", "year", null, "1825")])
            .Should().Be("… it was in 1825, after a siege, that the Kingdom signed a treaty.");
    }

    [Fact]
    public void Without_a_mark_near_it_begins_some_words_before()
    {
        var passage = string.Concat(Enumerable.Repeat("word after word ", 20)) + "the Kingdom signed a treaty";

        TellingPart.Of(passage, [new Finding("type", "trigger", "agreement", "signed a")]).Should().StartWith("… ").And.EndWith("after word the Kingdom signed a treaty").And.HaveLength(77);
    }
}
