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
        var cited = before?.Cited ?? [];
        var (earlier, later) = (cited.ToLookup(c => c.Passage), after.Cited.ToLookup(c => c.Passage));
        return new(
            [.. FieldsOf(before, after).Where(c => !AreSame(c.Before, c.After))],
            [.. after.Cited.Where(c => !earlier.Contains(c.Passage))],
            [.. cited.Where(c => !later.Contains(c.Passage))],
            [.. after.Cited.Where(c => earlier[c.Passage].Any(e => !SayTheSame(e, c)))]);
    }

    /// <summary>Every field of two states, the citations as one of them.</summary>
    internal static IEnumerable<FieldChange> Paired(IRecordState before, IRecordState after) =>
    [
        .. FieldsOf(before, after),
        .. after.Cited.Count + before.Cited.Count > 0 ? [new FieldChange(FieldName.Citations, before.Cited, after.Cited)] : Array.Empty<FieldChange>(),
    ];

    /// <remarks>States of one kind of record have the same fields in the same order.</remarks>
    private static IEnumerable<FieldChange> FieldsOf(IRecordState? before, IRecordState after) => before is null
        ? after.Fields.Select(f => new FieldChange(f.Name, null, f.Value))
        : before.Fields.Zip(after.Fields, (b, a) => new FieldChange(a.Name, b.Value, a.Value));

    internal static object? ValueOf(IRecordState state, string name) =>
        name == FieldName.Citations ? state.Cited : state.Fields.FirstOrDefault(f => f.Name == name)?.Value;

    /// <summary>Values are the same where they are stored the same; passages, where they are the same passages.</summary>
    internal static bool AreSame(object? left, object? right) => (left, right) switch
    {
        (null, _) or (_, null) => left is null && right is null,
        (IReadOnlyList<CitationState> l, IReadOnlyList<CitationState> r) => l.Count == r.Count && l.All(c => r.Any(c.IsSamePassageAs)),
        (IReadOnlyList<object> l, IReadOnlyList<object> r) => l.SequenceEqual(r),
        _ => left.Equals(right),
    };

    /// <remarks>What a passage states is replaced, never changed: mostly the two are one, and need not be written out.</remarks>
    private static bool SayTheSame(CitationState left, CitationState right) =>
        left.Quote == right.Quote && AreWrittenSame(left.Stated, right.Stated) && AreWrittenSame(left.StatedRelationship, right.StatedRelationship);

    private static bool AreWrittenSame<T>(T? left, T? right)
        where T : class => ReferenceEquals(left, right) || RecordJson.Write(left) == RecordJson.Write(right);
}
