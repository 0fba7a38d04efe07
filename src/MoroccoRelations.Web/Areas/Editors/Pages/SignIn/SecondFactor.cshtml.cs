using Microsoft.AspNetCore.Mvc;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Areas.Editors.Pages.SignIn;

/// <summary>The second step of signing in: a code of the authenticator app.</summary>
public sealed class SecondFactorModel(EditorSignIn signIn, Wording words) : SecondStepModel(signIn)
{
    public async Task<IActionResult> OnPostAsync()
    {
        var digits = string.Concat((Code ?? "").Where(char.IsDigit));
        var result = await Session.TwoFactorAuthenticatorSignInAsync(digits, isPersistent: false, rememberClient: false);
        return Answer(result, words["second.refused"].Value);
    }
}
