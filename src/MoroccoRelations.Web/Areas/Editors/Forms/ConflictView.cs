using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;

namespace MoroccoRelations.Web.Areas.Editors.Forms;

/// <summary>Two versions of a record, and what both began from, for the editor to choose from field by field.</summary>
/// <param name="By">Who made the version that stands; null for an import.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Reason">Why.</param>
/// <param name="Rows">The fields that differ.</param>
public sealed record ConflictView(string? By, DateTime At, string Reason, IReadOnlyList<ConflictView.Row> Rows)
{
    /// <param name="Field">The two values, and the one before.</param>
    /// <param name="Take">What is chosen: to begin with, whoever changed the field alone.</param>
    public sealed record Row(ConflictField Field, string? Take)
    {
        /// <summary>The passages, where the field is those.</summary>
        public static IReadOnlyList<CitationState>? Passages(object? value) => value as IReadOnlyList<CitationState>;
    }

    public static ConflictView Of(Conflict conflict, Func<string, bool> isOnTheForm, IReadOnlyList<FieldChoice> chosen)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        var rows = conflict.Fields.Where(field => isOnTheForm(field.Name))
            .Select(field => new Row(field, chosen.FirstOrDefault(choice => choice.Field == field.Name)?.Take ?? Evident(field)));
        return new(conflict.CurrentBy, conflict.CurrentAt, conflict.CurrentReason, [.. rows]);
    }

    private static string? Evident(ConflictField field) => (field.ChangedByYou, field.ChangedByOthers) switch
    {
        (true, false) => FieldChoice.Yours,
        (false, true) => FieldChoice.Theirs,
        _ => null,
    };
}
