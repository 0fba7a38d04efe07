using System.CommandLine;
using System.CommandLine.Parsing;

namespace MoroccoRelations.Web.CommandLine;

/// <summary>The command line: no verb serves the site, the others do their work and end.</summary>
internal static class Verbs
{
    private const string About = """
        A sourced, trilingual knowledge base of Morocco's foreign relations.

        Without a verb it serves the site, on http://localhost:5080 unless told otherwise. Every setting of appsettings.json
        may be given as --Section:Key=VALUE or as an environment variable Section__Key.
        """;

    // A name that begins with @ is a file like any other, not a file of further arguments.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    private static readonly InvocationConfiguration Invoking = new() { EnableDefaultExceptionHandler = false };

    /// <summary>Runs what the arguments ask for: <paramref name="serve"/> where they name no verb.</summary>
    public static Task<int> RunAsync(string[] args, Func<string[], Task<int>> serve)
    {
        var asked = Root().Parse(args, Parsing);
        return Problem(asked, args) is { } problem
            ? Task.FromResult(Refuse(problem))
            : Unavailable.UnlessAsync(() => AsksToServe(asked) ? serve(HostArguments.ForHost(args)) : asked.InvokeAsync(Invoking));
    }

    private static string? Problem(ParseResult asked, string[] args)
    {
        if (AsksToServe(asked))
        {
            return HostArguments.Problem(args);
        }

        return asked.Errors.Count == 0 ? null : string.Join(Environment.NewLine, asked.Errors.Select(error => error.Message));
    }

    private static RootCommand Root()
    {
        var urls = new Option<string>("--urls") { Description = "The addresses to listen on, separated by semicolons.", HelpName = "ADDRESSES" };
        return new RootCommand(About) { urls, DatabaseOption.Create(), ImportVerb.Create(), ExtractVerb.Create(), DatesVerb.Create(), UserVerb.Create() };
    }

    private static bool AsksToServe(ParseResult asked) =>
        asked.CommandResult.Command is RootCommand && asked.GetResult("--help") is null && asked.GetResult("--version") is null;

    private static int Refuse(string problem)
    {
        Console.Error.WriteLine(problem);
        Console.Error.WriteLine("--help lists the verbs and what each understands.");
        return ExitCode.NotUnderstood;
    }
}
