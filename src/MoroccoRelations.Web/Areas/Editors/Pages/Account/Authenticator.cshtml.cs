using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using MoroccoRelations.Data.Accounts;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.Localisation;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Areas.Editors.Pages.Account;

/// <summary>The second factor: a key is made, the app reads it, a first code proves it; recovery codes for the day when the app is lost.</summary>
public sealed class AuthenticatorModel(UserManager<Editor> editors, EditorSignIn signIn, Wording words) : OwnAccountModel(editors, signIn, words)
{
    private const int NumberOfRecoveryCodes = 10;

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    /// <summary>The key that the app has to know; null where none was made.</summary>
    public string? Key { get; private set; }

    public HtmlString? QrCode { get; private set; }

    public int CodesLeft { get; private set; }

    /// <summary>New codes, which are shown this once.</summary>
    public IReadOnlyList<string>? RecoveryCodes { get; private set; }

    public Task OnGetAsync() => LookAsync();

    public async Task<IActionResult> OnPostBeginAsync()
    {
        if (!Own.TwoFactorEnabled)
        {
            await Editors.ResetAuthenticatorKeyAsync(Own);
            await Session.RefreshSignInAsync(Own);
        }

        return Redirect(EditorsAddress.Authenticator);
    }

    public async Task<IActionResult> OnPostConfirmAsync()
    {
        var digits = string.Concat((Code ?? "").Where(char.IsDigit));
        if (await Editors.VerifyTwoFactorTokenAsync(Own, TokenOptions.DefaultAuthenticatorProvider, digits))
        {
            await Editors.SetTwoFactorEnabledAsync(Own, true);
            return await ShowNewCodesAsync();
        }

        ModelState.AddModelError(nameof(Code), Words["second.refused"].Value);
        await LookAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostCodesAsync() =>
        Own.TwoFactorEnabled ? await ShowNewCodesAsync() : Redirect(EditorsAddress.Authenticator);

    public async Task<IActionResult> OnPostRemoveAsync()
    {
        if (await Editors.CheckPasswordAsync(Own, Password ?? ""))
        {
            await Editors.SetTwoFactorEnabledAsync(Own, false);
            await Editors.ResetAuthenticatorKeyAsync(Own);
            return await DoneAsync("authenticator.removed", EditorsAddress.Account);
        }

        ModelState.AddModelError(nameof(Password), AccountProblem.Sentence(Words, AccountProblem.PasswordWrong));
        await LookAsync();
        return Page();
    }

    private async Task<IActionResult> ShowNewCodesAsync()
    {
        RecoveryCodes = [.. await Editors.GenerateNewTwoFactorRecoveryCodesAsync(Own, NumberOfRecoveryCodes) ?? []];
        await Session.RefreshSignInAsync(Own);
        return Page();
    }

    private async Task LookAsync()
    {
        Key = await Editors.GetAuthenticatorKeyAsync(Own);
        QrCode = Key is null ? null : Presentation.QrCode.Svg(AddressOf(Key), Words["authenticator.qr"].Value);
        CodesLeft = await Editors.CountRecoveryCodesAsync(Own);
    }

    // The form that authenticator apps agree on.
    private string AddressOf(string key)
    {
        var site = Uri.EscapeDataString(Words["site.name"].Value);
        return $"otpauth://totp/{site}:{Uri.EscapeDataString(Own.Email!)}?secret={key}&issuer={site}&digits=6";
    }
}
