namespace MoroccoRelations.Web.Tests.CommandLine;

public sealed class VerbsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Help_lists_the_verbs_and_ends_well()
    {
        var outcome = await BuiltProgram.RunAsync(_folder.Path, "--help");

        outcome.ExitCode.Should().Be(0);
        outcome.Output.Should().Contain("--urls").And.Contain("--database");
        outcome.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task Version_is_a_number_alone()
    {
        var outcome = await BuiltProgram.RunAsync(_folder.Path, "--version");

        outcome.ExitCode.Should().Be(0);
        outcome.Output.Trim().Should().MatchRegex(@"^\d+\.\d+\.\d+$");
    }

    [Theory]
    [InlineData("There is no verb \"imprt\".", "imprt", "seeds")]
    [InlineData("There is no option \"--url\".", "--url", "http://localhost:1")]
    [InlineData("There is no option \"--databse=x.db\".", "--databse=x.db")]
    [InlineData("The option \"--urls\" needs a value.", "--urls")]
    public async Task What_is_not_understood_is_named_and_nothing_is_done(string message, params string[] args)
    {
        var outcome = await BuiltProgram.RunAsync(_folder.Path, args);

        outcome.ExitCode.Should().Be(2);
        outcome.Error.Should().Contain(message);
        outcome.Output.Should().BeEmpty();
        Directory.EnumerateFileSystemEntries(_folder.Path).Should().BeEmpty();
    }

    public void Dispose() => _folder.Dispose();
}
