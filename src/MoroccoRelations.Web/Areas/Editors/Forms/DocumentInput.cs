using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Web.Areas.Editors.Forms;

/// <summary>The form of what is known of a document.</summary>
public sealed record DocumentInput : RecordInput
{
    private static readonly Dictionary<string, Action<DocumentInput, DocumentInput>> Parts = new(StringComparer.Ordinal)
    {
        [FieldName.Title] = (mine, theirs) => mine.Title = theirs.Title,
        [FieldName.Publisher] = (mine, theirs) => mine.Publisher = theirs.Publisher,
        [FieldName.Address] = (mine, theirs) => mine.Address = theirs.Address,
        [FieldName.Published] = (mine, theirs) => mine.Published = theirs.Published,
        [FieldName.Language] = (mine, theirs) => mine.Language = theirs.Language,
        [FieldName.Kind] = (mine, theirs) => mine.Kind = theirs.Kind,
        [FieldName.Licence] = (mine, theirs) => mine.Licence = theirs.Licence,
    };

    public string? Title { get; set; }

    public string? Publisher { get; set; }

    public string? Address { get; set; }

    /// <summary>In EDTF.</summary>
    public string? Published { get; set; }

    public string? Language { get; set; }

    public string? Kind { get; set; }

    public string? Licence { get; set; }

    public static DocumentInput Of(DocumentState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return new()
        {
            Title = state.Title,
            Publisher = state.Publisher,
            Address = state.Address,
            Published = state.Published?.Text,
            Language = FormOptions.Key(state.Language),
            Kind = FormOptions.Key(state.Kind),
            Licence = state.Licence,
        };
    }

    public static bool Holds(string field) => Parts.ContainsKey(field);

    public void Take(string field, DocumentInput theirs) => Parts[field](this, theirs);

    public DocumentValues Read(FormProblems problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        return new()
        {
            Title = Title,
            Publisher = Publisher,
            Address = Address,
            Published = problems.Date(FieldName.Published, Published),
            Language = problems.Chosen<SourceLanguage>(FieldName.Language, Language),
            Kind = problems.Chosen<DocumentKind>(FieldName.Kind, Kind),
            Licence = Licence,
        };
    }
}
