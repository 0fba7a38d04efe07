using MoroccoRelations.Domain.Dates;

namespace MoroccoRelations.Domain.Tests.Dates;

public sealed class EdtfErrorTests
{
    public static TheoryData<string, EdtfProblem, int, string> Errors => new()
    {
        { "", EdtfProblem.Empty, 1, "" },
        { "next year", EdtfProblem.YearExpected, 1, "n" },
        { " 1986", EdtfProblem.YearExpected, 1, " " },
        { "1986 ", EdtfProblem.Unexpected, 5, " " },
        { "198", EdtfProblem.YearExpected, 4, "" },
        { "+1986", EdtfProblem.YearExpected, 1, "+" },
        { "~1986", EdtfProblem.YearExpected, 1, "~" },
        { "١٩٨٦", EdtfProblem.YearExpected, 1, "١" },
        { "198x", EdtfProblem.YearExpected, 4, "x" },
        { "199u", EdtfProblem.YearExpected, 4, "u" },
        { "1986/unknown", EdtfProblem.YearExpected, 6, "u" },
        { "[1986,1987]", EdtfProblem.YearExpected, 1, "[" },
        { "-0000", EdtfProblem.NegativeZero, 1, "-" },
        { "Y1986", EdtfProblem.LongYear, 2, "1" },
        { "Y012345", EdtfProblem.LongYear, 2, "0" },
        { "Y1234567890123456", EdtfProblem.LongYear, 2, "1" },
        { "Y99999999999999999999999999", EdtfProblem.LongYear, 2, "9" },
        { "Y", EdtfProblem.LongYear, 2, "" },
        { "Y17E7", EdtfProblem.LongYear, 2, "1" },
        { "Y20000-01", EdtfProblem.Unexpected, 7, "-" },
        { "y170000002", EdtfProblem.YearExpected, 1, "y" },
        { "XXXX", EdtfProblem.UnspecifiedOrder, 1, "X" },
        { "1XXX", EdtfProblem.UnspecifiedOrder, 2, "X" },
        { "1X94", EdtfProblem.UnspecifiedOrder, 3, "9" },
        { "195X-06", EdtfProblem.UnspecifiedOrder, 4, "X" },
        { "1994-XX-12", EdtfProblem.UnspecifiedOrder, 6, "X" },
        { "1994-", EdtfProblem.MonthExpected, 6, "" },
        { "1994-9", EdtfProblem.MonthExpected, 6, "9" },
        { "1994-1X", EdtfProblem.MonthExpected, 6, "1" },
        { "1994-00", EdtfProblem.NoSuchMonth, 6, "00" },
        { "1994-13", EdtfProblem.NoSuchMonth, 6, "13" },
        { "1994-20", EdtfProblem.NoSuchMonth, 6, "20" },
        { "1994-25", EdtfProblem.NoSuchMonth, 6, "25" },
        { "1994-09-", EdtfProblem.DayExpected, 9, "" },
        { "1994-09-6", EdtfProblem.DayExpected, 9, "6" },
        { "1994-09-1X", EdtfProblem.DayExpected, 9, "1" },
        { "1994-XX-", EdtfProblem.DayExpected, 9, "" },
        { "1994-09-00", EdtfProblem.NoSuchDay, 9, "00" },
        { "1994-09-31", EdtfProblem.NoSuchDay, 9, "31" },
        { "2023-02-29", EdtfProblem.NoSuchDay, 9, "29" },
        { "1900-02-29", EdtfProblem.NoSuchDay, 9, "29" },
        { "1994-XX-XX-", EdtfProblem.Unexpected, 11, "-" },
        { "1994-09-06-01", EdtfProblem.Unexpected, 11, "-" },
        { "1975-24-01", EdtfProblem.Unexpected, 8, "-" },
        { "19940906", EdtfProblem.Unexpected, 5, "0" },
        { "1994–1995", EdtfProblem.Unexpected, 5, "–" },
        { "1994😀", EdtfProblem.Unexpected, 5, "😀" },
        { "2024-06-26T10:00:00Z", EdtfProblem.TimeOfDay, 11, "T" },
        { "2024-06-26/2024-06-27T10:00:00", EdtfProblem.TimeOfDay, 22, "T" },
        { "1984?~", EdtfProblem.MisplacedQualifier, 6, "~" },
        { "2004?-06", EdtfProblem.MisplacedQualifier, 5, "?" },
        { "1984?!", EdtfProblem.Unexpected, 6, "!" },
        { "06/10/2023", EdtfProblem.SecondSlash, 6, "/" },
        { "2012///4444", EdtfProblem.SecondSlash, 6, "/" },
        { "2000/12-12", EdtfProblem.YearExpected, 8, "-" },
        { "/", EdtfProblem.NoEnds, 1, "/" },
        { "../..", EdtfProblem.NoEnds, 1, "../.." },
        { "2004-06-28/2004-06-26", EdtfProblem.EndBeforeStart, 12, "2004-06-26" },
        { "2012/2011", EdtfProblem.EndBeforeStart, 6, "2011" },
        { "Y-61000/Y-62000", EdtfProblem.EndBeforeStart, 9, "Y-62000" },
        { "0000/-0001", EdtfProblem.EndBeforeStart, 6, "-0001" },
        { "2004/2005-13", EdtfProblem.NoSuchMonth, 11, "13" },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public void What_is_no_date_is_told_with_its_place(string text, EdtfProblem problem, int position, string found)
    {
        EdtfDate.TryParse(text, out var date, out var message).Should().BeFalse();

        date.Should().BeNull();
        EdtfDate.ErrorIn(text).Should().Be(new EdtfError(problem, position, found));
        message.Should().StartWith($"Position {position}: ");
    }

    [Fact]
    public void Every_problem_has_a_row()
    {
        var told = Errors.Select(row => (EdtfProblem)row[1]);

        Enum.GetValues<EdtfProblem>().Should().BeSubsetOf(told);
    }

    [Fact]
    public void Every_problem_has_its_sentence_in_each_language()
    {
        var sentences = from problem in Enum.GetValues<EdtfProblem>()
                        from language in new[] { "en", "fr", "ar" }
                        select new EdtfError(problem, 77, "?").Describe(language);

        sentences.Should().OnlyHaveUniqueItems().And.OnlyContain(sentence => sentence.Contains("77"));
    }

    [Theory]
    [InlineData("en", "Position 6: there is no month “13”; months are 01 to 12, seasons 21 to 24.")]
    [InlineData("fr", "Position 6 : le mois « 13 » n’existe pas ; les mois vont de 01 à 12, les saisons de 21 à 24.")]
    [InlineData("ar", "الموضع 6: لا يوجد شهر رقمه «13»؛ الشهور من 01 إلى 12 والفصول من 21 إلى 24.")]
    public void The_sentence_says_where_what_was_found_and_what_was_expected(string language, string expected) =>
        EdtfDate.ErrorIn("1994-13")!.Describe(language).Should().Be(expected);

    [Fact]
    public void What_is_missing_at_the_end_is_told_so() =>
        EdtfDate.ErrorIn("1994-09-")!.ToString().Should().EndWith("but the end of the text was found.");

    [Fact]
    public void No_text_at_all_is_an_error_and_no_exception()
    {
        EdtfDate.TryParse(null, out var date, out var message).Should().BeFalse();

        date.Should().BeNull();
        message.Should().StartWith("Position 1: a date was expected");
    }

    [Fact]
    public void Parse_throws_with_the_text_and_the_reason()
    {
        var parsing = () => EdtfDate.Parse("1994-13");

        parsing.Should().Throw<FormatException>().WithMessage("\"1994-13\" is no EDTF date. Position 6: there is no month*");
    }
}
