using System.Net;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Testing;

namespace MoroccoRelations.Web.Tests.Pages;

public sealed class RedirectTests(SampleApp sample) : IClassFixture<SampleApp>
{
    [Theory]
    [InlineData("ar-MA,ar;q=0.9,en;q=0.5", "/ar")]
    [InlineData("fr-CA", "/fr")]
    [InlineData("de,fr;q=0.3,en;q=0.2", "/fr")]
    [InlineData("fr;q=0,ar", "/ar")]
    [InlineData("de", "/en")]
    [InlineData("*", "/en")]
    [InlineData("", "/en")]
    public async Task The_bare_address_sends_to_the_visitors_language(string asked, string expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/", UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Accept-Language", asked);

        using var response = await sample.App.Browser.SendAsync(request);

        response.StatusCode.Should().Be(HttpStatusCode.Redirect);
        response.Headers.Location!.OriginalString.Should().Be(expected);
        response.Headers.Vary.Should().Contain("Accept-Language");
    }

    [Theory]
    [InlineData("/en/countries/ps", "/en/countries/palestine")]
    [InlineData("/fr/countries/PT", "/fr/countries/portugal")]
    [InlineData("/ar/organisations/AU", "/ar/organisations/african-union")]
    [InlineData("/en/organisations/org:NATO", "/en/organisations/north-atlantic-treaty-organization")]
    [InlineData("/en/organisations/nato", "/en/organisations/north-atlantic-treaty-organization")]
    [InlineData("/en/countries/org:UN", "/en/organisations/united-nations")]
    public async Task A_code_in_place_of_the_name_sends_to_the_name(string address, string expected)
    {
        using var response = await sample.App.Browser.GetAsync(new Uri(address, UriKind.Relative));

        response.StatusCode.Should().Be(HttpStatusCode.MovedPermanently);
        response.Headers.Location!.OriginalString.Should().Be(expected);
    }

    [Fact]
    public async Task A_merged_event_sends_to_the_one_that_stays()
    {
        await using var app = new TestApp();
        await app.WithAsync(db => db.Add(Build.Event("1999", EventType.Visit, "PT")));
        await app.WriteAsync(db => db.Add(Merged(into: 1)));

        using var response = await app.Browser.GetAsync(new Uri("/fr/events/2", UriKind.Relative));
        var list = await app.PageAsync("/fr/events");

        response.StatusCode.Should().Be(HttpStatusCode.MovedPermanently);
        response.Headers.Location!.OriginalString.Should().Be("/fr/events/1");
        list.QuerySelectorAll(".event").Should().ContainSingle();
    }

    [Fact]
    public async Task A_rejected_event_is_gone_from_its_address_and_from_every_list()
    {
        await using var app = new TestApp();
        await app.WithAsync(db => db.Add(Build.Event("1999", EventType.Visit, "PT", ReviewStatus.Rejected)));

        using var response = await app.Browser.GetAsync(new Uri("/en/events/1", UriKind.Relative));

        response.StatusCode.Should().Be(HttpStatusCode.Gone);
        foreach (var list in new[] { "/en", "/en/events", "/en/timeline", "/en/countries/portugal" })
        {
            (await app.PageAsync(list)).QuerySelectorAll(".event").Should().BeEmpty(list);
        }
    }

    private static Event Merged(int into)
    {
        var merged = Build.Event("1999", EventType.Visit, "PT");
        merged.MergedIntoId = into;
        return merged;
    }
}
