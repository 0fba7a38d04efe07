using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Web.Areas.Editors.Forms;

/// <summary>The form of a relationship.</summary>
public sealed record RelationshipInput : CitingInput
{
    private static readonly Dictionary<string, Action<RelationshipInput, RelationshipInput>> Parts = new(StringComparer.Ordinal)
    {
        [FieldName.Partners] = (mine, theirs) => mine.Partners = theirs.Partners,
        [FieldName.Aspect] = (mine, theirs) => mine.Aspect = theirs.Aspect,
        [FieldName.Tenor] = (mine, theirs) => mine.Tenor = theirs.Tenor,
        ["text.en"] = (mine, theirs) => mine.Text.En = theirs.Text.En,
        ["text.fr"] = (mine, theirs) => mine.Text.Fr = theirs.Text.Fr,
        ["text.ar"] = (mine, theirs) => mine.Text.Ar = theirs.Text.Ar,
        [FieldName.Reference] = (mine, theirs) => mine.Reference = theirs.Reference,
        [FieldName.Status] = (mine, theirs) => mine.Status = theirs.Status,
        [FieldName.Citations] = (mine, theirs) => mine.Citations = theirs.Citations,
    };

    public string? Aspect { get; set; }

    public string? Tenor { get; set; }

    public TextInput Text { get; set; } = new();

    public static RelationshipInput Of(RelationshipState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return new()
        {
            Partners = NamesOf(state.Partners),
            Aspect = FormOptions.Key(state.Aspect),
            Tenor = FormOptions.Key(state.Tenor),
            Text = TextInput.Of(state.Text),
            Reference = state.Reference,
            Status = FormOptions.Key(state.Status),
            Citations = RowsOf(state.Citations),
        };
    }

    public static bool Holds(string field) => Parts.ContainsKey(field);

    public void Take(string field, RelationshipInput theirs) => Parts[field](this, theirs);

    public RelationshipValues Read(FormProblems problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        return new()
        {
            Partners = problems.Partners(Partners),
            Aspect = problems.Chosen<Aspect>(FieldName.Aspect, Aspect),
            Tenor = problems.Chosen<Tenor>(FieldName.Tenor, Tenor),
            Text = Text.ToText(),
            Reference = Reference,
            Status = problems.Chosen<ReviewStatus>(FieldName.Status, Status),
            Citations = Cited(),
        };
    }
}
