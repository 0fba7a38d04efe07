using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Web.Areas.Editors;

/// <summary>The kinds of records as addresses and forms write them: "event", "relationship", "document", "partner".</summary>
public static class RecordKinds
{
    /// <summary>Whether records of the kind are merged and split.</summary>
    public static bool IsSourced(this RecordKind kind) => kind is RecordKind.Event or RecordKind.Relationship;

    public static string Key(this RecordKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The kind as the folder of its records: "events".</summary>
    public static string Folder(this RecordKind kind) => kind.Key() + "s";

    public static bool TryParse(string? text, out RecordKind kind)
    {
        kind = default;
        return Enum.GetValues<RecordKind>().Any(known => known.Key() == text) && Enum.TryParse(text, ignoreCase: true, out kind);
    }

    /// <summary>The kind of a folder that a route has let through.</summary>
    public static RecordKind OfFolder(string folder) => Enum.GetValues<RecordKind>().Single(kind => string.Equals(kind.Folder(), folder, StringComparison.OrdinalIgnoreCase));
}
