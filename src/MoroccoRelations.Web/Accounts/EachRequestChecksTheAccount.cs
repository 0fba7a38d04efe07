using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using MoroccoRelations.Data.Accounts;

namespace MoroccoRelations.Web.Accounts;

/// <summary>Looks the account up at each request: one that was disabled, or whose password was reset, is signed out at once, and a new role or name holds at once.</summary>
/// <remarks>The framework's own looks every half hour. A few editors can afford a look-up by key each time.</remarks>
internal sealed class EachRequestChecksTheAccount(SignInManager<Editor> signIn) : ISecurityStampValidator
{
    public async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        if (await signIn.ValidateSecurityStampAsync(context.Principal) is { DisabledAt: null } editor)
        {
            context.ReplacePrincipal(await signIn.CreateUserPrincipalAsync(editor));
        }
        else
        {
            context.RejectPrincipal();
            await signIn.SignOutAsync();
        }
    }
}
