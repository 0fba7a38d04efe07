using System.CommandLine;
using System.Globalization;
using MoroccoRelations.Data;
using MoroccoRelations.Data.Accounts;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.Areas.Editors;
using MoroccoRelations.Web.Hosting;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.CommandLine;

/// <summary><c>user add|list|reset|disable|enable</c>: the editors' accounts. No password passes through here: a link lets its owner choose one.</summary>
internal static class UserVerb
{
    private const string DefaultSite = "http://localhost:5080";

    public static Command Create() => new("user", "Keeps the editors' accounts.") { Add(), List(), Reset(), Disable(), Enable() };

    private static Command Add()
    {
        var name = new Argument<string>("NAME") { Description = "The name that stands in the history of records." };
        var email = new Option<string>("--email") { Description = "The address that the editor signs in with.", HelpName = "ADDRESS", Required = true };
        var role = new Option<EditorRole>("--role") { Description = "Editor or Administrator.", HelpName = "ROLE", DefaultValueFactory = _ => EditorRole.Editor };
        var (site, database) = (Site(), DatabaseOption.Create());
        var verb = new Command("add", "Adds an account and prints the link with which its password is chosen.") { name, email, role, site, database };
        verb.SetAction((asked, stop) => RunAsync(asked.GetValue(database), async accounts =>
            SayLink(await accounts.AddAsync(asked.GetRequiredValue(name), asked.GetRequiredValue(email), asked.GetValue(role), stop), asked.GetValue(site)!)));
        return verb;
    }

    private static Command List()
    {
        var database = DatabaseOption.Create();
        var verb = new Command("list", "Lists the accounts: address, role, state and name, parted by tabs.") { database };
        verb.SetAction((asked, stop) => RunAsync(asked.GetValue(database), async accounts =>
        {
            foreach (var editor in await accounts.ListAsync(stop))
            {
                Console.WriteLine(string.Join('\t', editor.Email, editor.Role, editor.State(), editor.DisplayName));
            }

            return ExitCode.Done;
        }));
        return verb;
    }

    private static Command Reset()
    {
        var email = Email();
        var second = new Option<bool>("--second-factor") { Description = "Also forget the authenticator app and the passkeys." };
        var (site, database) = (Site(), DatabaseOption.Create());
        var verb = new Command("reset", "Takes an account's password away and prints the link with which a new one is chosen.") { email, second, site, database };
        verb.SetAction((asked, stop) => ForAsync(asked.GetValue(database), asked.GetRequiredValue(email), async (accounts, editor) =>
            SayLink(await accounts.ResetAsync(editor, asked.GetValue(second), stop), asked.GetValue(site)!)));
        return verb;
    }

    private static Command Disable() => Change("disable", "Closes an account; it is kept, since the history names it.", "is closed", (accounts, editor, stop) => accounts.DisableAsync(editor, stop));

    private static Command Enable() => Change("enable", "Opens a closed account again.", "is open", (accounts, editor, stop) => accounts.EnableAsync(editor, stop));

    private static Command Change(string name, string description, string done, Func<EditorAccounts, Editor, CancellationToken, Task<AccountOutcome>> change)
    {
        var (email, database) = (Email(), DatabaseOption.Create());
        var verb = new Command(name, description) { email, database };
        verb.SetAction((asked, stop) => ForAsync(asked.GetValue(database), asked.GetRequiredValue(email), async (accounts, editor) =>
            Say(await change(accounts, editor, stop), outcome => $"The account {outcome.Editor!.Email} {done}.")));
        return verb;
    }

    private static Argument<string> Email() => new("ADDRESS") { Description = "The address that the editor signs in with." };

    private static Option<string> Site() => new("--site")
    {
        Description = "Where the site is reached, for the link.", HelpName = "ADDRESS", DefaultValueFactory = _ => DefaultSite,
    };

    private static Task<int> ForAsync(string? database, string email, Func<EditorAccounts, Editor, Task<int>> work) =>
        RunAsync(database, async accounts =>
        {
            if (await accounts.FindAsync(email) is { } editor)
            {
                return await work(accounts, editor);
            }

            await Console.Error.WriteLineAsync($"There is no account with the address {email}; user list shows those that there are.");
            return ExitCode.SomethingFailed;
        });

    private static async Task<int> RunAsync(string? database, Func<EditorAccounts, Task<int>> work)
    {
        // Problems are worded as on the pages, in English.
        CultureInfo.CurrentUICulture = SiteLanguage.English.Culture;
        using var host = BuildHost(database);
        await host.Services.GetRequiredService<KnowledgeBase>().MigrateAsync();
        await using var scope = host.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<EditorAccounts>());
    }

    private static IHost BuildHost(string? database)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings
        {
            ContentRootPath = AppContext.BaseDirectory,
            Args = database is null ? [] : [DatabaseOption.AsSetting(database)],
        });
        builder.Logging.AddConsoleLog(LogTo.StandardError);
        builder.AddRecords();
        EditorsArea.AddAccounts(builder.Services);
        return builder.Build();
    }

    private static int SayLink(AccountOutcome outcome, string site) =>
        Say(outcome, done => $"{done.Editor!.DisplayName} chooses a password, once, within three days, at {site.TrimEnd('/')}{EditorsAddress.ChoosePassword(done.Token!)}");

    private static int Say(AccountOutcome outcome, Func<AccountOutcome, string> done)
    {
        if (outcome.IsDone)
        {
            Console.WriteLine(done(outcome));
            return ExitCode.Done;
        }

        foreach (var sentence in outcome.Sentences(new Wording()))
        {
            Console.Error.WriteLine(sentence);
        }

        return ExitCode.SomethingFailed;
    }
}
