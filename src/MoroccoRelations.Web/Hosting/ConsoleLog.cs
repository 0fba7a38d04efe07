using System.Globalization;
using Serilog;
using Serilog.Events;
using Serilog.Extensions.Logging;

namespace MoroccoRelations.Web.Hosting;

/// <summary>The program's log: lines on the console, their levels from the section <c>Logging</c> of the settings.</summary>
internal static class ConsoleLog
{
    private const string Line = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";

    /// <summary>Writes the log to <paramref name="to"/>, and to nowhere else.</summary>
    public static void AddConsoleLog(this ILoggingBuilder logging, LogTo to)
    {
        var fromLevel = to is LogTo.StandardError ? LogEventLevel.Verbose : LogEventLevel.Error;
        var log = new LoggerConfiguration()
            .MinimumLevel.Verbose()
            .Filter.ByExcluding(TellsOfFailedStart)
            .WriteTo.Console(outputTemplate: Line, formatProvider: CultureInfo.InvariantCulture, standardErrorFromLevel: fromLevel)
            .CreateLogger();
        logging.ClearProviders();
        // AddSerilog() would let every level through whatever the settings say.
        logging.AddProvider(new SerilogLoggerProvider(log, dispose: true));
    }

    // A start that fails throws as well, and is told once: by Serving as a sentence, or by the runtime.
    private static bool TellsOfFailedStart(LogEvent entry) =>
        entry.Properties.GetValueOrDefault("EventId") is StructureValue id
        && id.Properties.Any(property => property is { Name: "Name", Value: ScalarValue { Value: "HostedServiceStartupFaulted" } });
}

/// <summary>Where the log goes.</summary>
internal enum LogTo
{
    /// <summary>Standard output; errors to standard error.</summary>
    StandardOutput,

    /// <summary>Standard error alone, where standard output holds a verb's result.</summary>
    StandardError,
}
