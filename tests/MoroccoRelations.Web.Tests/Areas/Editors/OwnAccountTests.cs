using System.Net;
using AngleSharp.Dom;
using MoroccoRelations.Testing;

namespace MoroccoRelations.Web.Tests.Areas.Editors;

public sealed class OwnAccountTests : IAsyncLifetime
{
    private const string Authenticator = "/admin/account/authenticator";
    private const string NewPassword = "four quiet windows";

    private readonly TestApp app = new();

    private SignedInBrowser editor = null!;

    public async Task InitializeAsync() => editor = await app.SignedInAsAsync();

    public async Task DisposeAsync()
    {
        editor.Dispose();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task A_new_password_ends_the_other_sign_ins_but_not_this_one()
    {
        using var elsewhere = await app.SignedInAsAsync();

        using var answer = await editor.SubmitAsync("/admin/account/password", "main form", Passwords(SampleEditors.Password, NewPassword));
        using var here = await editor.GetAsync("/admin");
        using var there = await elsewhere.GetAsync("/admin");
        using var again = await SignInAsync(elsewhere, NewPassword);

        here.StatusCode.Should().Be(HttpStatusCode.OK);
        there.StatusCode.Should().Be(HttpStatusCode.Redirect);
        again.Headers.Location!.OriginalString.Should().Be("/admin");
    }

    [Theory]
    [InlineData("not the password", NewPassword, "Typed-Current")]
    [InlineData(SampleEditors.Password, "short", "Typed-Password")]
    public async Task A_password_is_not_changed_by_one_who_does_not_know_it_nor_to_a_poor_one(string current, string wanted, string field)
    {
        using var answer = await editor.SubmitAsync("/admin/account/password", "main form", Passwords(current, wanted));
        var page = await TestApp.ReadAsync(answer);

        page.GetElementById(field)!.GetAttribute("aria-invalid").Should().Be("true");
        (await SignInAsync(app.NewBrowser(), SampleEditors.Password)).Headers.Location!.OriginalString.Should().Be("/admin");
    }

    [Fact]
    public async Task A_new_name_shows_at_once_and_is_said_to_be_saved_in_the_language_of_the_page()
    {
        using var chosen = await editor.SubmitAsync("/admin/account", "form.languages", ("language", "fr"));
        using var answer = await editor.SubmitAsync("/admin/account", "main form", ("Typed.Name", "Zineb"));
        var page = await editor.PageAsync("/admin/account");
        var later = await editor.PageAsync("/admin/account");

        page.QuerySelector("form.sign-out bdi")!.TextContent.Should().Be("Zineb");
        page.QuerySelector("[role=status]")!.TextContent.Should().Be("Votre nom est enregistré.");
        later.QuerySelector("[role=status]").Should().BeNull();
    }

    [Fact]
    public async Task With_an_app_the_password_alone_does_not_sign_in_and_the_code_does()
    {
        var (key, _) = await TurnOnAsync();
        using var browser = app.NewBrowser();

        using var first = await SignInAsync(browser, SampleEditors.Password, "?next=/admin/account");
        using var between = await browser.GetAsync("/admin");
        using var wrong = await browser.SubmitAsync(first.Headers.Location!.OriginalString, "main form", ("Code", "000000"));
        using var second = await browser.SubmitAsync(first.Headers.Location!.OriginalString, "main form", ("Code", Totp.Code(key).Insert(3, " ")));

        first.Headers.Location!.OriginalString.Should().StartWith("/admin/sign-in/second-factor?next=");
        between.StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await TestApp.ReadAsync(wrong)).GetElementById("Code")!.GetAttribute("aria-invalid").Should().Be("true");
        second.Headers.Location!.OriginalString.Should().Be("/admin/account");
    }

