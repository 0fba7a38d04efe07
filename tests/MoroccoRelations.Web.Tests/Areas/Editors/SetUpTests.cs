using System.Net;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using MoroccoRelations.Data;
using MoroccoRelations.Data.Accounts;
using MoroccoRelations.Testing;
using MoroccoRelations.Web.Accounts;

namespace MoroccoRelations.Web.Tests.Areas.Editors;

public sealed class SetUpTests : IAsyncLifetime
{
    private const string Password = "seven green tables";

    private readonly TestApp app = new();

    public Task InitializeAsync() => app.Services.GetRequiredService<KnowledgeBase>().MigrateAsync();

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task The_link_sets_up_an_administrator_who_is_signed_in_at_once()
    {
        using var browser = app.NewBrowser();
        var link = await LinkAsync();

        using var answer = await SetUpAsync(browser, link!);
        using var accounts = await browser.GetAsync("/admin/accounts");

        answer.Headers.Location!.OriginalString.Should().Be("/admin");
        accounts.StatusCode.Should().Be(HttpStatusCode.OK);
        app.Read(db => db.Editors.Single()).Should().Match<Editor>(e => e.Role == EditorRole.Administrator && e.Email == "amina@example.org" && e.DisplayName == "Amina");
    }

    [Fact]
    public async Task The_link_is_good_once_and_no_other_is_made()
    {
        using var browser = app.NewBrowser();
        var (first, second) = (await LinkAsync(), await LinkAsync());
        using var done = await SetUpAsync(browser, second!);

        foreach (var link in new[] { first!, second! })
        {
            using var again = await app.NewBrowser().GetAsync(link);
            var page = await TestApp.ReadAsync(again);

            again.StatusCode.Should().Be(HttpStatusCode.Gone);
            page.QuerySelector("main form").Should().BeNull();
        }

        (await LinkAsync()).Should().BeNull();
        app.Read(db => db.OneTimeLinks.Count()).Should().Be(0);
    }

    [Fact]
    public async Task An_earlier_start_s_link_stays_good_until_an_account_is_there()
    {
        using var browser = app.NewBrowser();
        var first = await LinkAsync();
        await LinkAsync();

        using var answer = await SetUpAsync(browser, first!);

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Of_two_who_send_the_form_at_once_one_gets_the_account()
    {
        var link = await LinkAsync();
        var browsers = Enumerable.Range(0, 4).Select(_ => app.NewBrowser()).ToList();
        var pages = await Task.WhenAll(browsers.Select(browser => browser.PageAsync(link!)));

        var answers = await Task.WhenAll(browsers.Select((browser, i) =>
            browser.SubmitAsync(link!, (AngleSharp.Html.Dom.IHtmlFormElement)pages[i].QuerySelector("main form")!, Fields($"Person {i}", $"person{i}@example.org", Password))));

        answers.Count(answer => answer.StatusCode == HttpStatusCode.Redirect).Should().Be(1);
        app.Read(db => db.Editors.Count()).Should().Be(1);
    }

    [Theory]
    [InlineData("short", "short", "Typed-Password")]
    [InlineData("aaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaa", "Typed-Password")]
    [InlineData("seven green tables", "seven green chairs", "Typed-Repeated")]
    public async Task A_poor_password_is_told_at_its_field_and_the_link_stays_good(string password, string repeated, string field)
    {
        using var browser = app.NewBrowser();
        var link = await LinkAsync();

        using var answer = await browser.SubmitAsync(link!, "main form", Fields("Amina", "amina@example.org", password, repeated));
        var page = await TestApp.ReadAsync(answer);

        page.GetElementById(field)!.GetAttribute("aria-invalid").Should().Be("true");
        page.GetElementById("Typed-Name")!.GetAttribute("value").Should().Be("Amina");
        app.Read(db => db.Editors.Count()).Should().Be(0);
        (await SetUpAsync(browser, link!)).StatusCode.Should().Be(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_guessed_link_leads_nowhere_and_the_database_does_not_hold_the_right_one()
    {
        var link = await LinkAsync();

        using var guessed = await app.NewBrowser().GetAsync("/admin/set-up/" + new string('A', 43));

        guessed.StatusCode.Should().Be(HttpStatusCode.Gone);
        app.Read(db => db.OneTimeLinks.Select(known => known.TokenHash).ToList()).Should().NotContain(link!.Split('/')[^1]);
    }

    [Theory]
    [InlineData("http://[::]:8080", "http://localhost:8080/admin/set-up/x")]
    [InlineData("http://0.0.0.0:80", "http://localhost/admin/set-up/x")]
    [InlineData("http://*:5080", "http://localhost:5080/admin/set-up/x")]
    [InlineData("https://records.example.org", "https://records.example.org/admin/set-up/x")]
    [InlineData("http://127.0.0.1:5080", "http://127.0.0.1:5080/admin/set-up/x")]
    public void The_console_says_an_address_that_a_browser_can_open(string listeningOn, string address) =>
        SetupLink.Sentence(listeningOn, "/admin/set-up/x").Should().EndWith(" " + address);

    private Task<string?> LinkAsync() => app.Services.GetRequiredService<SetupLink>().MakeAsync();

    private static Task<HttpResponseMessage> SetUpAsync(SignedInBrowser browser, string link) =>
        browser.SubmitAsync(link, "main form", Fields("Amina", "amina@example.org", Password));

    private static (string, string)[] Fields(string name, string email, string password, string? repeated = null) =>
        [("Typed.Name", name), ("Typed.Email", email), ("Typed.Password", password), ("Typed.Repeated", repeated ?? password)];
}
