using System.Diagnostics;
using MoroccoRelations.Web.CommandLine;

namespace MoroccoRelations.Web.Importing;

/// <summary>The verb <c>import</c> over a folder, run as a process of its own.</summary>
/// <remarks>
/// An import needs word lists, code and caches that serving does not. In a process of their own they end when it ends,
/// and the site that follows is as small as on every later day.
/// </remarks>
internal static class ImportProcess
{
    /// <summary>Imports the folder into the knowledge base, telling <paramref name="say"/> each line of the report.</summary>
    /// <exception cref="IOException">The process could not do its work; the message is what it said.</exception>
    public static async Task RunAsync(string folder, string? connection, Action<string> say, CancellationToken stop)
    {
        using var process = Start(folder, connection);
        await using var ending = stop.Register(process.Kill);
        var problems = process.StandardError.ReadToEndAsync(CancellationToken.None);
        while (await process.StandardOutput.ReadLineAsync(stop) is { } line)
        {
            say(line);
        }

        await process.WaitForExitAsync(stop);
        if (process.ExitCode is not (ExitCode.Done or ExitCode.SomethingFailed))
        {
            throw new IOException($"The seed documents could not be imported. {await problems}".TrimEnd());
        }

        await Console.Error.WriteAsync(await problems);
    }

    private static Process Start(string folder, string? connection)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(typeof(ImportProcess).Assembly.Location);
        }

        start.ArgumentList.Add("import");
        start.ArgumentList.Add(folder);
        start.Environment["ConnectionStrings__KnowledgeBase"] = connection;
        return Process.Start(start)!;
    }
}
