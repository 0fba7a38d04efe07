using MoroccoRelations.Data.Revising;
using MoroccoRelations.Data.Storage;

namespace MoroccoRelations.Data.Curation;

/// <summary>One value that differs between two states.</summary>
public sealed record FieldChange(string Name, object? Before, object? After);

/// <summary>What differs between two states of a record.</summary>
/// <param name="Fields">The values, in the order of the record's page.</param>
/// <param name="Added">The passages that only the later cites.</param>
/// <param name="Removed">The passages that only the earlier cites.</param>
/// <param name="Reread">The passages that both cite, but of which the later states something else; as the later has them.</param>
public sealed record Difference(
    IReadOnlyList<FieldChange> Fields, IReadOnlyList<CitationState> Added, IReadOnlyList<CitationState> Removed, IReadOnlyList<CitationState> Reread)
{
    public bool IsEmpty => Fields.Count + Added.Count + Removed.Count + Reread.Count == 0;
}

/// <summary>Compares states of one record.</summary>
public static class Differences
{
    /// <param name="before">The earlier state; null before the first revision.</param>
    /// <param name="after">The later state.</param>
    public static Difference Between(IRecordState? before, IRecordState after)
    {
        ArgumentNullException.ThrowIfNull(after);
        var earlier = before?.Cited ?? [];
        return new(
            [.. after.Fields.Select(f => new FieldChange(f.Name, before is null ? null : ValueOf(before, f.Name), f.Value)).Where(c => !AreSame(c.Before, c.After))],
            [.. after.Cited.Where(c => !earlier.Any(c.IsSamePassageAs))],
            [.. earlier.Where(c => !after.Cited.Any(c.IsSamePassageAs))],
            [.. after.Cited.Where(c => earlier.Any(e => e.IsSamePassageAs(c) && !AreSame(e with { Id = null }, c with { Id = null })))]);
    }

    /// <summary>Every field of two states, the citations as one of them.</summary>
    internal static IEnumerable<FieldChange> Paired(IRecordState before, IRecordState after) =>
    [
        .. after.Fields.Select(f => new FieldChange(f.Name, ValueOf(before, f.Name), f.Value)),
        .. after.Cited.Count + before.Cited.Count > 0 ? [new FieldChange(FieldName.Citations, before.Cited, after.Cited)] : Array.Empty<FieldChange>(),
    ];

    internal static object? ValueOf(IRecordState state, string name) =>
        name == FieldName.Citations ? state.Cited : state.Fields.FirstOrDefault(f => f.Name == name)?.Value;

    /// <summary>Values are the same where they are stored the same; passages, where they are the same passages.</summary>
    internal static bool AreSame(object? left, object? right) => (left, right) switch
    {
        (IReadOnlyList<CitationState> l, IReadOnlyList<CitationState> r) => l.Count == r.Count && l.All(c => r.Any(c.IsSamePassageAs)),
        _ => RecordJson.Write(left) == RecordJson.Write(right),
    };
}
