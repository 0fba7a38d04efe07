using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MoroccoRelations.Data.Tests.Support;

/// <summary>A knowledge base in a folder of its own, deleted with the test.</summary>
public sealed class TemporaryKnowledgeBase : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("morocco-relations-");
    private readonly ServiceProvider services;

    public TemporaryKnowledgeBase(string settings = "", string file = "knowledge.db", Action<IServiceCollection>? add = null)
    {
        Path = System.IO.Path.Combine(folder.FullName, file);
        var collection = new ServiceCollection()
            .AddSingleton<TimeProvider>(Clock)
            .AddKnowledgeBase($"Data Source={Path};Pooling=False;{settings}");
        add?.Invoke(collection);
        services = collection.BuildServiceProvider(validateScopes: true);
    }

    private static readonly Lazy<Task<byte[]>> Template = new(CreateTemplateAsync);

    public string Path { get; }

    public FixedClock Clock { get; } = new(new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc));

    public static async Task<TemporaryKnowledgeBase> MigratedAsync(Action<IServiceCollection>? add = null)
    {
        var knowledgeBase = new TemporaryKnowledgeBase(add: add);
        await File.WriteAllBytesAsync(knowledgeBase.Path, await Template.Value);
        return knowledgeBase;
    }

    /// <summary>Migrated once and copied ever after: most tests start from a migrated file.</summary>
    private static async Task<byte[]> CreateTemplateAsync()
    {
        await using var knowledgeBase = new TemporaryKnowledgeBase();
        await knowledgeBase.MigrateAsync();
        return await File.ReadAllBytesAsync(knowledgeBase.Path);
    }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public Task<bool> MigrateAsync() => Get<KnowledgeBase>().MigrateAsync();

    public RelationsDbContext Open() => Get<IDbContextFactory<RelationsDbContext>>().CreateDbContext();

    public SqliteConnection Connect(string settings = "")
    {
        var connection = new SqliteConnection($"Data Source={Path};Pooling=False;{settings}");
        connection.Open();
        return connection;
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
