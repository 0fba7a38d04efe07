using System.Diagnostics;
using Microsoft.Playwright;
using MoroccoRelations.Web.Tests.CommandLine;

namespace MoroccoRelations.Browser.Tests;

/// <summary>The program as a newcomer starts it, in an empty folder, and visits to it.</summary>
public class RunningSite : IAsyncLifetime
{
    // A busy machine takes its time over the seeds.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly TemporaryFolder _folder = new();
    private Process? _program;

    /// <summary>Where it listens: <c>http://localhost:41231</c>, by the name that passkeys need.</summary>
    public string Address { get; private set; } = "";

    /// <summary>The path of the link that it printed, to set up the first account.</summary>
    public string SetupLink { get; private set; } = "";

    /// <summary>What it is started with, besides the address.</summary>
    protected virtual string[] Settings => [];

    public async Task InitializeAsync()
    {
        _program = BuiltProgram.Start(_folder.Path, ["--urls", "http://127.0.0.1:0", .. Settings]);
        (Address, SetupLink) = await WhatItSaysAsync(_program);
    }

    /// <summary>A reader with a browser of their own, who notes everything that goes wrong.</summary>
    internal async Task<Reader> VisitAsync(int width = 1280, bool script = true, ColorScheme scheme = ColorScheme.Light, string locale = "en")
    {
        var context = await (await Chromium.OpenAsync()).NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address,
            ColorScheme = scheme,
            Locale = locale,
            JavaScriptEnabled = script,
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
        });
        return new Reader(await context.NewPageAsync(), Address);
    }

    /// <summary>An editor with a browser of their own, which has been here before if it brings its cookies along.</summary>
    internal async Task<Reader> VisitAsync(BrowserNewContextOptions options)
    {
        options.BaseURL = Address;
        var context = await (await Chromium.OpenAsync()).NewContextAsync(options);
        return new Reader(await context.NewPageAsync(), Address);
    }

    /// <summary>Adds an account by the verb; the answer is the path of the link by which its password is chosen.</summary>
    internal async Task<string> AddEditorAsync(string name, string email)
    {
        var outcome = await BuiltProgram.RunAsync(_folder.Path, "user", "add", name, "--email", email);
        return outcome.Output[outcome.Output.IndexOf("/admin/", StringComparison.Ordinal)..].Trim();
    }

    /// <summary>Imports the seeds once more, as the command line does beside the running site.</summary>
    internal async Task ImportSeedsAsync() =>
        (await BuiltProgram.RunAsync(_folder.Path, "import", BuiltProgram.Seeds)).ExitCode.Should().Be(0);

    public async Task DisposeAsync()
    {
        if (_program is { HasExited: false })
        {
            _program.Kill();
            await _program.WaitForExitAsync();
        }

        _program?.Dispose();
        _folder.Dispose();
    }

    private static async Task<(string Address, string SetupLink)> WhatItSaysAsync(Process program)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (await program.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            if (line.IndexOf("http://", StringComparison.Ordinal) is >= 0 and var start && line.Contains("/admin/set-up/", StringComparison.Ordinal))
            {
                var link = new UriBuilder(line[start..]) { Host = "localhost" }.Uri;
                _ = program.StandardOutput.ReadToEndAsync(CancellationToken.None);
                _ = program.StandardError.ReadToEndAsync(CancellationToken.None);
                return (link.GetLeftPart(UriPartial.Authority), link.AbsolutePath);
            }
        }

        throw new InvalidOperationException($"The program ended without serving: {await program.StandardError.ReadToEndAsync(limit.Token)}");
    }
}

[CollectionDefinition(Name)]
public sealed class SharedSite : ICollectionFixture<RunningSite>
{
    public const string Name = "running site";
}
