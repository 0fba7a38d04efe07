using MoroccoRelations.Data.Revising;

namespace MoroccoRelations.Web.Areas.Editors.Forms;

/// <summary>The form of what editors wrote about a partner.</summary>
public sealed record ProfileInput : RecordInput
{
    private static readonly Dictionary<string, Action<ProfileInput, ProfileInput>> Parts = new(StringComparer.Ordinal)
    {
        ["text.en"] = (mine, theirs) => mine.Text.En = theirs.Text.En,
        ["text.fr"] = (mine, theirs) => mine.Text.Fr = theirs.Text.Fr,
        ["text.ar"] = (mine, theirs) => mine.Text.Ar = theirs.Text.Ar,
    };

    /// <summary>In Markdown.</summary>
    public TextInput Text { get; set; } = new();

    public static ProfileInput Of(ProfileState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return new() { Text = TextInput.Of(state.Text) };
    }

    public static bool Holds(string field) => Parts.ContainsKey(field);

    public void Take(string field, ProfileInput theirs) => Parts[field](this, theirs);
}
