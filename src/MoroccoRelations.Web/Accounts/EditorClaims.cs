using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using MoroccoRelations.Data.Accounts;

namespace MoroccoRelations.Web.Accounts;

/// <summary>What a request knows of its editor: id, names, role, and the stamp that changes when all sign-ins are to end.</summary>
internal sealed class EditorClaims(IOptions<IdentityOptions> options) : IUserClaimsPrincipalFactory<Editor>
{
    public const string DisplayName = "display-name";

    public Task<ClaimsPrincipal> CreateAsync(Editor user)
    {
        var types = options.Value.ClaimsIdentity;
        var identity = new ClaimsIdentity(IdentityConstants.ApplicationScheme, types.UserNameClaimType, types.RoleClaimType);
        identity.AddClaim(new Claim(types.UserIdClaimType, user.Id));
        identity.AddClaim(new Claim(types.UserNameClaimType, user.UserName!));
        identity.AddClaim(new Claim(DisplayName, user.DisplayName));
        identity.AddClaim(new Claim(types.RoleClaimType, user.Role.ToString()));
        identity.AddClaim(new Claim(types.SecurityStampClaimType, user.SecurityStamp!));
        return Task.FromResult(new ClaimsPrincipal(identity));
    }
}
