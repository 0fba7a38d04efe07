using System.Net;
using AngleSharp.Dom;
using MoroccoRelations.Data.Accounts;
using MoroccoRelations.Testing;

namespace MoroccoRelations.Web.Tests.Areas.Editors;

public sealed class AccountsTests : IAsyncLifetime
{
    private const string NewPassword = "four quiet windows";

    private readonly TestApp app = new();

    private SignedInBrowser administrator = null!;

    public async Task InitializeAsync() => administrator = await app.SignedInAsAsync(EditorRole.Administrator);

    public async Task DisposeAsync()
    {
        administrator.Dispose();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task A_new_editor_chooses_a_password_with_the_link_once()
    {
        var link = await AddAsync("Zineb", "zineb@example.org", EditorRole.Editor);
        using var browser = app.NewBrowser();

        using var chosen = await ChooseAsync(browser, link);
        using var signedIn = await SignInAsync(browser, "zineb@example.org", NewPassword);
        using var again = await browser.GetAsync(link);

        chosen.Headers.Location!.OriginalString.Should().Be("/admin/sign-in");
        signedIn.Headers.Location!.OriginalString.Should().Be("/admin");
        again.StatusCode.Should().Be(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task A_link_that_is_old_is_no_longer_good()
    {
        var link = await AddAsync("Zineb", "zineb@example.org", EditorRole.Editor);
        await app.WriteAsync(db => db.OneTimeLinks.Single(link => link.EditorId != null).ExpiresAt = DateTime.UtcNow.AddMinutes(-1));

        using var answer = await app.NewBrowser().GetAsync(link);

        answer.StatusCode.Should().Be(HttpStatusCode.Gone);
    }

    [Theory]
    [InlineData("Administrator", "new@example.org", "Typed-Name")]
    [InlineData("ADMINISTRATOR", "new@example.org", "Typed-Name")]
    [InlineData("New", "administrator@example.org", "Typed-Email")]
    [InlineData("New", "no address", "Typed-Email")]
    [InlineData("", "new@example.org", "Typed-Name")]
    public async Task What_cannot_be_is_told_at_its_field(string name, string email, string field)
    {
        using var answer = await administrator.SubmitAsync("/admin/accounts", "main form", ("Typed.Name", name), ("Typed.Email", email), ("Typed.Role", "Editor"));
        var page = await TestApp.ReadAsync(answer);

        page.GetElementById(field)!.GetAttribute("aria-invalid").Should().Be("true");
        app.Read(db => db.Editors.Count()).Should().Be(1);
    }

    [Fact]
    public async Task A_reset_ends_the_old_password_and_every_sign_in_and_gives_a_link()
    {
        using var editor = await app.SignedInAsAsync();

        using var answer = await administrator.SubmitAsync(await AddressOfAsync("editor@example.org"), "form#reset");
        var link = LinkIn(await TestApp.ReadAsync(answer));
        using var next = await editor.GetAsync("/admin");
        using var old = await SignInAsync(editor, "editor@example.org", SampleEditors.Password);
        using var chosen = await ChooseAsync(editor, link);
        using var signedIn = await SignInAsync(editor, "editor@example.org", NewPassword);

        next.StatusCode.Should().Be(HttpStatusCode.Redirect);
        old.StatusCode.Should().Be(HttpStatusCode.OK);
        signedIn.Headers.Location!.OriginalString.Should().Be("/admin");
    }

    [Fact]
    public async Task A_disabled_editor_is_signed_out_and_comes_back_when_enabled()
    {
        using var editor = await app.SignedInAsAsync();
        var address = await AddressOfAsync("editor@example.org");

        using var disabled = await administrator.SubmitAsync(address, "form#disable");
        using var next = await editor.GetAsync("/admin");
        using var refused = await SignInAsync(editor, "editor@example.org", SampleEditors.Password);
        using var enabled = await administrator.SubmitAsync(address, "form#enable");
        using var back = await SignInAsync(editor, "editor@example.org", SampleEditors.Password);

        next.StatusCode.Should().Be(HttpStatusCode.Redirect);
        refused.StatusCode.Should().Be(HttpStatusCode.OK);
        back.Headers.Location!.OriginalString.Should().Be("/admin");
    }

    [Fact]
    public async Task A_new_administrator_may_at_once_what_administrators_may()
    {
        using var editor = await app.SignedInAsAsync();
        using var before = await editor.GetAsync("/admin/accounts");

        using var changed = await administrator.SubmitAsync(await AddressOfAsync("editor@example.org"), "form#role", ("role", "Administrator"));
        using var signedIn = await SignInAsync(editor, "editor@example.org", SampleEditors.Password);
        using var after = await editor.GetAsync("/admin/accounts");

        before.StatusCode.Should().Be(HttpStatusCode.Forbidden);
        after.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("form#disable", "")]
    [InlineData("form#role", "Editor")]
    public async Task The_last_administrator_stays(string form, string role)
    {
        await AddAsync("Not yet", "notyet@example.org", EditorRole.Administrator);
        var fields = role.Length == 0 ? [] : new[] { ("role", role) };

        using var answer = await administrator.SubmitAsync(await AddressOfAsync("administrator@example.org"), form, fields);
        var page = await TestApp.ReadAsync(answer);

        page.QuerySelector("[role=alert]")!.Text().Should().Contain("last administrator");
        app.Read(db => db.Editors.Single(e => e.DisplayName == "Administrator")).Should().Match<Editor>(e => e.DisabledAt == null && e.Role == EditorRole.Administrator);
    }

    [Fact]
    public async Task There_is_no_page_of_an_account_that_is_not_there()
    {
        using var answer = await administrator.GetAsync("/admin/accounts/nobody");

        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    private async Task<string> AddAsync(string name, string email, EditorRole role)
    {
        using var answer = await administrator.SubmitAsync("/admin/accounts", "main form", ("Typed.Name", name), ("Typed.Email", email), ("Typed.Role", $"{role}"));
        return LinkIn(await TestApp.ReadAsync(answer));
    }

    private async Task<string> AddressOfAsync(string email) =>
        (await administrator.PageAsync("/admin/accounts")).QuerySelector($"tr[data-id='{email}'] a")!.GetAttribute("href")!;

    private static string LinkIn(IDocument page) => new Uri(page.GetElementById("link")!.TextContent).AbsolutePath;

    private static Task<HttpResponseMessage> ChooseAsync(SignedInBrowser browser, string link) =>
        browser.SubmitAsync(link, "main form", ("Typed.Password", NewPassword), ("Typed.Repeated", NewPassword));

    private static Task<HttpResponseMessage> SignInAsync(SignedInBrowser browser, string email, string password) =>
        browser.SubmitAsync("/admin/sign-in", "main form", ("Typed.Email", email), ("Typed.Password", password));
}
