using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MoroccoRelations.Data.Reconciliation;

namespace MoroccoRelations.Data;

public static class KnowledgeBaseServices
{
    /// <summary>Adds the knowledge base in the SQLite file of the connection string, and what reads and writes it.</summary>
    public static IServiceCollection AddKnowledgeBase(this IServiceCollection services, string connectionString)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddDbContextFactory<RelationsDbContext>(options => KnowledgeBase.Configure(options, connectionString));
        services.AddSingleton<KnowledgeBase>();
        services.AddSingleton<DocumentReconciler>();
        services.AddSingleton<ImportLog>();
        return services;
    }
}
