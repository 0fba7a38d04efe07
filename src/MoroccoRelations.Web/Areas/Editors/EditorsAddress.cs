namespace MoroccoRelations.Web.Areas.Editors;

/// <summary>The addresses of the editors' area. They name no language: editors choose one, and a cookie keeps it.</summary>
public static class EditorsAddress
{
    public const string Root = "/admin";

    public const string Desk = Root;

    public const string SignIn = Root + "/sign-in";

    public const string SignOut = Root + "/sign-out";

    public const string Language = Root + "/language";

    /// <summary>Whether a request asks for something of the area.</summary>
    public static bool IsWithin(PathString path) => path.StartsWithSegments(Root, StringComparison.OrdinalIgnoreCase);
}
