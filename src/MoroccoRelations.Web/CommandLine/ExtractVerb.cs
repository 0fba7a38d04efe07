using System.CommandLine;
using MoroccoRelations.Extraction;
using MoroccoRelations.Web.Hosting;
using MoroccoRelations.Web.Importing;

namespace MoroccoRelations.Web.CommandLine;

/// <summary><c>extract PATH… --format json [--explain]</c>: prints what an import would propose, and touches no database.</summary>
internal static class ExtractVerb
{
    public static Command Create()
    {
        var paths = PathArgument.Create("Documents, or folders of documents, to read.");
        var format = new Option<string>("--format") { Description = "The form of the output.", DefaultValueFactory = _ => "json" };
        format.AcceptOnlyFromAmong("json");
        var explain = new Option<bool>("--explain") { Description = "Adds the rules and words behind each value, and each relationship's confidence." };

        var verb = new Command("extract", "Prints the records that an import of the documents would propose.") { paths, format, explain };
        verb.SetAction((asked, stop) => RunAsync(asked.GetRequiredValue(paths), asked.GetValue(explain), stop));
        return verb;
    }

    private static async Task<int> RunAsync(string[] paths, bool explain, CancellationToken stop)
    {
        using var logging = LoggerFactory.Create(log => log.AddConsoleLog(LogTo.StandardError));
        var drafts = new DraftedFiles(new EventExtractor(), logging.CreateLogger<DraftedFiles>());
        var failed = false;
        await using var output = Console.OpenStandardOutput();
        await using var json = new ExtractJson(output, explain);
        await foreach (var drafted in drafts.ReadAsync(SourceFiles.Find(paths), stop))
        {
            if (drafted.Draft is null)
            {
                failed = true;
                await Console.Error.WriteLineAsync($"{drafted.Path}: {drafted.Problem}");
                continue;
            }

            if (drafted.Draft.Document.Language is null)
            {
                await Console.Error.WriteLineAsync($"{drafted.Path}: the language of this document is not one that is read (en, fr, ar, ary), so nothing is proposed from it.");
            }

            await json.WriteAsync(drafted.Draft, stop);
        }

        return failed ? ExitCode.SomethingFailed : ExitCode.Done;
    }
}
