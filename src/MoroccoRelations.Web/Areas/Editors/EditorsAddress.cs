using System.Globalization;
using MoroccoRelations.Domain.Partners;

namespace MoroccoRelations.Web.Areas.Editors;

/// <summary>The addresses of the editors' area. They name no language: editors choose one, and a cookie keeps it.</summary>
public static class EditorsAddress
{
    public const string Root = "/admin";

    public const string Desk = Root;

    public const string SignIn = Root + "/sign-in";

    public const string SignOut = Root + "/sign-out";

    public const string Language = Root + "/language";

    public const string NewEvent = Root + "/events/new";

    public const string NewRelationship = Root + "/relationships/new";

    public const string Find = Root + "/find";

    public static string Event(int id) => $"{Root}/events/{Text(id)}";

    public static string Relationship(int id) => $"{Root}/relationships/{Text(id)}";

    public static string Partner(PartnerCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return $"{Root}/partners/{code.Value}";
    }

    public static string Document(int id) => $"{Root}/documents/{Text(id)}";

    /// <summary>Whether a request asks for something of the area.</summary>
    public static bool IsWithin(PathString path) => path.StartsWithSegments(Root, StringComparison.OrdinalIgnoreCase);

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);
}
