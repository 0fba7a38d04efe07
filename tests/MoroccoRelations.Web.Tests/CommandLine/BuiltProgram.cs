using System.Diagnostics;

namespace MoroccoRelations.Web.Tests.CommandLine;

/// <summary>The program as it was built, run as a process of its own.</summary>
internal static class BuiltProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>The top folder of the repository.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>The repository's seed documents.</summary>
    public static string Seeds { get; } = Path.Combine(Repository, "seeds");

    /// <summary>Runs the program to its end.</summary>
    public static Task<Outcome> RunAsync(string workingFolder, params string[] args) => ToItsEndAsync(Start(workingFolder, args));

    /// <summary>Runs the program to its end, with the connection string in its environment.</summary>
    public static Task<Outcome> RunOverAsync(string connectionString, string workingFolder, params string[] args)
    {
        var start = Prepare(workingFolder, args);
        start.Environment["ConnectionStrings__KnowledgeBase"] = connectionString;
        return ToItsEndAsync(Process.Start(start)!);
    }

    /// <summary>Starts the program; the caller ends it.</summary>
    public static Process Start(string workingFolder, params string[] args) => Process.Start(Prepare(workingFolder, args))!;

    private static async Task<Outcome> ToItsEndAsync(Process started)
    {
        using var program = started;
        program.StandardInput.Close();
        using var limit = new CancellationTokenSource(Patience);
        var output = program.StandardOutput.ReadToEndAsync(limit.Token);
        var error = program.StandardError.ReadToEndAsync(limit.Token);
        try
        {
            await program.WaitForExitAsync(limit.Token);
            return new Outcome(program.ExitCode, await output, await error);
        }
        finally
        {
            if (!program.HasExited)
            {
                program.Kill();
            }
        }
    }

    private static ProcessStartInfo Prepare(string workingFolder, string[] args)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = workingFolder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var arg in args.Prepend(Assembly()))
        {
            start.ArgumentList.Add(arg);
        }

        foreach (var variable in start.Environment.Keys.Where(IsSetting).ToList())
        {
            start.Environment.Remove(variable);
        }

        return start;
    }

    // The settings of whoever runs the tests are not the tests' settings.
    private static bool IsSetting(string variable) =>
        variable.StartsWith("ASPNETCORE_", StringComparison.Ordinal) || variable.Contains("__", StringComparison.Ordinal);

    private static string Assembly()
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(Repository, "src", "MoroccoRelations.Web", "bin", output.Parent!.Name, output.Name, "MoroccoRelations.Web.dll");
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "MoroccoRelations.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder.FullName;
    }
}

/// <summary>How a run of the program ended.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Error);
