using System.Diagnostics;

namespace MoroccoRelations.Web.Tests.CommandLine;

/// <summary>The program as it was built, run as a process of its own.</summary>
internal static class BuiltProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>The top folder of the repository.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>The repository's seed documents.</summary>
    public static string Seeds { get; } = Path.Combine(Repository, "seeds");

    /// <summary>Runs the program to its end.</summary>
    public static async Task<Outcome> RunAsync(string workingFolder, params string[] args)
    {
        using var program = Start(workingFolder, args);
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

    /// <summary>Starts the program; the caller ends it.</summary>
    public static Process Start(string workingFolder, params string[] args)
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

        return Process.Start(start)!;
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
