using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using MoroccoRelations.Data;
using MoroccoRelations.Data.Accounts;

namespace MoroccoRelations.Testing;

/// <summary>An editor's browser: it keeps cookies, fills in the forms of the pages it has read, and goes where it is sent only when told to.</summary>
public sealed class SignedInBrowser(HttpClient client) : IDisposable
{
    public HttpClient Client => client;

    public Task<HttpResponseMessage> GetAsync(string address) => client.GetAsync(new Uri(address, UriKind.Relative));

    /// <summary>A page as a browser reads it.</summary>
    public async Task<IHtmlDocument> PageAsync(string address)
    {
        using var response = await GetAsync(address);
        return await TestApp.ReadAsync(response);
    }

    /// <summary>Opens a page, fills in the form that the selector finds and sends it, with all its hidden fields, the antiforgery token among them.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string address, string form, params (string Name, string Value)[] fields)
    {
        var page = await PageAsync(address);
        var found = page.QuerySelector(form) as IHtmlFormElement ?? throw new ArgumentException($"{address} has no form {form}.", nameof(form));
        return await SubmitAsync(address, found, fields);
    }

    /// <inheritdoc cref="SubmitAsync(string, string, ValueTuple{string, string}[])"/>
    public Task<HttpResponseMessage> SubmitAsync(string address, IHtmlFormElement form, params (string Name, string Value)[] fields)
    {
        ArgumentNullException.ThrowIfNull(form);
        var given = fields.Select(field => field.Name).ToHashSet();
        var standing = form.QuerySelectorAll("input[name], select[name], textarea[name]")
            .Select(element => (Name: element.GetAttribute("name")!, Value: ValueOf(element)))
            .Where(field => field.Value is not null && !given.Contains(field.Name))
            .Select(field => (field.Name, Value: field.Value!));
        var content = new FormUrlEncodedContent(standing.Concat(fields).Select(field => KeyValuePair.Create(field.Name, field.Value)));
        var action = form.GetAttribute("action") is { Length: > 0 } own ? own : address;
        return client.PostAsync(new Uri(action, UriKind.Relative), content);
    }

    public void Dispose() => client.Dispose();

    private static string? ValueOf(AngleSharp.Dom.IElement element) => element switch
    {
        IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => null,
        IHtmlInputElement { Type: "submit" or "button" or "file" } => null,
        IHtmlInputElement input => input.GetAttribute("value") ?? "",
        IHtmlSelectElement select => select.Value,
        IHtmlTextAreaElement area => area.Value,
        _ => null,
    };
}

/// <summary>Accounts in tests.</summary>
public static class SampleEditors
{
    public const string Password = "a long enough password";

    /// <summary>Adds an account that can sign in with <see cref="Password"/>, unless it is there; its address is the name at example.org.</summary>
    public static async Task<Editor> WithEditorAsync(this TestApp app, EditorRole role = EditorRole.Editor, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(app);
        name ??= role.ToString();
        var email = $"{name.ToLowerInvariant()}@example.org";
        await app.Services.GetRequiredService<KnowledgeBase>().MigrateAsync();
        using var scope = app.Services.CreateScope();
        var editors = scope.ServiceProvider.GetRequiredService<UserManager<Editor>>();
        if (await editors.FindByEmailAsync(email) is { } known)
        {
            return known;
        }

        var editor = new Editor { UserName = email, Email = email, DisplayName = name, Role = role, CreatedAt = Build.Noon };
        var result = await editors.CreateAsync(editor, Password);
        return result.Succeeded ? editor : throw new InvalidOperationException(string.Join(" ", result.Errors.Select(error => error.Description)));
    }

    /// <summary>A browser that nobody has signed in with.</summary>
    public static SignedInBrowser NewBrowser(this TestApp app)
    {
        ArgumentNullException.ThrowIfNull(app);
        return new SignedInBrowser(app.IsOverKestrel
            ? new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = app.ClientOptions.BaseAddress }
            : app.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = true }));
    }

    /// <summary>A browser in which an editor of that role has signed in by the sign-in page; the account is added where it is missing.</summary>
    public static async Task<SignedInBrowser> SignedInAsAsync(this TestApp app, EditorRole role = EditorRole.Editor, string? name = null)
    {
        var editor = await app.WithEditorAsync(role, name);
        var browser = app.NewBrowser();
        using var response = await browser.SubmitAsync("/admin/sign-in", "main form", ("Typed.Email", editor.Email!), ("Typed.Password", Password));
        return response.Headers.Location?.OriginalString == "/admin"
            ? browser
            : throw new InvalidOperationException($"Signing in was answered with {response.StatusCode}.");
    }
}
