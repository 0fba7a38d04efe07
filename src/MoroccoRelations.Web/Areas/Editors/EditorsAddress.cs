using System.Globalization;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Web.Areas.Editors;

/// <summary>The addresses of the editors' area. They name no language: editors choose one, and a cookie keeps it.</summary>
public static class EditorsAddress
{
    public const string Root = "/admin";

    public const string Desk = Root;

    public const string Imports = Root + "/imports";

    public const string NewImport = Imports + "/new";

    public const string Suggestions = Root + "/suggestions";

    public const string Duplicates = Root + "/duplicates";

    public const string Reports = Root + "/reports";

    public const string History = Root + "/history";

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

    public const string SecondFactor = SignIn + "/second-factor";

    public const string RecoveryCode = SignIn + "/recovery-code";

    /// <summary>The editor's own account.</summary>
    public const string Account = Root + "/account";

    public const string Password = Account + "/password";

    public const string Authenticator = Account + "/authenticator";

    public const string Passkeys = Account + "/passkeys";

    /// <summary>All accounts, for administrators.</summary>
    public const string Accounts = Root + "/accounts";

    private const string SetUpRoot = Root + "/set-up";

    private const string ChoosePasswordRoot = Root + "/choose-password";

    /// <summary>What takes passwords and codes, and may not be tried without end.</summary>
    internal static readonly string[] TakingSecrets = [SignIn, SetUpRoot, ChoosePasswordRoot, Password, Authenticator];

    public static string SetUp(string token) => $"{SetUpRoot}/{token}";

    public static string ChoosePassword(string token) => $"{ChoosePasswordRoot}/{token}";

    public static string AccountOf(string id) => $"{Accounts}/{id}";

    public static string Import(int id) => $"{Imports}/{Text(id)}";

    public static string UndoImport(int id) => $"{Import(id)}/undo";

    /// <summary>An import that is neither applied nor discarded.</summary>
    public static string PendingImport(string id) => $"{Imports}/pending/{id}";

    public static string Report(int id) => $"{Reports}/{Text(id)}";

    /// <summary>Where an event, a relationship or a document is corrected.</summary>
    public static string Record(RecordKind kind, int id) => $"{Root}/{kind.Folder()}/{Text(id)}";

    public static string Merge(RecordKind kind, int id, int? with = null) => $"{Record(kind, id)}/merge{(with is { } other ? $"?with={Text(other)}" : "")}";

    public static string Split(RecordKind kind, int id) => $"{Record(kind, id)}/split";

    public static string HistoryOf(RecordKind kind, int id) => $"{History}/{kind.ToString().ToLowerInvariant()}/{Text(id)}";

    public static string Restore(RecordKind kind, int id, int number) => $"{HistoryOf(kind, id)}/restore/{Text(number)}";

    /// <summary>Whether a request asks for something of the area.</summary>
    public static bool IsWithin(PathString path) => path.StartsWithSegments(Root, StringComparison.OrdinalIgnoreCase);

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);
}
