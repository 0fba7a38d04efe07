using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MoroccoRelations.Data;
using MoroccoRelations.Web.Hosting;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Testing;

/// <summary>The whole program over a new SQLite file of its own, without the seeds.</summary>
public sealed class TestApp : WebApplicationFactory<SiteLanguage>
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("morocco-relations-");

    public SqlCounter Sql { get; } = new();

    /// <summary>A browser that goes where it is sent only when told to.</summary>
    public HttpClient Browser => browser ??= CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    private HttpClient? browser;

    /// <summary>Settings that differ from those of the other tests.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether it stands behind the server that serves readers, at a port of its own, and not behind the one for tests.</summary>
    public bool IsOverKestrel { get; private set; }

    /// <summary>Serves as readers are served, over connections that can break.</summary>
    public TestApp OverKestrel()
    {
        UseKestrel(0);
        StartServer();
        IsOverKestrel = true;
        return this;
    }

    /// <summary>Writes records as an import would, and tells the page cache.</summary>
    public async Task WriteAsync(Action<RelationsDbContext> write)
    {
        using var scope = Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<RelationsDbContext>();
        write(db);
        await db.SaveChangesAsync();
        await Services.GetRequiredService<EvictPages>().Now();
    }

    /// <summary>What stands in the database.</summary>
    public T Read<T>(Func<RelationsDbContext, T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        using var scope = Services.CreateScope();
        return read(scope.ServiceProvider.GetRequiredService<RelationsDbContext>());
    }

    /// <summary>Migrates the file; then writes records.</summary>
    public async Task<TestApp> WithAsync(Action<RelationsDbContext> write)
    {
        await Services.GetRequiredService<KnowledgeBase>().MigrateAsync();
        await WriteAsync(write);
        return this;
    }

    /// <summary>A page as a browser reads it.</summary>
    public async Task<IHtmlDocument> PageAsync(string address)
    {
        using var response = await Browser.GetAsync(new Uri(address, UriKind.Relative));
        return await ReadAsync(response);
    }

    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("ConnectionStrings:KnowledgeBase", $"Data Source={Path.Combine(folder.FullName, "knowledge-base.db")};Pooling=False");
        builder.UseSetting("Seeds:ImportOnFirstStart", "false");
        // No watch on the settings files: a machine gives few, and many programs run side by side here.
        builder.UseSetting("hostBuilder:reloadConfigOnChange", "false");
        builder.UseSetting("Logging:LogLevel:Default", "Error");
        builder.UseSetting("Accounts:AttemptsPerMinute", "1000");
        builder.UseSetting("Reports:MostPerMinute", "1000");
        builder.UseSetting("Reports:LeastSecondsToFillIn", "0");
        foreach (var (key, value) in Settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureServices(services => services.ConfigureDbContext<RelationsDbContext>(options => options.AddInterceptors(Sql)));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && folder.Exists)
        {
            folder.Delete(recursive: true);
        }
    }
}
