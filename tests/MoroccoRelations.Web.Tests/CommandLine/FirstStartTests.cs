using System.Diagnostics;

namespace MoroccoRelations.Web.Tests.CommandLine;

public sealed class FirstStartTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task The_first_start_fills_the_knowledge_base_and_says_so_and_the_second_does_not()
    {
        var first = await OutputUntilListeningAsync();
        var second = await OutputUntilListeningAsync();

        first.Should().Contain("The knowledge base is empty: importing the seed documents.");
        first.Should().Contain(line => line.StartsWith("5 documents: 5 new, 0 changed, 0 unchanged, 0 failed.", StringComparison.Ordinal));
        second.Should().ContainSingle().Which.Should().StartWith("Listening on http://127.0.0.1:");
    }

    [Fact]
    public async Task The_seeds_can_be_left_out()
    {
        var lines = await OutputUntilListeningAsync("--Seeds:ImportOnFirstStart=false");

        lines.Should().ContainSingle().Which.Should().StartWith("Listening on ");
    }

    public void Dispose() => _folder.Dispose();

    private async Task<List<string>> OutputUntilListeningAsync(params string[] args)
    {
        using var program = BuiltProgram.Start(_folder.Path, ["--urls", "http://127.0.0.1:0", .. args]);
        using var limit = new CancellationTokenSource(Patience);
        var lines = new List<string>();
        try
        {
            while (await program.StandardOutput.ReadLineAsync(limit.Token) is { } line)
            {
                lines.Add(line);
                if (line.StartsWith("Listening on", StringComparison.Ordinal))
                {
                    return lines;
                }
            }

            throw new InvalidOperationException($"The program ended without serving: {await program.StandardError.ReadToEndAsync(limit.Token)}");
        }
        finally
        {
            await EndAsync(program);
        }
    }

    private static async Task EndAsync(Process program)
    {
        program.Kill();
        await program.WaitForExitAsync();
    }
}
