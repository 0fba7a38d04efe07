using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.CommandLine;
using MoroccoRelations.Web.Importing;

namespace MoroccoRelations.Web.Hosting;

/// <summary>How the program starts, says where it listens, and ends.</summary>
internal static class Serving
{
    private const string DefaultAddress = "http://localhost:5080";

    private static readonly string[] KeysOfAddresses = ["urls", "http_ports", "https_ports"];

    /// <summary>The builder of the site: settings and assets stand beside the program, wherever it is started from.</summary>
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ContentRoot(args) });
        builder.Logging.AddConsoleLog(LogTo.StandardOutput);
        if (!HasAddress(builder.Configuration))
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }

        return builder;
    }

    /// <summary>Makes the knowledge base ready, then serves until told to stop.</summary>
    public static async Task<int> ServeAsync(this WebApplication app)
    {
        await app.Services.GetRequiredService<FirstStart>().RunAsync(Console.WriteLine);
        var setup = await app.Services.GetRequiredService<SetupLink>().MakeAsync();
        try
        {
            await app.StartAsync();
        }
        catch (Exception e) when (e is IOException or SocketException or FormatException)
        {
            return await Unavailable.SayAsync($"The site cannot listen: {e.Message.TrimEnd('.')}. Another address is given by --urls http://localhost:PORT");
        }

        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        foreach (var address in addresses)
        {
            Console.WriteLine($"Listening on {address}");
        }

        if (setup is not null && addresses.FirstOrDefault() is { } first)
        {
            Console.WriteLine(SetupLink.Sentence(first, setup));
        }

        await app.WaitForShutdownAsync();
        return ExitCode.Done;
    }

    private static string? ContentRoot(string[] args)
    {
        var isGiven = Environment.GetEnvironmentVariable("ASPNETCORE_CONTENTROOT") is not null
            || args.Any(arg => arg.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase));
        return isGiven ? null : AppContext.BaseDirectory;
    }

    private static bool HasAddress(ConfigurationManager settings) =>
        KeysOfAddresses.Any(key => !string.IsNullOrEmpty(settings[key])) || settings.GetSection("Kestrel:Endpoints").Exists();
}
