using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Data.Storage;

internal static class LocalizedColumns
{
    /// <summary>Keeps a text in three columns, one a language: <c>Title_En</c>, <c>Title_Fr</c>, <c>Title_Ar</c>.</summary>
    public static void Localized<T>(this EntityTypeBuilder<T> entity, Expression<Func<T, LocalizedText?>> text)
        where T : class =>
        entity.ComplexProperty(text).IsRequired().Ignore(value => value!.IsEmpty);
}
