using MoroccoRelations.Data.Curation;
using MoroccoRelations.Data.Revising;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Areas.Editors.Forms;

/// <summary>The form in which a record is taken apart: which passages move, and what the new record says. All of it is text, so that it can be shown again.</summary>
public sealed record SplitInput
{
    public int Revision { get; set; }

    /// <summary>The passages that move.</summary>
    public List<int> Citations { get; set; } = [];

    /// <summary>Of an event, in EDTF.</summary>
    public string? Date { get; set; }

    /// <summary>Of an event.</summary>
    public string? Type { get; set; }

    /// <summary>Of a relationship.</summary>
    public string? Aspect { get; set; }

    /// <summary>Of a relationship.</summary>
    public string? Tenor { get; set; }

    /// <summary>Names or codes; empty rows do not count.</summary>
    public List<string?> Partners { get; set; } = [];

    public string? Reason { get; set; }

    /// <summary>The form as it begins: the new record says what the old one does.</summary>
    public static SplitInput Of(IRecordState state) => state switch
    {
        EventState e => new() { Date = e.Date?.Text, Type = FormOptions.Key(e.Type), Partners = Names(e.Partners) },
        RelationshipState r => new() { Aspect = FormOptions.Key(r.Aspect), Tenor = FormOptions.Key(r.Tenor), Partners = Names(r.Partners) },
        _ => throw new ArgumentException("Events and relationships alone are split.", nameof(state)),
    };

    /// <summary>The values of the new record: an <see cref="EventValues"/> or a <see cref="RelationshipValues"/>.</summary>
    public object Read(IRecordState from, FormProblems problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        return from is EventState e ? EventRead(e, problems) : RelationshipRead((RelationshipState)from, problems);
    }

    /// <remarks>The people are those whom the passages name that move.</remarks>
    private EventValues EventRead(EventState from, FormProblems problems) => new()
    {
        Date = problems.Date(FieldName.Date, Date),
        Type = problems.Chosen<EventType>(FieldName.Type, Type),
        Partners = problems.Partners(Partners),
        Actors = [.. from.Citations.Where(c => c.Id is { } id && Citations.Contains(id)).SelectMany(c => c.Stated?.Actors ?? [])],
        Status = from.Status,
    };

    private RelationshipValues RelationshipRead(RelationshipState from, FormProblems problems) => new()
    {
        Aspect = problems.Chosen<Aspect>(FieldName.Aspect, Aspect),
        Tenor = problems.Chosen<Tenor>(FieldName.Tenor, Tenor),
        Partners = problems.Partners(Partners),
        Status = from.Status,
    };

    private static List<string?> Names(IEnumerable<PartnerCode> partners) => [.. partners.Select(PartnerNames.NameOf)];
}
