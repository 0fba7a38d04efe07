using MoroccoRelations.Web.Accounts;

namespace MoroccoRelations.Web.Areas.Editors;

/// <summary>The parts of the editors' area, in the order of its header.</summary>
public static class Sections
{
    private static readonly Section[] All =
    [
        new(EditorsAddress.Desk, "admin.desk"),
        new(EditorsAddress.Find, "find.title"),
        new(EditorsAddress.Imports, "admin.imports", ForAdministrators: true),
        new(EditorsAddress.Accounts, "admin.accounts", ForAdministrators: true),
        new(EditorsAddress.History, "admin.history"),
    ];

    /// <summary>The parts that the editor may enter.</summary>
    public static IEnumerable<Section> Of(CurrentEditor editor)
    {
        ArgumentNullException.ThrowIfNull(editor);
        return All.Where(section => !section.ForAdministrators || editor.IsAdministrator);
    }
}

/// <summary>A part of the editors' area.</summary>
/// <param name="Address">Where it begins.</param>
/// <param name="Key">Its name, as a key of the resources.</param>
/// <param name="ForAdministrators">Whether administrators alone enter; <c>Hosting/EditorsArea.cs</c> closes it to others.</param>
public sealed record Section(string Address, string Key, bool ForAdministrators = false)
{
    /// <summary>Whether the page that is open belongs to it.</summary>
    public bool Holds(PathString path) =>
        Address == EditorsAddress.Desk ? OfTheDesk.Any(part => path.Equals(part, StringComparison.OrdinalIgnoreCase)) : path.StartsWithSegments(Address, StringComparison.OrdinalIgnoreCase);

    private static readonly string[] OfTheDesk = [EditorsAddress.Desk, EditorsAddress.Suggestions, EditorsAddress.Duplicates, EditorsAddress.Reports];
}
