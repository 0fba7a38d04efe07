using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using MoroccoRelations.Data.Accounts;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Areas.Editors.Pages.Account;

/// <summary>The editor's passkeys. The browser's script asks the device for a new one; naming and removing need none.</summary>
public sealed class PasskeysModel(UserManager<Editor> editors, EditorSignIn signIn, Wording words) : OwnAccountModel(editors, signIn, words)
{
    private const int Most = 20;

    private const int LongestName = 80;

    public IReadOnlyList<Row> All { get; private set; } = [];

    public Task OnGetAsync() => LookAsync();

    /// <summary>What the script has to ask of the device.</summary>
    public async Task<IActionResult> OnPostOptionsAsync() =>
        Content(await Session.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity { Id = Own.Id, Name = Own.Email!, DisplayName = Own.DisplayName }), "application/json");

    public async Task<IActionResult> OnPostAddAsync(string? credential, string? name)
    {
        if (!string.IsNullOrEmpty(credential) && (await Editors.GetPasskeysAsync(Own)).Count < Most
            && await Session.PerformPasskeyAttestationAsync(credential) is { Succeeded: true, Passkey: { } passkey })
        {
            passkey.Name = NameFrom(name);
            await Editors.AddOrUpdatePasskeyAsync(Own, passkey);
            return await DoneAsync("passkeys.added", EditorsAddress.Passkeys);
        }

        ModelState.AddModelError("", Words["passkey.failed"].Value);
        await LookAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostRenameAsync(string? id, string? name)
    {
        if (await FindAsync(id) is not { } passkey)
        {
            return NotFound();
        }

        passkey.Name = NameFrom(name);
        await Editors.AddOrUpdatePasskeyAsync(Own, passkey);
        return await DoneAsync("passkeys.renamed", EditorsAddress.Passkeys);
    }

    public async Task<IActionResult> OnPostRemoveAsync(string? id)
    {
        if (await FindAsync(id) is not { } passkey)
        {
            return NotFound();
        }

        await Editors.RemovePasskeyAsync(Own, passkey.CredentialId);
        return await DoneAsync("passkeys.removed", EditorsAddress.Passkeys);
    }

    private async Task<UserPasskeyInfo?> FindAsync(string? id) =>
        (await Editors.GetPasskeysAsync(Own)).FirstOrDefault(passkey => Encode(passkey) == id);

    private async Task LookAsync() =>
        All = [.. (await Editors.GetPasskeysAsync(Own)).OrderBy(passkey => passkey.CreatedAt)
            .Select(passkey => new Row(Encode(passkey), passkey.Name ?? "", EdtfDate.Day(DateOnly.FromDateTime(passkey.CreatedAt.UtcDateTime))))];

    private string NameFrom(string? typed) =>
        string.IsNullOrWhiteSpace(typed) ? Words["passkeys.unnamed"].Value : typed.Trim()[..Math.Min(typed.Trim().Length, LongestName)];

    private static string Encode(UserPasskeyInfo passkey) => WebEncoders.Base64UrlEncode(passkey.CredentialId);

    public sealed record Row(string Id, string Name, EdtfDate Added);
}
