using System.Net;
using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Testing;
using MoroccoRelations.Web.Tests.Pages;

namespace MoroccoRelations.Web.Tests.Hosting;

public sealed class ResponseTests(SampleApp sample) : IClassFixture<SampleApp>
{
    [Theory]
    [InlineData("/en")]
    [InlineData("/en/nothing")]
    [InlineData("/en/events?year=x")]
    [InlineData("/en/events.json")]
    [InlineData("/site.css")]
    [InlineData("/")]
    public async Task Every_response_tells_the_browser_what_to_refuse(string address)
    {
        using var response = await sample.App.Browser.GetAsync(new Uri(address, UriKind.Relative));

        var policy = Header(response, "Content-Security-Policy");
        policy.Should().Contain("default-src 'none'").And.Contain("frame-ancestors 'none'").And.Contain("base-uri 'none'").And.Contain("form-action 'self'");
        policy.Should().NotContain("unsafe").And.NotContain("*").And.NotContain("http");
        Header(response, "X-Content-Type-Options").Should().Be("nosniff");
        Header(response, "Referrer-Policy").Should().NotBeEmpty();
        Header(response, "Permissions-Policy").Should().NotBeEmpty();
        Header(response, "Cross-Origin-Opener-Policy").Should().Be("same-origin");
        response.Headers.Contains("Set-Cookie").Should().BeFalse();
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Pages_and_the_style_sheet_are_compressed(string encoding)
    {
        foreach (var address in new[] { "/ar/timeline", "/site.css", "/en/events.json" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
            request.Headers.Add("Accept-Encoding", encoding);

            using var response = await sample.App.Browser.SendAsync(request);

            response.Content.Headers.ContentEncoding.Should().Equal(encoding);
        }
    }

    [Fact]
    public async Task The_program_says_that_it_is_well()
    {
        using var response = await sample.App.Browser.GetAsync(new Uri("/health", UriKind.Relative));

        response.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_page_is_made_once_until_a_record_changes()
    {
        await using var app = new TestApp();
        await app.WithAsync(db => db.Add(Build.Event("1999", EventType.Visit, "PT")));
        await app.PageAsync("/en/events?type=visit");
        app.Sql.Clear();

        await app.PageAsync("/en/events?type=visit");
        var commandsForTheSamePage = app.Sql.Commands.Count;
        var otherQuery = await app.PageAsync("/en/events?type=aid");
        await app.WriteAsync(db => db.Add(Build.Event("2001", EventType.Visit, "PT")));
        var afterTheWrite = await app.PageAsync("/en/events?type=visit");

        commandsForTheSamePage.Should().Be(0);
        otherQuery.QuerySelectorAll(".event").Should().BeEmpty();
        afterTheWrite.QuerySelectorAll(".event").Should().HaveCount(2);
    }

    [Fact]
    public async Task A_failure_is_a_page_without_the_programs_inside()
    {
        await using var app = new TestApp();
        await app.WithAsync(db => db.Database.ExecuteSql($"ALTER TABLE \"Events\" RENAME TO \"Lost\""));

        using var response = await app.Browser.GetAsync(new Uri("/fr/events", UriKind.Relative));
        var page = await TestApp.ReadAsync(response);

        response.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        page.DocumentElement.GetAttribute("lang").Should().Be("fr");
        page.Body!.TextContent.Should().NotContain("Exception").And.NotContain("SQLite").And.NotContain(" at ");
    }

    private static string Header(HttpResponseMessage response, string name) =>
        string.Join(' ', response.Headers.TryGetValues(name, out var values) ? values : response.Content.Headers.GetValues(name));
}
