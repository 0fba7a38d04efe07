namespace MoroccoRelations.Web.Tests.CommandLine;

public sealed class ImportVerbTests : IDisposable
{
    private const string Meeting = "On 14 March 2019, Morocco's Minister of Foreign Affairs met with the Foreign Minister of Japan in Tokyo.";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task An_import_reports_each_document_and_all_and_a_second_one_finds_nothing_new()
    {
        _folder.Write("in/tokyo.txt", Meeting);

        var first = await ImportAsync("in");
        var second = await ImportAsync("in");

        first.ExitCode.Should().Be(0);
        first.Output.Should().MatchRegex(@"^new\s+tokyo\.txt  1 added").And.Contain("1 documents: 1 new, 0 changed, 0 unchanged, 0 failed. Records: 1 added");
        second.Output.Should().MatchRegex(@"^unchanged\s+tokyo\.txt").And.Contain("0 new, 0 changed, 1 unchanged");
        File.Exists(_folder.In("data/knowledge-base.db")).Should().BeTrue("the connection string of the settings is relative to where the program is started");
    }

    [Fact]
    public async Task What_fails_is_named_the_rest_is_imported_and_the_exit_code_says_so()
    {
        _folder.Write("in/empty.txt", "");
        _folder.Write("in/tokyo.txt", Meeting);
        _folder.Write("in/sources.json", "[{");

        var outcome = await ImportAsync("in", "--database", "elsewhere/kb.db");

        outcome.ExitCode.Should().Be(1);
        outcome.Output.Should().MatchRegex(@"failed\s+in/empty\.txt  The file is empty").And.MatchRegex(@"failed\s+in/sources\.json  ").And.MatchRegex(@"new\s+tokyo\.txt");
        outcome.Output.Should().Contain("3 documents: 1 new, 0 changed, 0 unchanged, 2 failed.");
        File.Exists(_folder.In("elsewhere/kb.db")).Should().BeTrue();
    }

    [Fact]
    public async Task A_database_that_cannot_be_used_is_one_sentence()
    {
        _folder.Write("in/tokyo.txt", Meeting);
        _folder.Write("kb.db", "This is a letter, not a database, and long enough to be looked at.");

        var outcome = await ImportAsync("in", "--database", "kb.db");

        outcome.ExitCode.Should().Be(3);
        outcome.Error.TrimEnd().Should().Contain("is not a sound SQLite database").And.NotContain("\n");
    }

    [Fact]
    public async Task Without_a_path_nothing_is_imported()
    {
        var outcome = await ImportAsync();

        outcome.ExitCode.Should().Be(2);
        outcome.Error.Should().Contain("Required argument missing");
    }

    public void Dispose() => _folder.Dispose();

    private Task<Outcome> ImportAsync(params string[] args) => BuiltProgram.RunAsync(_folder.Path, ["import", .. args]);
}
