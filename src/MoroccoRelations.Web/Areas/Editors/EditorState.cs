using MoroccoRelations.Data.Accounts;

namespace MoroccoRelations.Web.Areas.Editors;

/// <summary>How an account stands, as the last part of a key <c>account.state.…</c> of the resources.</summary>
public static class EditorState
{
    public static string State(this Editor editor) => editor switch
    {
        { DisabledAt: not null } => "disabled",
        { PasswordHash: null } => "waiting",
        _ => "open",
    };
}
