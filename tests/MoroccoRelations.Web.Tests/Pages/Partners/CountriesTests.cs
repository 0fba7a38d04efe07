namespace MoroccoRelations.Web.Tests.Pages.Partners;

public sealed class CountriesTests(SampleApp sample) : IClassFixture<SampleApp>
{
    [Theory]
    [InlineData("en", "Africa", "Americas", "Asia", "Europe", "Oceania", "Elsewhere", "States that no longer exist")]
    [InlineData("fr", "Afrique", "Amériques", "Asie", "Europe", "Océanie", "Ailleurs", "États disparus")]
    [InlineData("ar", "آسيا", "أفريقيا", "الأمريكتان", "أوروبا", "أوقيانوسيا", "مناطق أخرى", "دول لم تعد قائمة")]
    public async Task Continents_stand_in_the_order_of_the_readers_alphabet_and_what_lies_in_none_after_them(string language, params string[] expected) =>
        (await sample.App.PageAsync($"/{language}/countries")).QuerySelectorAll("main section > h2").Select(heading => heading.TextContent).Should().Equal(expected);
}
