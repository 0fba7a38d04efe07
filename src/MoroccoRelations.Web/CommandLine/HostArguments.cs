namespace MoroccoRelations.Web.CommandLine;

/// <summary>The arguments of a program that serves: the settings of the web host, checked so that a slip of the pen is named.</summary>
/// <remarks>The host itself takes any key whatever, and says nothing of one that it does not know.</remarks>
internal static class HostArguments
{
    private const string Database = DatabaseOption.Name;

    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "urls", "database", "environment", "contentRoot", "webRoot", "applicationName", "http_ports", "https_ports", "allowedHosts",
        "detailedErrors", "captureStartupErrors", "preventHostingStartup", "hostingStartupAssemblies", "hostingStartupExcludeAssemblies",
        "shutdownTimeoutSeconds", "startupAssembly", "suppressStatusMessages", "preferHostingUrls",
    };

    /// <summary>What cannot be understood in the arguments, or null.</summary>
    public static string? Problem(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
            {
                return $"There is no verb \"{args[i]}\".";
            }

            // A host that starts this program (a test's, say) hands on the sections of its settings too, empty.
            if (!IsKnown(KeyOf(args[i])) && !args[i].EndsWith('='))
            {
                return $"There is no option \"{args[i]}\".";
            }

            if (!args[i].Contains('=', StringComparison.Ordinal) && ++i == args.Count)
            {
                return $"The option \"{args[^1]}\" needs a value.";
            }
        }

        return null;
    }

    /// <summary>The arguments as the web host reads them: <c>--database PATH</c> is a short form of the connection string.</summary>
    public static string[] ForHost(IReadOnlyList<string> args)
    {
        var host = new List<string>(args.Count);
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i].StartsWith(Database + "=", StringComparison.OrdinalIgnoreCase))
            {
                host.Add(DatabaseOption.AsSetting(args[i][(Database.Length + 1)..]));
            }
            else if (string.Equals(args[i], Database, StringComparison.OrdinalIgnoreCase))
            {
                host.Add(DatabaseOption.AsSetting(args[++i]));
            }
            else
            {
                host.Add(args[i]);
            }
        }

        return [.. host];
    }

    private static string KeyOf(string arg) => arg[2..].Split('=')[0];

    private static bool IsKnown(string key) => Known.Contains(key) || key.Contains(':', StringComparison.Ordinal);
}
