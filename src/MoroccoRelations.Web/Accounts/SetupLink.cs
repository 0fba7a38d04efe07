using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data;
using MoroccoRelations.Web.Areas.Editors;

namespace MoroccoRelations.Web.Accounts;

/// <summary>The link that sets up the first account: made at each start as long as there is no account, and told on the console alone.</summary>
public sealed class SetupLink(IServiceScopeFactory scopes)
{
    /// <summary>The link's address within the site, or null where an account is there.</summary>
    public async Task<string?> MakeAsync(CancellationToken stop = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RelationsDbContext>();
        return await db.Editors.AnyAsync(stop)
            ? null
            : EditorsAddress.SetUp(await scope.ServiceProvider.GetRequiredService<OneTimeLinks>().MakeSetupAsync(stop));
    }

    /// <summary>The sentence for the console, with the first address that the site listens on as a browser on this machine writes it.</summary>
    public static string Sentence(string listeningOn, string link)
    {
        ArgumentNullException.ThrowIfNull(listeningOn);
        var here = new UriBuilder(listeningOn.Replace("*", "localhost", StringComparison.Ordinal).Replace("+", "localhost", StringComparison.Ordinal));
        if (here.Host is "0.0.0.0" or "[::]")
        {
            here.Host = "localhost";
        }

        return $"There is no account yet. Set up the first one at {here.Uri.GetLeftPart(UriPartial.Authority)}{link}";
    }
}
