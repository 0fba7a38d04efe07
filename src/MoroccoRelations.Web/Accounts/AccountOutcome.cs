using Microsoft.AspNetCore.Identity;
using MoroccoRelations.Data.Accounts;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Accounts;

/// <summary>What became of a change to an account.</summary>
/// <param name="Problems">Why nothing was changed, as keys <c>account.problem.…</c> of the resources; empty where it was.</param>
/// <param name="Editor">The account.</param>
/// <param name="Token">The random part of the link that lets its holder choose a password, if one was made.</param>
public sealed record AccountOutcome(IReadOnlyList<string> Problems, Editor? Editor = null, string? Token = null)
{
    public bool IsDone => Problems.Count == 0;

    public static AccountOutcome Refused(string problem) => new([problem]);

    public static AccountOutcome Of(IdentityResult result, Editor editor)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new([.. result.Errors.Select(error => AccountProblem.Of(error.Code)).Distinct()], editor);
    }

    /// <summary>The problems as sentences.</summary>
    public IEnumerable<string> Sentences(Wording words) => Problems.Select(problem => AccountProblem.Sentence(words, problem));
}

/// <summary>Why an account cannot be made or changed.</summary>
public static class AccountProblem
{
    public const string LinkIsNotGood = "link";
    public const string LastAdministrator = "last";
    public const string EmailTaken = "email.taken";
    public const string EmailInvalid = "email.invalid";
    public const string NameTaken = "name.taken";
    public const string NameInvalid = "name.invalid";
    public const string PasswordShort = "password.short";
    public const string PasswordMonotonous = "password.monotonous";
    public const string PasswordWrong = "password.wrong";
    public const string ChangedMeanwhile = "meanwhile";

    /// <summary>The problem that a code of the identity framework stands for.</summary>
    public static string Of(string code) => code switch
    {
        nameof(IdentityErrorDescriber.DuplicateEmail) or nameof(IdentityErrorDescriber.DuplicateUserName) => EmailTaken,
        nameof(IdentityErrorDescriber.InvalidEmail) or nameof(IdentityErrorDescriber.InvalidUserName) => EmailInvalid,
        nameof(IdentityErrorDescriber.PasswordTooShort) => PasswordShort,
        nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars) => PasswordMonotonous,
        nameof(IdentityErrorDescriber.PasswordMismatch) => PasswordWrong,
        nameof(IdentityErrorDescriber.ConcurrencyFailure) or nameof(IdentityErrorDescriber.UserAlreadyHasPassword) => ChangedMeanwhile,
        NameTaken or NameInvalid => code,
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "The identity framework gave a code that has no words here."),
    };

    public static string Sentence(Wording words, string problem)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words[$"account.problem.{problem}"].Value;
    }
}
