using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MoroccoRelations.Data.Storage;

internal static class JsonColumn
{
    /// <summary>Keeps the whole value as JSON in one column; two values are the same where their JSON is.</summary>
    /// <remarks>The value is never changed, only replaced: the one that was read is its own snapshot, and is known to be the same without being written out.</remarks>
    public static PropertyBuilder<T> IsJson<T>(this PropertyBuilder<T> property) =>
        property.HasConversion(
            value => RecordJson.Write(value),
            json => RecordJson.Read<T>(json),
            new ValueComparer<T>(
                (left, right) => ReferenceEquals(left, right) || RecordJson.Write(left) == RecordJson.Write(right),
                value => RecordJson.Write(value).GetHashCode(StringComparison.Ordinal),
                value => value));

    /// <summary>Keeps a list that may be changed as JSON in one column; two lists are the same where their elements are, which are never changed.</summary>
    public static PropertyBuilder<List<T>> IsJson<T>(this PropertyBuilder<List<T>> property) =>
        property.HasConversion(
            value => RecordJson.Write(value),
            json => RecordJson.Read<List<T>>(json),
            new ValueComparer<List<T>>(
                (left, right) => AreSame(left, right),
                value => value.Aggregate(0, (hash, element) => HashCode.Combine(hash, element)),
                value => new List<T>(value)));

    private static bool AreSame<T>(List<T>? left, List<T>? right) =>
        ReferenceEquals(left, right) || (left is not null && right is not null && left.SequenceEqual(right));
}
