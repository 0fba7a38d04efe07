using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MoroccoRelations.Data.Storage;

internal static class NumberColumn
{
    /// <summary>Keeps a flag as 0 or 1 and asks for it as <c>= 1</c>: SQLite looks a bare column up in no index.</summary>
    public static PropertyBuilder<bool> IsComparedAsNumber(this PropertyBuilder<bool> property) => property.HasConversion<int>();
}
