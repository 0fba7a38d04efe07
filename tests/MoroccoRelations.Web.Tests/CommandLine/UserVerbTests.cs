using Microsoft.Data.Sqlite;

namespace MoroccoRelations.Web.Tests.CommandLine;

public sealed class UserVerbTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Accounts_are_added_listed_reset_disabled_and_enabled_without_a_password()
    {
        var added = await UserAsync("add", "Amina Idrissi", "--email", "amina@example.org", "--role", "administrator", "--site", "https://records.example.org/");
        var disabled = await AddAndDisableAsync();
        var reset = await UserAsync("reset", "amina@example.org", "--second-factor");
        var enabled = await UserAsync("enable", "zineb@example.org");
        var list = await UserAsync("list");

        added.Should().Match<Outcome>(o => o.ExitCode == 0 && o.Error == "");
        added.Output.Should().MatchRegex("^Amina Idrissi .* at https://records\\.example\\.org/admin/choose-password/[\\w-]{43}\n$");
        reset.Output.Should().MatchRegex("^Amina Idrissi .* at http://localhost:5080/admin/choose-password/[\\w-]{43}\n$");
        disabled.Output.Should().Be("The account zineb@example.org is closed.\n");
        enabled.Output.Should().Be("The account zineb@example.org is open.\n");
        list.Output.Should().Be("amina@example.org\tAdministrator\twaiting\tAmina Idrissi\nzineb@example.org\tEditor\twaiting\tZineb\n");
        LinksIn(_folder.In("accounts.db")).Should().OnlyContain(hash => !added.Output.Contains(hash) && !reset.Output.Contains(hash)).And.HaveCount(2);
    }

    [Fact]
    public async Task What_cannot_be_done_is_one_sentence()
    {
        await UserAsync("add", "Amina", "--email", "amina@example.org");

        (await UserAsync("add", "Amina", "--email", "other@example.org")).Should().Match<Outcome>(o => o.ExitCode == 1 && o.Output == "" && o.Error == "Another editor has this name.\n");
        (await UserAsync("add", "Other", "--email", "amina@example.org")).Error.Should().Be("Another account has this e-mail address.\n");
        (await UserAsync("reset", "nobody@example.org")).Should().Match<Outcome>(o => o.ExitCode == 1 && o.Error.StartsWith("There is no account with the address nobody@example.org"));
        (await UserAsync("add", "Other", "--email", "o@example.org", "--role", "king")).ExitCode.Should().Be(2);
        (await UserAsync("add", "Other")).ExitCode.Should().Be(2);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<Outcome> AddAndDisableAsync()
    {
        await UserAsync("add", "Zineb", "--email", "zineb@example.org");
        return await UserAsync("disable", "zineb@example.org");
    }

    private Task<Outcome> UserAsync(params string[] args) => BuiltProgram.RunAsync(_folder.Path, ["user", .. args, "--database", "accounts.db"]);

    private static List<string> LinksIn(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT TokenHash FROM OneTimeLinks";
        using var reader = command.ExecuteReader();
        var hashes = new List<string>();
        while (reader.Read())
        {
            hashes.Add(reader.GetString(0));
        }

        return hashes;
    }
}
