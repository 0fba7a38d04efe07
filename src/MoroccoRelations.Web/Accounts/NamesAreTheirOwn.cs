using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using MoroccoRelations.Data;
using MoroccoRelations.Data.Accounts;

namespace MoroccoRelations.Web.Accounts;

/// <summary>The name that stands in the history is there, fits on a line, and is no other editor's.</summary>
internal sealed class NamesAreTheirOwn(RelationsDbContext db) : IUserValidator<Editor>
{
    public const int Longest = 80;

    public async Task<IdentityResult> ValidateAsync(UserManager<Editor> manager, Editor user)
    {
        if (string.IsNullOrWhiteSpace(user.DisplayName) || user.DisplayName.Length > Longest || user.DisplayName.Any(char.IsControl))
        {
            return Failed(AccountProblem.NameInvalid);
        }

        var others = await db.Editors.Where(editor => editor.Id != user.Id).Select(editor => editor.DisplayName).ToListAsync();
        return others.Contains(user.DisplayName, StringComparer.OrdinalIgnoreCase) ? Failed(AccountProblem.NameTaken) : IdentityResult.Success;
    }

    private static IdentityResult Failed(string problem) => IdentityResult.Failed(new IdentityError { Code = problem });
}
