using System.Security.Claims;
using MoroccoRelations.Data.Accounts;

namespace MoroccoRelations.Web.Accounts;

/// <summary>The editor who sends the request.</summary>
public sealed class CurrentEditor(IHttpContextAccessor http)
{
    private ClaimsPrincipal? Principal => http.HttpContext?.User;

    /// <summary>Whether anyone is signed in; on a page of the editors' area someone always is.</summary>
    public bool IsSignedIn => Principal?.Identity?.IsAuthenticated == true;

    /// <summary>The account's id.</summary>
    public string Id => Claim(ClaimTypes.NameIdentifier);

    /// <summary>The name that stands in the history of records.</summary>
    public string DisplayName => Claim(EditorClaims.DisplayName);

    public bool IsAdministrator => Principal?.IsInRole(nameof(EditorRole.Administrator)) == true;

    private string Claim(string type) => Principal?.FindFirstValue(type) ?? throw new InvalidOperationException("No editor is signed in.");
}
