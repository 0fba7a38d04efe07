using System.Net;
using FsCheck;
using FsCheck.Fluent;
using MoroccoRelations.Testing;

namespace MoroccoRelations.Web.Tests.Pages;

public sealed class BadRequestTests(SampleApp sample) : IClassFixture<SampleApp>
{
    [Theory]
    [InlineData("/en/events?year=abc", "year")]
    [InlineData("/fr/events?year=0", "year")]
    [InlineData("/ar/events?year=10000", "year")]
    [InlineData("/en/events?year=-5", "year")]
    [InlineData("/en/events?year=19 86", "year")]
    [InlineData("/fr/events?page=-1", "page")]
    [InlineData("/en/events?page=0", "page")]
    [InlineData("/en/events?page=99999999999", "page")]
    [InlineData("/ar/events?partner=%3F%3F", "partner")]
    [InlineData("/en/events?partner=org:", "partner")]
    [InlineData("/en/events?sort=x", "sort")]
    [InlineData("/en/events?type=party", "type")]
    [InlineData("/en/events?type=3", "type")]
    [InlineData("/en/events?status=rejected", "status")]
    [InlineData("/en/events?document=one", "document")]
    [InlineData("/en/events?from=yesterday", "from")]
    [InlineData("/en/events?to=1986-13", "to")]
    [InlineData("/en/countries?order=size", "order")]
    [InlineData("/en/events?year=1986&year=x", "year")]
    public async Task A_value_that_cannot_be_understood_is_named(string address, string parameter)
    {
        using var response = await sample.App.Browser.GetAsync(Relative(address));
        var page = await TestApp.ReadAsync(response);

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        page.DocumentElement.GetAttribute("lang").Should().Be(address[1..3]);
        page.QuerySelector("main code")!.TextContent.Should().Be(parameter);
        page.QuerySelectorAll("main p")[1].TextContent.Should().NotBeEmpty().And.NotContain("error.may");
    }

    [Theory]
    [InlineData("/en/events.csv?year=abc")]
    [InlineData("/fr/events.json?page=-1")]
    public async Task The_data_addresses_refuse_the_same(string address)
    {
        using var response = await sample.App.Browser.GetAsync(Relative(address));

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("/en/events?year=")]
    [InlineData("/en/events?q=&partner=&type=&from=&to=&page=")]
    [InlineData("/en/events?nothing=known&of=this")]
    [InlineData("/en/events?partner=ZZ")]
    [InlineData("/en/events?partner=ps")]
    [InlineData("/en/events?year=1600")]
    [InlineData("/en/events?page=2147483647")]
    [InlineData("/en/events?q=%22%27*()NEAR%20AND%20OR%20NOT%20-%20%3A")]
    [InlineData("/en/events?q=%00%01")]
    [InlineData("/en/events?q=%F0%9F%91%8D")]
    [InlineData("/en/events?%5B%5D=1")]
    [InlineData("/en/events?document=4000000")]
    [InlineData("/en/events?from=2020&to=1900")]
    public async Task Any_other_query_is_a_page(string address)
    {
        using var response = await sample.App.Browser.GetAsync(Relative(address));

        response.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public void No_query_string_whatever_breaks_the_list()
    {
        string[] parameters = ["q", "year", "from", "to", "partner", "type", "document", "status", "sort", "page"];
        var pairs = Gen.Zip(Gen.Elements(parameters), ArbMap.Default.GeneratorFor<string>()).ArrayOf(3);
        var query = pairs.Select(all => string.Join('&', all.Select(pair => $"{pair.Item1}={Escape(pair.Item2)}")));

        Prop.ForAll(query.ToArbitrary(), q => IsUnderstoodOrRefused($"/en/events?{q}").GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(150));
    }

    [Theory]
    [InlineData("/en/nothing-here", "en")]
    [InlineData("/fr/countries/atlantis", "fr")]
    [InlineData("/fr/countries/zz", "fr")]
    [InlineData("/ar/organisations/nobody", "ar")]
    [InlineData("/en/countries/african-union", "en")]
    [InlineData("/ar/events/999999", "ar")]
    [InlineData("/en/events/one", "en")]
    [InlineData("/en/events/99999999999999", "en")]
    [InlineData("/en/documents/0", "en")]
    [InlineData("/de/events", "en")]
    [InlineData("/en/countries/%EF%BF%BD%22%3Cb%3E", "en")]
    public async Task An_unknown_address_is_a_page_in_its_language(string address, string language)
    {
        using var response = await sample.App.Browser.GetAsync(Relative(address));
        var page = await TestApp.ReadAsync(response);

        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
        page.DocumentElement.GetAttribute("lang").Should().Be(language);
        page.QuerySelectorAll("h1").Should().ContainSingle();
        page.QuerySelector("link[rel=canonical]").Should().BeNull();
    }

    [Fact]
    public async Task An_unknown_address_without_language_answers_in_the_visitors()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Relative("/nowhere"));
        request.Headers.Add("Accept-Language", "ar-MA,fr;q=0.5");

        using var response = await sample.App.Browser.SendAsync(request);

        (await TestApp.ReadAsync(response)).DocumentElement.GetAttribute("lang").Should().Be("ar");
    }

    private async Task<bool> IsUnderstoodOrRefused(string address)
    {
        using var response = await sample.App.Browser.GetAsync(Relative(address));
        return response.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest;
    }

    private static string Escape(string? text)
    {
        // An unpaired surrogate cannot stand in an address.
        var sound = string.Concat((text ?? "").Where(c => !char.IsSurrogate(c)));
        return Uri.EscapeDataString(sound);
    }

    private static Uri Relative(string address) => new(address, UriKind.Relative);
}
