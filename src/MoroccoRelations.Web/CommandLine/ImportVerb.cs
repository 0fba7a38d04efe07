using System.CommandLine;
using MoroccoRelations.Data;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Web.Hosting;
using MoroccoRelations.Web.Importing;
using Spectre.Console;

namespace MoroccoRelations.Web.CommandLine;

/// <summary><c>import PATH… [--database PATH]</c>: brings documents into the knowledge base and reports what became of each.</summary>
internal static class ImportVerb
{
    public static Command Create()
    {
        var paths = PathArgument.Create("Documents, or folders of documents, to import; a sources.json beside them is read for what it says about each.");
        var database = DatabaseOption.Create();

        var verb = new Command("import", "Imports documents into the knowledge base.") { paths, database };
        verb.SetAction((asked, stop) => RunAsync(asked.GetRequiredValue(paths), asked.GetValue(database), stop));
        return verb;
    }

    private static async Task<int> RunAsync(string[] paths, string? database, CancellationToken stop)
    {
        using var host = BuildHost(database);
        var files = SourceFiles.Find(paths).ToList();
        // One core reads the first documents while the other brings the file up to date.
        var drafted = host.Services.GetRequiredService<DraftedFiles>().ReadAsync(files, stop);
        await host.Services.GetRequiredService<KnowledgeBase>().MigrateAsync(stop);
        var run = await ImportAsync(host.Services.GetRequiredService<DocumentImporter>(), drafted, files.Count, stop);
        Console.WriteLine(ImportReport.Total(run));
        return run.Documents.Any(document => document.Outcome is ImportOutcome.Failed) ? ExitCode.SomethingFailed : ExitCode.Done;
    }

    private static IHost BuildHost(string? database)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings
        {
            ContentRootPath = AppContext.BaseDirectory,
            Args = database is null ? [] : [DatabaseOption.AsSetting(database)],
        });
        builder.Logging.AddConsoleLog(LogTo.StandardError);
        builder.AddRecords();
        return builder.Build();
    }

    private static async Task<ImportRun> ImportAsync(DocumentImporter importer, IAsyncEnumerable<DraftedFile> drafted, int count, CancellationToken stop)
    {
        if (Console.IsOutputRedirected)
        {
            return await importer.ImportAsync(drafted, document => Console.WriteLine(ImportReport.Line(document)), stop: stop);
        }

        return await AnsiConsole.Progress().StartAsync(async progress =>
        {
            var bar = progress.AddTask("Importing", maxValue: count);
            return await importer.ImportAsync(drafted, Report, stop: stop);

            void Report(ImportedDocument document)
            {
                AnsiConsole.WriteLine(ImportReport.Line(document));
                bar.Increment(1);
            }
        });
    }
}
