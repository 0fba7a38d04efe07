using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Tests.Recognizers.Dates;

namespace MoroccoRelations.Extraction.Tests;

/// <summary>What the verb prints, counted from Monday 7 November 2016.</summary>
public sealed class DatesOnTextTests
{
    private const string Monday = "2016-11-07";

    [Theory]
    [InlineData("en", "back on 4/22/2017", "2017-04-22")]
    [InlineData("en", "due 5/6/2019 and 5.6.2019", "2019-05-06, 2019-06-05")]
    [InlineData("en", "Saturday, 9/15/2019", "2019-09-15")]
    [InlineData("en", "see you next Friday, not last Sunday", "2016-11-18, 2016-11-06")]
    [InlineData("en", "on Friday next week", "2016-11-18")]
    [InlineData("en", "two weeks ago", "2016-10-24")]
    [InlineData("en", "3 months ago", "2016-08-07")]
    [InlineData("en", "a year ago", "2015-11-07")]
    [InlineData("en", "2 weeks from tomorrow", "2016-11-22")]
    [InlineData("en", "the next 3 days", "2016-11-08/2016-11-10")]
    [InlineData("en", "this summer", "2016-22")]
    [InlineData("en", "the second Sunday", "2016-11-13")]
    [InlineData("en", "fourth quarter", "2016-10/2016-12")]
    [InlineData("en", "the last day of October 2015", "2015-10-31")]
    [InlineData("en", "july 13th - july 15th", "2017-07-13/2017-07-15")]
    [InlineData("en", "Thursday the 10th", "2016-11-10")]
    [InlineData("en", "rest of the year", "2016-11-07/2016-12-31")]
    [InlineData("fr", "le 22/4", "2017-04-22")]
    [InlineData("fr", "dimanche prochain, ce vendredi", "2016-11-20, 2016-11-11")]
    [InlineData("fr", "vendredi de la semaine prochaine", "2016-11-18")]
    [InlineData("fr", "dans deux semaines, il y a trois mois", "2016-11-21, 2016-08-07")]
    [InlineData("fr", "premier vendredi de ce mois", "2016-11-04")]
    [InlineData("fr", "du 4 au 23 du mois prochain", "2016-12-04/2016-12-23")]
    [InlineData("fr", "le lendemain du 13 février", "2017-02-14")]
    [InlineData("fr", "les 3 dernières semaines", "2016-10-17/2016-11-06")]
    [InlineData("fr", "31 octobre 74", "1974-10-31")]
    [InlineData("ar", "يوم الأحد القادم", "2016-11-20")]
    [InlineData("ar", "الأسبوع المقبل يوم الجمعة", "2016-11-18")]
    [InlineData("ar", "قبل شهر", "2016-10-07")]
    [InlineData("ar", "بعد أسبوعين من الآن", "2016-11-21")]
    [InlineData("ar", "أول يوم جمعة من يوليو 2017", "2017-07-07")]
    [InlineData("ar", "من 4 إلى 22 هذا الشهر", "2016-11-04/2016-11-22")]
    [InlineData("ar", "آخر ثلاثة أيام", "2016-11-04/2016-11-06")]
    [InlineData("ar", "الربع الثالث من 2016", "2016-07/2016-09")]
    public void A_text_about_dates_is_read_boldly(string language, string text, string dates)
    {
        DateReader.ReadBoldly(text, language, Monday).Should().Be(dates, "{0}", text);
    }

    [Fact]
    public void Without_a_reference_only_what_is_whole_is_found()
    {
        var found = DatesOnText.Find("yesterday, on 8 October, in June 2004", SourceLanguage.English, null);

        found.Should().ContainSingle().Which.Edtf.Text.Should().Be("2004-06");
        found[0].Text.Should().Be("June 2004");
    }

    [Fact]
    public void The_last_hamza_and_tanwin_of_a_word_lie_in_its_span()
    {
        var found = DatesOnText.Find("هذا الأربعاء أو غداً", SourceLanguage.Arabic, new DateOnly(2016, 11, 7));

        found.Select(d => d.Text).Should().Equal("هذا الأربعاء", "غداً");
    }
}
