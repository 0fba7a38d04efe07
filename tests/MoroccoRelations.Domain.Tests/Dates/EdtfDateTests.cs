using MoroccoRelations.Domain.Dates;

namespace MoroccoRelations.Domain.Tests.Dates;

public sealed class EdtfDateTests
{
    /// <summary>Text, first day, last day, precision; the text is canonical, since a value has one spelling.</summary>
    public static TheoryData<string, string, string, DatePrecision> Values => new()
    {
        // level 0: days, months, years
        { "2023-10-06", "2023-10-06", "2023-10-06", DatePrecision.Day },
        { "2024-02-29", "2024-02-29", "2024-02-29", DatePrecision.Day },
        { "2000-02-29", "2000-02-29", "2000-02-29", DatePrecision.Day },
        { "0001-01-01", "0001-01-01", "0001-01-01", DatePrecision.Day },
        { "9999-12-31", "9999-12-31", "9999-12-31", DatePrecision.Day },
        { "1994-09", "1994-09-01", "1994-09-30", DatePrecision.Month },
        { "2024-02", "2024-02-01", "2024-02-29", DatePrecision.Month },
        { "1900-02", "1900-02-01", "1900-02-28", DatePrecision.Month },
        { "1986", "1986-01-01", "1986-12-31", DatePrecision.Year },
        { "0987", "0987-01-01", "0987-12-31", DatePrecision.Year },

        // level 0: years before the common era, and 0; DateOnly begins with the year 1
        { "0000", "0001-01-01", "0001-01-01", DatePrecision.Year },
        { "0000-02-29", "0001-01-01", "0001-01-01", DatePrecision.Day },
        { "-0043", "0001-01-01", "0001-01-01", DatePrecision.Year },
        { "-0043-03-15", "0001-01-01", "0001-01-01", DatePrecision.Day },
        { "-0004-02-29", "0001-01-01", "0001-01-01", DatePrecision.Day },

        // level 0: intervals
        { "1964/2008", "1964-01-01", "2008-12-31", DatePrecision.Interval },
        { "2004-06/2006-08", "2004-06-01", "2006-08-31", DatePrecision.Interval },
        { "2024-06-26/2024-06-28", "2024-06-26", "2024-06-28", DatePrecision.Interval },
        { "2004-02-01/2005-02", "2004-02-01", "2005-02-28", DatePrecision.Interval },
        { "2004-02-01/2005", "2004-02-01", "2005-12-31", DatePrecision.Interval },
        { "2005/2006-02", "2005-01-01", "2006-02-28", DatePrecision.Interval },
        { "2005/2005", "2005-01-01", "2005-12-31", DatePrecision.Interval },
        { "-0999/1111", "0001-01-01", "1111-12-31", DatePrecision.Interval },

        // level 1: years of more than four digits
        { "Y17000000002", "9999-12-31", "9999-12-31", DatePrecision.Year },
        { "Y-170000002", "0001-01-01", "0001-01-01", DatePrecision.Year },
        { "Y123456789012345", "9999-12-31", "9999-12-31", DatePrecision.Year },
        { "Y-20000/1986", "0001-01-01", "1986-12-31", DatePrecision.Interval },

        // level 1: seasons
        { "1975-21", "1975-03-01", "1975-05-31", DatePrecision.Season },
        { "1975-22", "1975-06-01", "1975-08-31", DatePrecision.Season },
        { "1975-23", "1975-09-01", "1975-11-30", DatePrecision.Season },
        { "1975-24", "1975-12-01", "1976-02-29", DatePrecision.Season },
        { "9999-24", "9999-12-01", "9999-12-31", DatePrecision.Season },
        { "1975-22/1975-24", "1975-06-01", "1976-02-29", DatePrecision.Interval },

        // level 1: qualifiers do not widen
        { "1956~", "1956-01-01", "1956-12-31", DatePrecision.Year },
        { "1984?", "1984-01-01", "1984-12-31", DatePrecision.Year },
        { "2004-06%", "2004-06-01", "2004-06-30", DatePrecision.Month },
        { "2004-06-11~", "2004-06-11", "2004-06-11", DatePrecision.Day },
        { "1975-24?", "1975-12-01", "1976-02-29", DatePrecision.Season },
        { "195X~", "1950-01-01", "1959-12-31", DatePrecision.Decade },
        { "Y17000000002~", "9999-12-31", "9999-12-31", DatePrecision.Year },
        { "1984~/2004-06", "1984-01-01", "2004-06-30", DatePrecision.Interval },
        { "1984-06-02?/2004-08-08~", "1984-06-02", "2004-08-08", DatePrecision.Interval },

        // level 1: unspecified digits
        { "195X", "1950-01-01", "1959-12-31", DatePrecision.Decade },
        { "19XX", "1900-01-01", "1999-12-31", DatePrecision.Century },
        { "000X", "0001-01-01", "0009-12-31", DatePrecision.Decade },
        { "99XX", "9900-01-01", "9999-12-31", DatePrecision.Century },
        { "-004X", "0001-01-01", "0001-01-01", DatePrecision.Decade },
        { "-01XX", "0001-01-01", "0001-01-01", DatePrecision.Century },
        { "1994-XX", "1994-01-01", "1994-12-31", DatePrecision.Year },
        { "1994-XX-XX", "1994-01-01", "1994-12-31", DatePrecision.Year },
        { "1994-09-XX", "1994-09-01", "1994-09-30", DatePrecision.Month },
        { "-1999-XX-XX", "0001-01-01", "0001-01-01", DatePrecision.Year },
        { "195X/196X", "1950-01-01", "1969-12-31", DatePrecision.Interval },
        { "1984-11-12/1984-11-XX", "1984-11-12", "1984-11-30", DatePrecision.Interval },

        // level 1: open and unknown ends
        { "2005/..", "2005-01-01", "9999-12-31", DatePrecision.Interval },
        { "../2005", "0001-01-01", "2005-12-31", DatePrecision.Interval },
        { "2005/", "2005-01-01", "9999-12-31", DatePrecision.Interval },
        { "/2005", "0001-01-01", "2005-12-31", DatePrecision.Interval },
        { "1985-04-12/..", "1985-04-12", "9999-12-31", DatePrecision.Interval },
        { "2004-06~/..", "2004-06-01", "9999-12-31", DatePrecision.Interval },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_date_reads_and_writes_its_text_and_knows_its_days(string text, string earliest, string latest, DatePrecision precision)
    {
        var date = EdtfDate.Parse(text);

        date.ToString().Should().Be(text);
        date.Earliest.ToString("O").Should().Be(earliest);
        date.Latest.ToString("O").Should().Be(latest);
        date.Precision.Should().Be(precision);
        date.IsInterval.Should().Be(precision == DatePrecision.Interval);
    }

    [Theory]
    [InlineData("1956", false, false)]
    [InlineData("1956~", true, false)]
    [InlineData("1956?", false, true)]
    [InlineData("1956%", true, true)]
    [InlineData("1956~/1960?", true, true)]
    [InlineData("1956/1960~", true, false)]
    [InlineData("../1960?", false, true)]
    [InlineData("1956/..", false, false)]
    public void Qualifiers_of_a_date_or_of_either_end_are_known(string text, bool approximate, bool uncertain)
    {
        var date = EdtfDate.Parse(text);

        date.IsApproximate.Should().Be(approximate);
        date.IsUncertain.Should().Be(uncertain);
    }

    [Theory]
    [InlineData("2004-06~/2005", "2004-06~", "2005")]
    [InlineData("2005/..", "2005", null)]
    [InlineData("2005/", "2005", null)]
    [InlineData("../2005", null, "2005")]
    [InlineData("/2005", null, "2005")]
    [InlineData("2005", null, null)]
    public void An_interval_gives_its_ends(string text, string? start, string? end)
    {
        var date = EdtfDate.Parse(text);

        date.Start?.Text.Should().Be(start);
        date.End?.Text.Should().Be(end);
        (date.Start is null, date.End is null).Should().Be((start is null, end is null));
    }

    [Theory]
    [InlineData("2023-10-06", "2023-10-06")]
    [InlineData("1994-09", "1994-09")]
    [InlineData("1994-09-XX", "1994-09")]
    [InlineData("1986", "1986")]
    [InlineData("1994-XX-XX", "1994")]
    [InlineData("1986~", null)]
    [InlineData("195X", null)]
    [InlineData("1975-24", null)]
    [InlineData("2004/2005", null)]
    [InlineData("0000", null)]
    [InlineData("-0043-03-15", null)]
    [InlineData("Y20000", null)]
    public void Html_gets_a_machine_value_where_it_has_an_exact_one(string text, string? expected) =>
        EdtfDate.Parse(text).HtmlDateTime.Should().Be(expected);

    [Theory]
    [InlineData("2004", "2004-06", true, true)]
    [InlineData("2004-06", "2004", false, true)]
    [InlineData("2004", "2004", true, true)]
    [InlineData("200X", "2004~", true, true)]
    [InlineData("2004-06", "2004-07", false, false)]
    [InlineData("2004-06-26/2004-06-28", "2004-06-28/2004-07-01", false, true)]
    [InlineData("2005/..", "2024-01-01", true, true)]
    [InlineData("../2005", "2006", false, false)]
    [InlineData("1975-24", "1976-01-15", true, true)]
    public void Containing_and_overlapping_go_by_days(string left, string right, bool contains, bool overlaps)
    {
        var (a, b) = (EdtfDate.Parse(left), EdtfDate.Parse(right));

        a.Contains(b).Should().Be(contains);
        a.Overlaps(b).Should().Be(overlaps);
        b.Overlaps(a).Should().Be(overlaps);
    }

    [Fact]
    public void Dates_sort_by_first_day_then_last_day_then_text()
    {
        string[] shuffled = ["1957", "1956~", "1956-03-02", "195X/..", "1956-03", "../1900", "1956", "-0043"];
        string[] expected = ["-0043", "../1900", "195X/..", "1956", "1956~", "1956-03", "1956-03-02", "1957"];

        var actual = shuffled.Select(text => EdtfDate.Parse(text)).Order().Select(date => date.Text);

        actual.Should().Equal(expected);
    }

    [Fact]
    public void Equality_is_that_of_the_text()
    {
        EdtfDate.Parse("1994").Should().Be(EdtfDate.Year(1994)).And.NotBe(EdtfDate.Parse("1994-XX"));
        EdtfDate.Parse("1994").GetHashCode().Should().Be(EdtfDate.Year(1994).GetHashCode());
        EdtfDate.Parse("1994").CompareTo(null).Should().BePositive();
    }
}
