using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Recognizers.Dates;

namespace MoroccoRelations.Extraction.Tests.Recognizers.Dates;

public sealed class PhenomenaTests
{
    public static IEnumerable<object[]> Rows() =>
        from phenomenon in Phenomena.All
        from told in phenomenon.Texts
        select new object[] { phenomenon.Name, told.Language, told.Text, phenomenon.Dates };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_language_tells_the_phenomenon(string phenomenon, string language, string text, string dates)
    {
        var read = phenomenon is "since" or "until" or "before" or "after" ? $"{DateReader.Read(text, language)} {RelationIn(text, language)}" : DateReader.Read(text, language);

        read.Should().Be(dates, "{0} in {1}: {2}", phenomenon, language, text);
    }

    public static IEnumerable<object[]> BoldRows() =>
        from phenomenon in BoldPhenomena.All
        from told in phenomenon.Texts
        select new object[] { phenomenon.Name, told.Language, told.Text, phenomenon.Dates };

    [Theory]
    [MemberData(nameof(BoldRows))]
    public void Every_language_tells_it_in_a_text_about_dates(string phenomenon, string language, string text, string dates)
    {
        DateReader.ReadBoldly(text, language).Should().Be(dates, "{0} in {1}: {2}", phenomenon, language, text);
    }

    [Fact]
    public void No_language_lacks_a_phenomenon()
    {
        var gaps = from phenomenon in Phenomena.All.Concat(BoldPhenomena.All)
                   from told in phenomenon.Texts
                   where string.IsNullOrWhiteSpace(told.Text)
                   select $"{told.Language}: {phenomenon.Name}";

        gaps.Should().BeEmpty();
        Phenomena.All.Should().OnlyContain(p => p.Texts.Count() == SourceLanguages.All.Count);
    }

    [Fact]
    public void A_mention_says_why()
    {
        var mentions = DateReader.Mentions("in June 2004, in 1986 and yesterday", "en");

        mentions.Select(m => (m.Rule, m.Entry)).Should().Equal(("month", "june"), ("year", null), ("relative day", "yesterday"));
    }

    private static string RelationIn(string text, string language) =>
        DateReader.Mentions(text, language).Single().Value.Relation switch
        {
            DateRelation.Since => "since",
            DateRelation.Until => "until",
            DateRelation.Before => "before",
            DateRelation.After => "after",
            _ => "at",
        };
}
