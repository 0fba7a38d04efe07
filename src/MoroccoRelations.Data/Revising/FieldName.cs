using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Data.Revising;

/// <summary>The names of values, the same in states, forms, problems and suggestions.</summary>
public static class FieldName
{
    public const string Date = "date";
    public const string Type = "type";
    public const string Partners = "partners";
    public const string Actors = "actors";
    public const string Title = "title";
    public const string Description = "description";
    public const string Reference = "reference";
    public const string Status = "status";
    public const string Confidence = "confidence";
    public const string MergedInto = "mergedInto";
    public const string Withdrawn = "withdrawn";
    public const string Citations = "citations";
    public const string Aspect = "aspect";
    public const string Tenor = "tenor";
    public const string Text = "text";
    public const string Publisher = "publisher";
    public const string Address = "address";
    public const string Published = "published";
    public const string Language = "language";
    public const string Kind = "kind";
    public const string Licence = "licence";
    public const string FileName = "fileName";
    public const string SupersededBy = "supersededBy";
    public const string Reason = "reason";
    public const string Revision = "revision";

    /// <summary>A text's three values: <c>title.en</c>, <c>title.fr</c>, <c>title.ar</c>.</summary>
    public static IEnumerable<Field> Each(string name, LocalizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [new($"{name}.en", text.En), new($"{name}.fr", text.Fr), new($"{name}.ar", text.Ar)];
    }
}
