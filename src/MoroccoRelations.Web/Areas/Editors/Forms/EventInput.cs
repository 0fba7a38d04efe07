using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Web.Areas.Editors.Forms;

/// <summary>The form of an event.</summary>
public sealed record EventInput : CitingInput
{
    private static readonly Dictionary<string, Action<EventInput, EventInput>> Parts = new(StringComparer.Ordinal)
    {
        [FieldName.Date] = (mine, theirs) => mine.Date = theirs.Date,
        [FieldName.Type] = (mine, theirs) => mine.Type = theirs.Type,
        [FieldName.Partners] = (mine, theirs) => mine.Partners = theirs.Partners,
        [FieldName.Actors] = (mine, theirs) => mine.Actors = theirs.Actors,
        ["title.en"] = (mine, theirs) => mine.Title.En = theirs.Title.En,
        ["title.fr"] = (mine, theirs) => mine.Title.Fr = theirs.Title.Fr,
        ["title.ar"] = (mine, theirs) => mine.Title.Ar = theirs.Title.Ar,
        ["description.en"] = (mine, theirs) => mine.Description.En = theirs.Description.En,
        ["description.fr"] = (mine, theirs) => mine.Description.Fr = theirs.Description.Fr,
        ["description.ar"] = (mine, theirs) => mine.Description.Ar = theirs.Description.Ar,
        [FieldName.Reference] = (mine, theirs) => mine.Reference = theirs.Reference,
        [FieldName.Status] = (mine, theirs) => mine.Status = theirs.Status,
        [FieldName.Citations] = (mine, theirs) => mine.Citations = theirs.Citations,
    };

    /// <summary>In EDTF.</summary>
    public string? Date { get; set; }

    public string? Type { get; set; }

    public List<ActorRow> Actors { get; set; } = [];

    public TextInput Title { get; set; } = new();

    /// <summary>In Markdown.</summary>
    public TextInput Description { get; set; } = new();

    public static EventInput Of(EventState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return new()
        {
            Date = state.Date?.Text,
            Type = FormOptions.Key(state.Type),
            Partners = NamesOf(state.Partners),
            Actors = [.. state.Actors.Select(ActorRow.Of)],
            Title = TextInput.Of(state.Title),
            Description = TextInput.Of(state.Description),
            Reference = state.Reference,
            Status = FormOptions.Key(state.Status),
            Citations = RowsOf(state.Citations),
        };
    }

    public override void Tidy()
    {
        base.Tidy();
        Actors.RemoveAll(actor => actor.IsEmpty);
    }

    public static bool Holds(string field) => Parts.ContainsKey(field);

    public void Take(string field, EventInput theirs) => Parts[field](this, theirs);

    public EventValues Read(FormProblems problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        return new()
        {
            Date = problems.Date(FieldName.Date, Date),
            Type = problems.Chosen<EventType>(FieldName.Type, Type),
            Partners = problems.Partners(Partners),
            Actors = problems.Actors(Actors),
            Title = Title.ToText(),
            Description = problems.Markdown(FieldName.Description, Description),
            Reference = Reference,
            Status = problems.Chosen<ReviewStatus>(FieldName.Status, Status),
            Citations = Cited(),
        };
    }
}
