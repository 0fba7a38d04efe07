using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using MoroccoRelations.Data.Accounts;

namespace MoroccoRelations.Web.Accounts;

/// <summary>The framework's signing in, but for accounts that are disabled or have no password yet.</summary>
public sealed class EditorSignIn(
    UserManager<Editor> editors,
    IHttpContextAccessor http,
    IUserClaimsPrincipalFactory<Editor> claims,
    IOptions<IdentityOptions> options,
    ILogger<SignInManager<Editor>> log,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<Editor> confirmation) : SignInManager<Editor>(editors, http, claims, options, log, schemes, confirmation)
{
    // Spent where there is no account, so that the answer takes as long as for a wrong password.
    private static readonly string HashOfNothing = new PasswordHasher<object>().HashPassword(new object(), Guid.NewGuid().ToString());

    public override async Task<bool> CanSignInAsync(Editor user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return user.DisabledAt is null && await base.CanSignInAsync(user);
    }

    public override async Task<SignInResult> PasswordSignInAsync(string userName, string password, bool isPersistent, bool lockoutOnFailure)
    {
        var editor = await UserManager.FindByNameAsync(userName);
        if (editor is null or { PasswordHash: null } or { DisabledAt: not null })
        {
            new PasswordHasher<object>().VerifyHashedPassword(new object(), HashOfNothing, password);
            return SignInResult.Failed;
        }

        return await PasswordSignInAsync(editor, password, isPersistent, lockoutOnFailure);
    }

    public override async Task<SignInResult> PasskeySignInAsync(string credentialJson) =>
        await IsPasskeyAskedForAsync() ? await base.PasskeySignInAsync(credentialJson) : SignInResult.Failed;

    public override async Task<PasskeyAttestationResult> PerformPasskeyAttestationAsync(string credentialJson) =>
        await IsPasskeyAskedForAsync()
            ? await base.PerformPasskeyAttestationAsync(credentialJson)
            : PasskeyAttestationResult.Fail(new PasskeyException("This browser was not asked for a passkey, or too long ago."));

    // The framework keeps what it asked in the cookie of the second step, and takes its absence for a mistake in the program.
    private async Task<bool> IsPasskeyAskedForAsync() => (await Context.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme)).Succeeded;

    // Passkeys come this way too, without the look of CanSignInAsync.
    protected override async Task<SignInResult> SignInOrTwoFactorAsync(Editor user, bool isPersistent, string? loginProvider = null, bool bypassTwoFactor = false) =>
        await CanSignInAsync(user) ? await base.SignInOrTwoFactorAsync(user, isPersistent, loginProvider, bypassTwoFactor) : SignInResult.NotAllowed;
}
