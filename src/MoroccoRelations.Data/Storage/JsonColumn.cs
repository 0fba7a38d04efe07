using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MoroccoRelations.Data.Storage;

internal static class JsonColumn
{
    /// <summary>Keeps the whole value as JSON in one column; two values are the same where their JSON is.</summary>
    /// <remarks>A record is never changed, only replaced: the one that was read is its own snapshot, and is known to be the same without being written out. A list is copied.</remarks>
    public static PropertyBuilder<T> IsJson<T>(this PropertyBuilder<T> property) =>
        property.HasConversion(
            value => RecordJson.Write(value),
            json => RecordJson.Read<T>(json),
            new ValueComparer<T>(
                (left, right) => ReferenceEquals(left, right) || RecordJson.Write(left) == RecordJson.Write(right),
                value => RecordJson.Write(value).GetHashCode(StringComparison.Ordinal),
                value => Snapshot(value)));

    private static T Snapshot<T>(T value) => value is System.Collections.IList ? RecordJson.Read<T>(RecordJson.Write(value)) : value;
}
