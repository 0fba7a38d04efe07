using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Reconciliation;
using MoroccoRelations.Data.Revising;

namespace MoroccoRelations.Data;

public static class KnowledgeBaseServices
{
    /// <summary>Adds the knowledge base in the SQLite file of the connection string, and what reads and writes it.</summary>
    public static IServiceCollection AddKnowledgeBase(this IServiceCollection services, string connectionString)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IInterceptor, CommittedChanges>();
        services.AddDbContextFactory<RelationsDbContext>((provider, options) =>
        {
            KnowledgeBase.Configure(options, connectionString);
            options.AddInterceptors(provider.GetServices<IInterceptor>());
        });
        services.AddSingleton<KnowledgeBase>();
        services.AddSingleton<DocumentReconciler>();
        services.AddSingleton<ImportLog>();
        AddCuration(services);
        return services;
    }

    private static void AddCuration(IServiceCollection services)
    {
        services.AddSingleton<EventCuration>();
        services.AddSingleton<RelationshipCuration>();
        services.AddSingleton<DocumentCuration>();
        services.AddSingleton<ProfileCuration>();
        services.AddSingleton<ReviewDecisions>();
        services.AddSingleton<RecordHistory>();
        services.AddSingleton<AuditLog>();
        services.AddSingleton<SuggestionDecisions>();
        services.AddSingleton<DuplicateDecisions>();
        services.AddSingleton<Regroupings>();
        services.AddSingleton<ImportUndo>();
        services.AddSingleton<ImportPreview>();
        services.AddSingleton<ReaderReports>();
        services.AddSingleton<Desk>();
    }
}
