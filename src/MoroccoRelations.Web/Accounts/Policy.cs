namespace MoroccoRelations.Web.Accounts;

/// <summary>Who may enter; <c>Hosting/EditorsArea.cs</c> says where which holds.</summary>
public static class Policy
{
    /// <summary>Any editor, administrators too.</summary>
    public const string Editor = "Editor";

    /// <summary>Administrators alone.</summary>
    public const string Administrator = "Administrator";
}
