using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MoroccoRelations.Data;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Web.Hosting;
using MoroccoRelations.Web.Importing;
using MoroccoRelations.Web.Tests.CommandLine;

namespace MoroccoRelations.Web.Tests.Importing;

/// <summary>An empty knowledge base in a folder of its own, and the importer that fills it.</summary>
internal sealed class ImportHost : IDisposable
{
    private readonly IHost _host;

    public ImportHost()
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings
        {
            Args = [$"--ConnectionStrings:KnowledgeBase=Data Source={Database};Pooling=False"],
        });
        builder.Logging.ClearProviders();
        builder.AddRecords();
        _host = builder.Build();
    }

    public TemporaryFolder Folder { get; } = new();

    public string Database => Folder.In("knowledge-base.db");

    public async Task<ImportRun> ImportAsync(params string[] paths)
    {
        await _host.Services.GetRequiredService<KnowledgeBase>().MigrateAsync();
        return await _host.Services.GetRequiredService<DocumentImporter>().ImportAsync(SourceFiles.Find(paths));
    }

    public RelationsDbContext OpenContext() => _host.Services.GetRequiredService<IDbContextFactory<RelationsDbContext>>().CreateDbContext();

    public void Dispose()
    {
        _host.Dispose();
        Folder.Dispose();
    }
}
