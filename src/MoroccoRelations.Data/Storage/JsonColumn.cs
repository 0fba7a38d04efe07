using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MoroccoRelations.Data.Storage;

internal static class JsonColumn
{
    /// <summary>Keeps the whole value as JSON in one column; two values are the same where their JSON is.</summary>
    public static PropertyBuilder<T> IsJson<T>(this PropertyBuilder<T> property) =>
        property.HasConversion(
            value => RecordJson.Write(value),
            json => RecordJson.Read<T>(json),
            new ValueComparer<T>(
                (left, right) => RecordJson.Write(left) == RecordJson.Write(right),
                value => RecordJson.Write(value).GetHashCode(StringComparison.Ordinal),
                value => RecordJson.Read<T>(RecordJson.Write(value))));
}
