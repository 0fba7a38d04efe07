using System.Net;
using AngleSharp.Dom;
using MoroccoRelations.Testing;

namespace MoroccoRelations.Web.Tests.Areas.Editors;

public sealed class RateLimitTests
{
    [Fact]
    public async Task One_address_may_try_so_many_times_a_minute_and_may_still_look()
    {
        await using var app = new TestApp { Settings = new Dictionary<string, string> { ["Accounts:AttemptsPerMinute"] = "3" } };
        await app.WithEditorAsync();
        using var browser = app.NewBrowser();

        for (var i = 0; i < 3; i++)
        {
            using var answer = await TryAsync(browser);
            answer.StatusCode.Should().Be(HttpStatusCode.OK);
        }

        using var refused = await TryAsync(browser);
        using var look = await browser.GetAsync("/admin/sign-in");

        refused.StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter!.Delta.Should().BePositive();
        (await TestApp.ReadAsync(refused)).QuerySelector("h1")!.Text().Should().Be("Too many attempts");
        look.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    private static Task<HttpResponseMessage> TryAsync(SignedInBrowser browser) =>
        browser.SubmitAsync("/admin/sign-in", "main form", ("Typed.Email", "editor@example.org"), ("Typed.Password", "not the password"));
}
