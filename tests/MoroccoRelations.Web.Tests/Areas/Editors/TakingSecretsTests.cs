using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using MoroccoRelations.Testing;
using MoroccoRelations.Web.Areas.Editors;
using MoroccoRelations.Web.Tests.CommandLine;

namespace MoroccoRelations.Web.Tests.Areas.Editors;

/// <summary>Whatever takes a password or a code may not be tried without end: read from the pages themselves, so that a new one cannot be forgotten.</summary>
public sealed partial class TakingSecretsTests
{
    private static readonly string Pages = Path.Combine(BuiltProgram.Repository, "src", "MoroccoRelations.Web", "Areas", "Editors", "Pages");

    [Fact]
    public void Each_page_with_a_field_for_a_password_or_a_code_is_among_those_that_are_limited() =>
        WithSecrets().Should().HaveCountGreaterThan(6).And.OnlyContain(address => IsLimited(address));

    [Fact]
    public void Each_address_that_is_limited_leads_to_such_a_page() =>
        EditorsAddress.TakingSecrets.Should().OnlyContain(limited => WithSecrets().Any(address => address.StartsWith(limited, StringComparison.Ordinal)));

    [Fact]
    public async Task After_the_first_attempt_of_a_minute_none_of_them_takes_another()
    {
        await using var app = new TestApp { Settings = new Dictionary<string, string> { ["Accounts:AttemptsPerMinute"] = "1" } };
        await app.WithEditorAsync();
        using var browser = app.NewBrowser();
        using var first = await SendAsync(browser, EditorsAddress.SignIn);

        first.StatusCode.Should().NotBe(HttpStatusCode.TooManyRequests);
        foreach (var address in WithSecrets())
        {
            using var answer = await SendAsync(browser, address);
            answer.StatusCode.Should().Be(HttpStatusCode.TooManyRequests, address);
        }
    }

    private static bool IsLimited(string address) =>
        EditorsAddress.TakingSecrets.Any(limited => new PathString(address).StartsWithSegments(limited, StringComparison.OrdinalIgnoreCase));

    // The address of each page that has such a field, with "1" for what stands in its place.
    private static List<string> WithSecrets() =>
    [
        .. Directory.EnumerateFiles(Pages, "*.cshtml", SearchOption.AllDirectories).Select(File.ReadAllText).Where(page => Secret().IsMatch(page))
            .Select(page => Parameter().Replace(Route().Match(page).Groups[1].Value, "1")),
    ];

    private static Task<HttpResponseMessage> SendAsync(SignedInBrowser browser, string address) =>
        browser.Client.PostAsync(new Uri(address, UriKind.Relative), new FormUrlEncodedContent([]));

    [GeneratedRegex("""type="password"|one-time-code|for="(?:\w+\.)?(?:Code|Password)\b""")]
    private static partial Regex Secret();

    [GeneratedRegex("""^@page "([^"]+)""")]
    private static partial Regex Route();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();
}
