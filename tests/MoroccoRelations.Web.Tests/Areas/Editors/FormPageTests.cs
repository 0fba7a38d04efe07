using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using MoroccoRelations.Data;
using MoroccoRelations.Testing;

namespace MoroccoRelations.Web.Tests.Areas.Editors;

/// <summary>What the tests of forms have in common: the sample records, and an editor's browser.</summary>
public abstract class FormPageTests : IAsyncLifetime
{
    protected const string Form = "form.record";

    protected static (string, string) Reason => ("Typed.Reason", "The ministry says so");

    protected TestApp App { get; } = new();

    protected SignedInBrowser Browser { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await App.WithAsync(Sample.Write);
        Browser = await App.SignedInAsAsync();
    }

    public async Task DisposeAsync()
    {
        Browser.Dispose();
        await App.DisposeAsync();
    }

    protected static IElement Field(IHtmlDocument page, string name) => page.QuerySelectorAll("form.record [name]").Single(e => e.GetAttribute("name") == name);

    /// <summary>What is wrong with a field, as it stands at the field.</summary>
    protected static string ProblemAt(IHtmlDocument page, string name) =>
        string.Concat((Field(page, name).GetAttribute("aria-describedby") ?? "").Split(' ').Select(page.GetElementById).OfType<IElement>()
            .Where(e => e.ClassList.Contains("problem")).Select(e => e.Text()));

    protected static string? ValueOf(IElement field) => field switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement list => list.Options.FirstOrDefault(option => option.IsDefaultSelected)?.Value ?? "",
        _ => field.GetAttribute("value") ?? "",
    };

    protected async Task<T> ReadAsync<T>(Func<RelationsDbContext, Task<T>> read)
    {
        using var scope = App.Services.CreateScope();
        return await read(scope.ServiceProvider.GetRequiredService<RelationsDbContext>());
    }

    /// <summary>The page that answers a form that was not saved.</summary>
    protected async Task<IHtmlDocument> RefusedAsync(string address, params (string, string)[] fields)
    {
        using var answer = await Browser.SubmitAsync(address, Form, fields);
        answer.StatusCode.Should().Be(System.Net.HttpStatusCode.OK);
        return await TestApp.ReadAsync(answer);
    }

    /// <summary>Where the editor is sent once a form is saved.</summary>
    protected async Task<string> SavedAsync(string address, params (string, string)[] fields)
    {
        using var answer = await Browser.SubmitAsync(address, Form, fields);
        answer.StatusCode.Should().Be(System.Net.HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location!.OriginalString;
    }
}
