using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Web.Areas.Editors;

/// <summary>The kinds of records as addresses and forms write them: "event", "relationship", "document", "partner".</summary>
public static class RecordKinds
{
    public static string Key(this RecordKind kind) => kind.ToString().ToLowerInvariant();

    public static bool TryParse(string? text, out RecordKind kind)
    {
        kind = default;
        return Enum.GetValues<RecordKind>().Any(known => known.Key() == text) && Enum.TryParse(text, ignoreCase: true, out kind);
    }
}
