using System.Net;
using AngleSharp.Dom;
using MoroccoRelations.Data.Accounts;
using MoroccoRelations.Testing;

namespace MoroccoRelations.Web.Tests.Areas.Editors;

public sealed class SignInTests : IAsyncLifetime
{
    private readonly TestApp app = new();

    public async Task InitializeAsync() => await app.WithAsync(Sample.Write);

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task An_editor_gets_to_the_page_that_was_asked_for()
    {
        await app.WithEditorAsync();
        using var browser = app.NewBrowser();
        using var asked = await browser.GetAsync("/admin?status=open");
        var signIn = asked.Headers.Location!.PathAndQuery;

        using var answer = await SignInAsync(browser, signIn, SampleEditors.Password);
        using var page = await browser.GetAsync("/admin");

        answer.Headers.Location!.OriginalString.Should().Be("/admin?status=open");
        page.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("https://example.com/")]
    [InlineData("//example.com/")]
    [InlineData("/\\example.com")]
    public async Task Nobody_is_sent_elsewhere(string next)
    {
        await app.WithEditorAsync();
        using var browser = app.NewBrowser();

        using var answer = await SignInAsync(browser, "/admin/sign-in?next=" + Uri.EscapeDataString(next), SampleEditors.Password);

        answer.Headers.Location!.OriginalString.Should().Be("/admin");
    }

    [Fact]
    public async Task A_wrong_password_an_unknown_address_and_a_locked_account_are_refused_in_the_same_words()
    {
        await app.WithEditorAsync();
        using var browser = app.NewBrowser();

        var wrong = await RefusalAsync(browser, "editor@example.org", "not the password");
        var unknown = await RefusalAsync(browser, "nobody@example.org", "not the password");
        for (var i = 0; i < 4; i++)
        {
            await RefusalAsync(browser, "editor@example.org", "not the password");
        }

        var locked = await RefusalAsync(browser, "editor@example.org", SampleEditors.Password);

        wrong.Should().NotBeNullOrWhiteSpace();
        unknown.Should().Be(wrong);
        locked.Should().Be(wrong);
    }

    [Fact]
    public async Task What_was_typed_stays_but_for_the_password()
    {
        using var browser = app.NewBrowser();

        using var answer = await SignInAsync(browser, "/admin/sign-in", "");
        var page = await TestApp.ReadAsync(answer);

        var password = page.QuerySelector("input[type=password]")!;
        page.QuerySelector("input[type=email]")!.GetAttribute("value").Should().Be("editor@example.org");
        password.GetAttribute("value").Should().BeNull();
        password.GetAttribute("aria-invalid").Should().Be("true");
        page.GetElementById(password.GetAttribute("aria-describedby")!)!.Text().Should().Be("This field must be filled in.");
    }

    [Fact]
    public async Task Signing_out_ends_the_visit()
    {
        using var browser = await app.SignedInAsAsync();

        using var answer = await browser.SubmitAsync("/admin", "form.sign-out");
        using var after = await browser.GetAsync("/admin");

        answer.Headers.Location!.OriginalString.Should().Be("/admin/sign-in");
        after.StatusCode.Should().Be(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task An_account_that_is_disabled_is_signed_out_at_its_next_request()
    {
        using var browser = await app.SignedInAsAsync();
        await app.WriteAsync(db => db.Editors.Single().DisabledAt = Build.Noon);

        using var answer = await browser.GetAsync("/admin");
        var refusal = await RefusalAsync(browser, "editor@example.org", SampleEditors.Password);

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        refusal.Should().NotBeNull();
    }

    [Fact]
    public async Task A_new_role_and_a_new_name_hold_at_the_next_request()
    {
        using var browser = await app.SignedInAsAsync();
        await app.WriteAsync(db => (db.Editors.Single().Role, db.Editors.Single().DisplayName) = (EditorRole.Administrator, "Zineb"));

        var page = await browser.PageAsync("/admin");

        page.QuerySelector("form.sign-out bdi")!.TextContent.Should().Be("Zineb");
    }

    [Theory]
    [InlineData("fr", "ltr")]
    [InlineData("ar", "rtl")]
    public async Task The_language_that_is_chosen_stays_and_so_does_the_page(string language, string direction)
    {
        using var browser = await app.SignedInAsAsync();

        using var answer = await browser.SubmitAsync("/admin?page=2", "form.languages", ("language", language));
        var page = await browser.PageAsync("/admin");

        answer.Headers.Location!.OriginalString.Should().Be("/admin?page=2");
        page.DocumentElement.GetAttribute("lang").Should().Be(language);
        page.DocumentElement.GetAttribute("dir").Should().Be(direction);
    }

    [Fact]
    public async Task The_cookies_cannot_be_read_by_script_nor_sent_from_other_sites()
    {
        await app.WithEditorAsync();
        using var browser = app.NewBrowser();
        using var page = await browser.GetAsync("/admin/sign-in");

        using var answer = await SignInAsync(browser, "/admin/sign-in", SampleEditors.Password);

        var cookies = page.Headers.GetValues("Set-Cookie").Concat(answer.Headers.GetValues("Set-Cookie")).ToList();
        cookies.Should().Contain(cookie => cookie.StartsWith("editor=")).And.Contain(cookie => cookie.StartsWith("form="));
        cookies.Should().OnlyContain(cookie => cookie.Contains("httponly") && (cookie.Contains("samesite=lax") || cookie.Contains("samesite=strict")));
    }

    private static Task<HttpResponseMessage> SignInAsync(SignedInBrowser browser, string address, string password, string email = "editor@example.org") =>
        browser.SubmitAsync(address, "main form", ("Typed.Email", email), ("Typed.Password", password));

    private static async Task<string?> RefusalAsync(SignedInBrowser browser, string email, string password)
    {
        using var answer = await SignInAsync(browser, "/admin/sign-in", password, email);
        return (await TestApp.ReadAsync(answer)).QuerySelector("[role=alert]")?.Text().Trim();
    }
}
