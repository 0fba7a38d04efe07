using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using MoroccoRelations.Data.Accounts;
using MoroccoRelations.Testing;
using MoroccoRelations.Web.Importing.Pending;

namespace MoroccoRelations.Web.Tests.Areas.Editors.Imports;

/// <summary>The program, and an administrator who imports in the browser.</summary>
internal sealed class ImportDesk : IAsyncDisposable
{
    public const string Kenya = "Morocco and Kenya\n\nOn 3 May 2018, the King of Morocco received the President of Kenya in Rabat. The two countries signed an agreement on fisheries in September 2019.";
    public const string Senegal = "Le Maroc et le Sénégal\n\nLe Roi Mohammed VI a reçu le président du Sénégal à Rabat le 12 février 2013. Le Maroc a ouvert une ambassade au Rwanda en juin 2017.";
    public const string Jordan = "المغرب والأردن\n\nاستقبل الملك محمد السادس ملك الأردن بالرباط يوم 5 ماي 2016. ووقع المغرب والهند اتفاقية للتعاون الفلاحي في شتنبر 2018.";

    /// <summary>The same visit, told by another source.</summary>
    public const string KenyaAgain = "The visit of 2018\n\nOn 3 May 2018, the King of Morocco received the President of Kenya in Rabat, the palace said.";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private ImportDesk(TestApp app, SignedInBrowser browser) => (App, Browser) = (app, browser);

    public TestApp App { get; }

    public SignedInBrowser Browser { get; }

    public PendingImports Imports => App.Services.GetRequiredService<PendingImports>();

    public static async Task<ImportDesk> OpenAsync(IReadOnlyDictionary<string, string>? settings = null)
    {
        var app = new TestApp { Settings = settings ?? new Dictionary<string, string>() };
        return new(app, await app.SignedInAsAsync(EditorRole.Administrator, "Salma"));
    }

    /// <summary>The same behind the server that serves readers, at a port of its own.</summary>
    public static async Task<ImportDesk> OpenOverKestrelAsync(IReadOnlyDictionary<string, string> settings)
    {
        var app = new TestApp { Settings = settings }.OverKestrel();
        return new(app, await app.SignedInAsAsync(EditorRole.Administrator, "Salma"));
    }

    public static (string Name, byte[] Content) Text(string name, string text) => (name, Encoding.UTF8.GetBytes(text));

    /// <summary>Uploads files by the form; the address that the browser is sent to.</summary>
    public async Task<string> UploadAsync(params (string Name, byte[] Content)[] files)
    {
        using var response = await PostAsync(files);
        return response.Headers.Location?.OriginalString ?? throw new InvalidOperationException($"The upload was answered with {response.StatusCode}.");
    }

    public async Task<HttpResponseMessage> PostAsync(params (string Name, byte[] Content)[] files)
    {
        var page = await Browser.PageAsync("/admin/imports/new");
        var form = (IHtmlFormElement)page.QuerySelector("form.upload")!;
        using var content = new MultipartFormDataContent();
        foreach (var hidden in form.QuerySelectorAll("input[type=hidden]").Cast<IHtmlInputElement>())
        {
            content.Add(new StringContent(hidden.Value), hidden.Name!);
        }

        foreach (var (name, bytes) in files)
        {
            var file = new ByteArrayContent(bytes);
            file.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "files", FileName = $"\"{name}\"", FileNameStar = name };
            content.Add(file);
        }

        return await Browser.Client.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), content);
    }

    /// <summary>The page of the import, once there is nothing under way for it.</summary>
    public async Task<IHtmlDocument> DoneAsync(string address)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (Imports.Find(address.Split('/')[^1])?.Progress.IsUnderWay == true)
        {
            await Task.Delay(20, limit.Token);
        }

        return await Browser.PageAsync(address);
    }

    /// <summary>Uploads files and gives the page of the whole preview.</summary>
    public async Task<(string Address, IHtmlDocument Page)> PreviewAsync(params (string Name, byte[] Content)[] files)
    {
        var address = await UploadAsync(files);
        return (address, await DoneAsync(address));
    }

    public async Task<IHtmlDocument> ApplyAsync(string address)
    {
        using var response = await Browser.SubmitAsync(address, "form.apply");
        return await DoneAsync(address);
    }

    /// <summary>Uploads files and applies them; the number of the run.</summary>
    public async Task<int> ImportAsync(params (string Name, byte[] Content)[] files)
    {
        var (address, _) = await PreviewAsync(files);
        await ApplyAsync(address);
        return App.Read(db => db.ImportRuns.Max(run => run.Id));
    }

    public async Task<HttpResponseMessage> UndoAsync(int run, string reason = "The wrong documents") =>
        await Browser.SubmitAsync(string.Create(CultureInfo.InvariantCulture, $"/admin/imports/{run}/undo"), "form.undo", ("Typed.Reason", reason));

    public async ValueTask DisposeAsync()
    {
        Browser.Dispose();
        await App.DisposeAsync();
    }
}
