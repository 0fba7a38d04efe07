using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Tests.Localisation;

public sealed class PluralRulesTests
{
    // The samples that CLDR itself gives for each class.
    [Theory]
    [InlineData("en", "one", 1)]
    [InlineData("en", "other", 0, 2, 11, 100, 1000)]
    [InlineData("fr", "one", 0, 1)]
    [InlineData("fr", "other", 2, 17, 100, 1000)]
    [InlineData("ar", "zero", 0)]
    [InlineData("ar", "one", 1)]
    [InlineData("ar", "two", 2)]
    [InlineData("ar", "few", 3, 10, 103, 110, 1003)]
    [InlineData("ar", "many", 11, 26, 99, 111, 1011)]
    [InlineData("ar", "other", 100, 101, 102, 200, 202, 1000, 10000)]
    public void A_number_has_its_class(string language, string expected, params int[] numbers) =>
        numbers.Select(number => PluralRules.Class(language, number)).Should().AllBe(expected);
}
