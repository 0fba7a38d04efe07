using Microsoft.AspNetCore.Mvc.RazorPages;
using MoroccoRelations.Web.Accounts;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Areas.Editors;

/// <summary>Puts what is wrong with an account at the field that it is about.</summary>
internal static class AccountForms
{
    public static void Show(this PageModel page, AccountOutcome outcome, Wording words)
    {
        foreach (var problem in outcome.Problems)
        {
            page.ModelState.AddModelError(FieldOf(page, problem), AccountProblem.Sentence(words, problem));
        }
    }

    private static string FieldOf(PageModel page, string problem)
    {
        var field = problem switch
        {
            AccountProblem.EmailTaken or AccountProblem.EmailInvalid => "Typed.Email",
            AccountProblem.NameTaken or AccountProblem.NameInvalid => "Typed.Name",
            AccountProblem.PasswordShort or AccountProblem.PasswordMonotonous => "Typed.Password",
            AccountProblem.PasswordWrong => "Typed.Current",
            _ => "",
        };
        return page.ModelState.ContainsKey(field) ? field : "";
    }
}
