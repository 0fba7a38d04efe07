using System.Globalization;
using MoroccoRelations.Domain.Dates;

namespace MoroccoRelations.Domain.Tests.Dates;

public sealed class EdtfDateFactoryTests
{
    public static TheoryData<EdtfDate, string> Made => new()
    {
        { EdtfDate.Day(2023, 10, 6), "2023-10-06" },
        { EdtfDate.Day(new DateOnly(987, 1, 2)), "0987-01-02" },
        { EdtfDate.Month(1994, 9), "1994-09" },
        { EdtfDate.Season(1975, 24), "1975-24" },
        { EdtfDate.Year(1986), "1986" },
        { EdtfDate.Year(-43), "-0043" },
        { EdtfDate.Year(20000), "Y20000" },
        { EdtfDate.Year(-20000), "Y-20000" },
        { EdtfDate.Year(int.MinValue), "Y-2147483648" },
        { EdtfDate.Decade(1950), "195X" },
        { EdtfDate.Decade(1956), "195X" },
        { EdtfDate.Century(1900), "19XX" },
        { EdtfDate.Century(1956), "19XX" },
        { EdtfDate.Interval(EdtfDate.Year(2004), EdtfDate.Month(2005, 2)), "2004/2005-02" },
        { EdtfDate.Interval(EdtfDate.Year(2005), null), "2005/.." },
        { EdtfDate.Interval(null, EdtfDate.Year(2005)), "../2005" },
    };

    [Theory]
    [MemberData(nameof(Made))]
    public void A_factory_gives_the_same_value_as_reading_its_text(EdtfDate date, string text) =>
        date.Should().Be(EdtfDate.Parse(text));

    public static TheoryData<Func<EdtfDate>> Impossible => new()
    {
        () => EdtfDate.Day(2023, 2, 29),
        () => EdtfDate.Day(2023, 0, 1),
        () => EdtfDate.Day(2023, 24, 1),
        () => EdtfDate.Day(20000, 1, 1),
        () => EdtfDate.Month(1994, 13),
        () => EdtfDate.Month(1994, 24),
        () => EdtfDate.Season(1994, 12),
        () => EdtfDate.Decade(12345),
        () => EdtfDate.Interval(null, null),
        () => EdtfDate.Interval(EdtfDate.Year(2005), EdtfDate.Year(2004)),
        () => EdtfDate.Interval(EdtfDate.Parse("2004/2005"), null),
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void A_factory_makes_no_impossible_date(Func<EdtfDate> make) => make.Should().Throw<ArgumentException>();

    [Theory]
    [InlineData("1956", "1956~")]
    [InlineData("1956~", "1956~")]
    [InlineData("1956?", "1956%")]
    [InlineData("1956%", "1956%")]
    [InlineData("195X", "195X~")]
    [InlineData("2004/2005?", "2004~/2005%")]
    [InlineData("2005/..", "2005~/..")]
    [InlineData("/2005", "/2005~")]
    public void A_date_becomes_approximate_and_keeps_its_doubt(string text, string expected) =>
        EdtfDate.Parse(text).Approximately().Text.Should().Be(expected);

    [Fact]
    public void The_reader_s_culture_changes_no_text()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fa-IR");
            EdtfDate.Year(-20000).Text.Should().Be("Y-20000");
            EdtfDate.Year(-43).Format("en").Should().Be("44 BCE");
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
