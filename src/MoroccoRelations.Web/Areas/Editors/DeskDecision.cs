using System.Globalization;
using MoroccoRelations.Data.Curation;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Web.Areas.Editors;

/// <summary>A decision as the buttons of the desk post it: what, and on which records.</summary>
/// <param name="Verb">"confirm", "reject", or "propose" for what is put back among the proposed.</param>
public sealed record DeskDecision(string Verb, ReviewStatus Status, IReadOnlyList<RecordSeen> Records)
{
    /// <summary>A record as a form names it, in the revision that the editor sees: "event:12:3".</summary>
    public static string Name(RecordKind kind, int id, int revision) => string.Create(CultureInfo.InvariantCulture, $"{kind.Key()}:{id}:{revision}");

    /// <summary>Reads the button that was pressed: "confirm:event:12:3" of one row, or "confirm" for all that are chosen; null where it is neither.</summary>
    public static DeskDecision? Read(string? button, IEnumerable<string> chosen)
    {
        var parts = (button ?? "").Split(':', 2);
        ReviewStatus? status = parts[0] switch
        {
            "confirm" => ReviewStatus.Confirmed,
            "reject" => ReviewStatus.Rejected,
            "propose" => ReviewStatus.Proposed,
            _ => null,
        };
        var named = parts.Length == 2 ? [parts[1]] : chosen;
        return status is { } known ? new(parts[0], known, [.. named.Select(Record).OfType<RecordSeen>()]) : null;
    }

    private static RecordSeen? Record(string name) =>
        name.Split(':') is [var kind, var id, var revision] && RecordKinds.TryParse(kind, out var known) && Number(id) is { } number
            ? new RecordSeen(known, number, Number(revision))
            : null;

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
