using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data;
using MoroccoRelations.Data.Accounts;

namespace MoroccoRelations.Web.Accounts;

/// <summary>What administrators do with accounts, on their page and on the command line. Each change is one transaction.</summary>
public sealed class EditorAccounts(RelationsDbContext db, UserManager<Editor> editors, OneTimeLinks links, TimeProvider time)
{
    /// <summary>All accounts, by name.</summary>
    public async Task<IReadOnlyList<Editor>> ListAsync(CancellationToken stop) =>
        await db.Editors.AsNoTracking().OrderBy(editor => editor.DisplayName).ToListAsync(stop);

    public Task<Editor?> FindAsync(string email) => editors.FindByEmailAsync(email);

    public Task<Editor?> FindByIdAsync(string id) => editors.FindByIdAsync(id);

    /// <summary>Makes the first account, of an Administrator, with the link that was printed at the start.</summary>
    public Task<AccountOutcome> SetUpAsync(string token, string name, string email, string password, CancellationToken stop) =>
        InOneTransactionAsync(async () =>
        {
            if (!await links.IsGoodSetupAsync(token, stop))
            {
                return AccountOutcome.Refused(AccountProblem.LinkIsNotGood);
            }

            var editor = NewAccount(name, email, EditorRole.Administrator);
            var outcome = AccountOutcome.Of(await editors.CreateAsync(editor, password), editor);
            await links.WithdrawAsync(null, stop);
            return outcome;
        }, stop);

    /// <summary>Adds an account; its password is chosen with the link's random part that is given.</summary>
    public Task<AccountOutcome> AddAsync(string name, string email, EditorRole role, CancellationToken stop) =>
        InOneTransactionAsync(async () =>
        {
            var editor = NewAccount(name, email, role);
            var outcome = AccountOutcome.Of(await editors.CreateAsync(editor), editor);
            return outcome.IsDone ? outcome with { Token = await links.MakeChoosePasswordAsync(editor, stop) } : outcome;
        }, stop);

    /// <summary>Lets the editor choose a new password with a link; the old one, and all sign-ins, end at once.</summary>
    /// <param name="editor">Whose.</param>
    /// <param name="alsoSecondFactor">Whether the authenticator and the passkeys go too, since they are lost.</param>
    /// <param name="stop">Stops the work.</param>
    public Task<AccountOutcome> ResetAsync(Editor editor, bool alsoSecondFactor, CancellationToken stop) =>
        InOneTransactionAsync(async () =>
        {
            if (alsoSecondFactor)
            {
                await ForgetSecondFactorAsync(editor);
            }

            await editors.SetLockoutEndDateAsync(editor, null);
            var outcome = AccountOutcome.Of(await editors.RemovePasswordAsync(editor), editor);
            return outcome.IsDone ? outcome with { Token = await links.MakeChoosePasswordAsync(editor, stop) } : outcome;
        }, stop);

    /// <summary>Sets the password that the holder of the link chose.</summary>
    public Task<AccountOutcome> ChoosePasswordAsync(string token, string password, CancellationToken stop) =>
        InOneTransactionAsync(async () =>
        {
            if (await links.OwnerAsync(token, stop) is not { } editor)
            {
                return AccountOutcome.Refused(AccountProblem.LinkIsNotGood);
            }

            var outcome = AccountOutcome.Of(await editors.AddPasswordAsync(editor, password), editor);
            if (outcome.IsDone)
            {
                await links.WithdrawAsync(editor.Id, stop);
            }

            return outcome;
        }, stop);

    public Task<AccountOutcome> ChangeRoleAsync(Editor editor, EditorRole role, CancellationToken stop) =>
        ChangeAsync(editor, leavesAdministrators: role != EditorRole.Administrator, () => editor.Role = role, stop);

    /// <summary>Closes the account: it is signed out everywhere at its next request, and cannot sign in.</summary>
    public Task<AccountOutcome> DisableAsync(Editor editor, CancellationToken stop) =>
        ChangeAsync(editor, leavesAdministrators: true, () => editor.DisabledAt ??= time.GetUtcNow().UtcDateTime, stop);

    public Task<AccountOutcome> EnableAsync(Editor editor, CancellationToken stop) =>
        ChangeAsync(editor, leavesAdministrators: false, () => editor.DisabledAt = null, stop);

    private Task<AccountOutcome> ChangeAsync(Editor editor, bool leavesAdministrators, Action change, CancellationToken stop) =>
        InOneTransactionAsync(async () =>
        {
            if (leavesAdministrators && await IsLastAdministratorAsync(editor, stop))
            {
                return AccountOutcome.Refused(AccountProblem.LastAdministrator);
            }

            change();
            return AccountOutcome.Of(await editors.UpdateSecurityStampAsync(editor), editor);
        }, stop);

    // One who has not chosen a password yet cannot take over.
    private async Task<bool> IsLastAdministratorAsync(Editor editor, CancellationToken stop) =>
        editor is { Role: EditorRole.Administrator, DisabledAt: null }
        && !await db.Editors.AnyAsync(other => other.Id != editor.Id && other.Role == EditorRole.Administrator && other.DisabledAt == null && other.PasswordHash != null, stop);

    private async Task ForgetSecondFactorAsync(Editor editor)
    {
        await editors.SetTwoFactorEnabledAsync(editor, false);
        await editors.ResetAuthenticatorKeyAsync(editor);
        foreach (var passkey in await editors.GetPasskeysAsync(editor))
        {
            await editors.RemovePasskeyAsync(editor, passkey.CredentialId);
        }
    }

    private Editor NewAccount(string name, string email, EditorRole role) => new()
    {
        UserName = email.Trim(), Email = email.Trim(), DisplayName = name.Trim(), Role = role, CreatedAt = time.GetUtcNow().UtcDateTime,
    };

    private async Task<AccountOutcome> InOneTransactionAsync(Func<Task<AccountOutcome>> work, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var outcome = await work();
        if (outcome.IsDone)
        {
            await transaction.CommitAsync(stop);
        }

        return outcome;
    }
}
