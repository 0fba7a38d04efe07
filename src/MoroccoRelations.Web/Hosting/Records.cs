using Microsoft.Data.Sqlite;
using MoroccoRelations.Data;
using MoroccoRelations.Extraction;
using MoroccoRelations.Web.Importing;

namespace MoroccoRelations.Web.Hosting;

/// <summary>The records behind the site and the verbs.</summary>
internal static class Records
{
    /// <summary>Adds the knowledge base of the settings, and what imports documents into it.</summary>
    /// <exception cref="SettingsException">The connection string names no file.</exception>
    public static void AddRecords(this IHostApplicationBuilder builder)
    {
        builder.Services.AddKnowledgeBase(ConnectionString(builder.Configuration));
        builder.Services.AddSingleton<EventExtractor>();
        builder.Services.AddSingleton<DraftedFiles>();
        builder.Services.AddSingleton<DocumentImporter>();
        builder.Services.AddSingleton<FirstStart>();
    }

    private static string ConnectionString(IConfiguration settings)
    {
        var text = settings.GetConnectionString("KnowledgeBase");
        try
        {
            return new SqliteConnectionStringBuilder(text) is { DataSource.Length: > 0 } connection
                ? connection.ToString()
                : throw new SettingsException("The setting ConnectionStrings:KnowledgeBase names no file; it should read like \"Data Source=data/knowledge-base.db\".");
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            throw new SettingsException($"The setting ConnectionStrings:KnowledgeBase cannot be understood: {e.Message}", e);
        }
    }
}
