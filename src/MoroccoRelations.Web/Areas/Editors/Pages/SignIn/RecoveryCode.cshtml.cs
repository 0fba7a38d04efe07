using Microsoft.AspNetCore.Mvc;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Areas.Editors.Pages.SignIn;

/// <summary>The second step of signing in without the app: one of the codes that were written down.</summary>
public sealed class RecoveryCodeModel(EditorSignIn signIn, Wording words) : SecondStepModel(signIn)
{
    public async Task<IActionResult> OnPostAsync()
    {
        var result = await Session.TwoFactorRecoveryCodeSignInAsync((Code ?? "").Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant());
        return Answer(result, words["recovery.refused"].Value);
    }
}
