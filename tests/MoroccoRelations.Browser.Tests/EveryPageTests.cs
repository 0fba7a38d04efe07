using Microsoft.Playwright;

namespace MoroccoRelations.Browser.Tests;

[Collection(SharedSite.Name)]
public sealed class EveryPageTests(RunningSite site)
{
    private const int NarrowPhone = 360;

    private static readonly string[] Addresses =
    [
        "", "/countries", "/countries/palestine", "/organisations", "/organisations/nato", "/events", "/events?q=1986&sort=oldest", "/events/1",
        "/timeline", "/documents", "/documents/1", "/about",
    ];

    public static TheoryData<string> InEveryLanguage => new(new[] { "en", "fr", "ar" }.SelectMany(language => Addresses.Select(address => $"/{language}{address}")));

    // Light in one direction of writing, dark in the other.
    [Theory]
    [MemberData(nameof(InEveryLanguage))]
    public async Task A_page_is_open_to_everyone_and_fits_a_narrow_phone(string address)
    {
        await using var reader = await site.VisitAsync(scheme: address.StartsWith("/ar", StringComparison.Ordinal) ? ColorScheme.Dark : ColorScheme.Light);

        await reader.OpenAsync(address);

        (await Accessibility.SeriousViolationsAsync(reader.Page)).Should().BeEmpty();
        await reader.Page.SetViewportSizeAsync(NarrowPhone, 800);
        (await reader.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(NarrowPhone);
        reader.Troubles.Should().BeEmpty();
    }

    [Theory]
    [InlineData("/en/countries/nowhere", "ltr")]
    [InlineData("/fr/events/999999", "ltr")]
    [InlineData("/ar/nothing/here", "rtl")]
    public async Task An_unknown_address_is_a_page_in_the_readers_language(string address, string direction)
    {
        await using var reader = await site.VisitAsync(NarrowPhone);

        await reader.OpenAsync(address);

        (await reader.Page.Locator($"html[lang={address[1..3]}][dir={direction}]").CountAsync()).Should().Be(1);
        reader.Troubles.Should().NotBeEmpty().And.OnlyContain(trouble => trouble.Contains("404", StringComparison.Ordinal));
        (await Accessibility.SeriousViolationsAsync(reader.Page)).Should().BeEmpty();
    }

    [Fact]
    public async Task What_shuts_readers_out_is_noticed()
    {
        await using var reader = await site.VisitAsync();

        await reader.Page.SetContentAsync("""<html lang="en"><title>A page</title><img src="data:,"><p style="color: #ccc; background: #fff">Pale</p></html>""");

        var found = await Accessibility.SeriousViolationsAsync(reader.Page);
        found.Select(violation => violation.Split(':')[0]).Should().BeEquivalentTo("image-alt", "color-contrast");
    }
}