    [Fact]
    public async Task A_recovery_code_signs_in_once()
    {
        var (_, codes) = await TurnOnAsync();
        codes.Should().HaveCount(10).And.OnlyHaveUniqueItems();

        (await RecoverAsync(codes[0])).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await RecoverAsync(codes[0])).StatusCode.Should().Be(HttpStatusCode.OK);
        (await RecoverAsync(codes[1].ToLowerInvariant())).StatusCode.Should().Be(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Wrong_codes_lock_the_account()
    {
        var (key, _) = await TurnOnAsync();
        using var browser = app.NewBrowser();
        using var first = await SignInAsync(browser, SampleEditors.Password);
        for (var i = 0; i < 5; i++)
        {
            using var wrong = await browser.SubmitAsync("/admin/sign-in/second-factor", "main form", ("Code", "000000"));
        }

        using var right = await browser.SubmitAsync("/admin/sign-in/second-factor", "main form", ("Code", Totp.Code(key)));

        right.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_app_is_turned_off_by_one_who_knows_the_password()
    {
        await TurnOnAsync();

        using var wrong = await editor.SubmitAsync(Authenticator, "form[action*=Remove]", ("Password", "not the password"));
        using var askedStill = await SignInAsync(app.NewBrowser(), SampleEditors.Password);
        using var right = await editor.SubmitAsync(Authenticator, "form[action*=Remove]", ("Password", SampleEditors.Password));
        using var askedNoMore = await SignInAsync(app.NewBrowser(), SampleEditors.Password);

        wrong.StatusCode.Should().Be(HttpStatusCode.OK);
        askedStill.Headers.Location!.OriginalString.Should().StartWith("/admin/sign-in/second-factor");
        askedNoMore.Headers.Location!.OriginalString.Should().Be("/admin");
    }

    [Fact]
    public async Task The_second_step_is_closed_to_one_who_has_not_taken_the_first()
    {
        foreach (var address in new[] { "/admin/sign-in/second-factor", "/admin/sign-in/recovery-code" })
        {
            using var answer = await app.NewBrowser().GetAsync(address);

            answer.Headers.Location!.OriginalString.Should().Be("/admin/sign-in");
        }
    }

    [Fact]
    public async Task A_passkey_that_no_device_made_is_refused()
    {
        using var added = await editor.SubmitAsync("/admin/account/passkeys", "form[data-passkey=add]", ("credential", "{}"));
        using var used = await app.NewBrowser().SubmitAsync("/admin/sign-in", "form[data-passkey=use]", ("credential", "{}"));

        (await TestApp.ReadAsync(added)).QuerySelector("main .problems[role=alert]").Should().NotBeNull();
        used.StatusCode.Should().Be(HttpStatusCode.OK);
        app.Read(db => db.Set<Microsoft.AspNetCore.Identity.IdentityUserPasskey<string>>().Count()).Should().Be(0);
    }

    private async Task<(string Key, List<string> Codes)> TurnOnAsync()
    {
        using var begun = await editor.SubmitAsync(Authenticator, "main form");
        var page = await editor.PageAsync(Authenticator);
        var key = page.QuerySelector("code.key")!.TextContent;
        page.QuerySelector(".qr svg path")!.GetAttribute("d").Should().StartWith("M");

        using var confirmed = await editor.SubmitAsync(Authenticator, "main form", ("Code", Totp.Code(key)));
        return (key, [.. (await TestApp.ReadAsync(confirmed)).QuerySelectorAll(".codes code").Select(code => code.TextContent)]);
    }

    private async Task<HttpResponseMessage> RecoverAsync(string code)
    {
        using var browser = app.NewBrowser();
        using var first = await SignInAsync(browser, SampleEditors.Password);
        return await browser.SubmitAsync("/admin/sign-in/recovery-code", "main form", ("Code", code));
    }

    private static Task<HttpResponseMessage> SignInAsync(SignedInBrowser browser, string password, string query = "") =>
        browser.SubmitAsync("/admin/sign-in" + query, "main form", ("Typed.Email", "editor@example.org"), ("Typed.Password", password));

    private static (string, string)[] Passwords(string current, string wanted) =>
        [("Typed.Current", current), ("Typed.Password", wanted), ("Typed.Repeated", wanted)];
}
