using Microsoft.AspNetCore.Identity;

namespace MoroccoRelations.Data.Accounts;

/// <summary>An editor's account. Editors sign in with their e-mail address, which is the user name too.</summary>
public sealed class Editor : IdentityUser
{
    /// <summary>The name that stands in the history of records; anyone can read it there.</summary>
    public required string DisplayName { get; set; }

    /// <summary>What the editor may do.</summary>
    public EditorRole Role { get; set; }

    /// <summary>When the account was made, UTC.</summary>
    public DateTime CreatedAt { get; set; }

    /// <summary>Since when the account is closed, UTC; null while it is open. Accounts are never deleted: the history names them.</summary>
    public DateTime? DisabledAt { get; set; }
}

/// <summary>What an editor may do; each role holds those before it.</summary>
public enum EditorRole
{
    /// <summary>Decides on records.</summary>
    Editor,

    /// <summary>Also keeps accounts and brings in documents.</summary>
    Administrator,
}
