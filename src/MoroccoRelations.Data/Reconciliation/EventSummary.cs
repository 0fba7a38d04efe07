using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>What an event's tellings amount to: the values that a record has as long as no editor sets others.</summary>
/// <remarks>
/// The first telling counts. A later one may state its date more exactly, and adds partners and people; where it contradicts, its own statement
/// stays with its citation. An office that the tellings dispute is left out of the record.
/// </remarks>
internal sealed record EventSummary(EdtfDate? Date, EventType Type, IReadOnlyList<PartnerCode> Partners, IReadOnlyList<Actor> Actors)
{
    public static EventSummary Of(IReadOnlyList<StatedEvent> tellings) => new(
        tellings.Select(t => t.Date).Aggregate((EdtfDate?)null, MoreExact),
        tellings[0].Type,
        [.. tellings.SelectMany(t => t.Partners).Distinct().Order()],
        People(tellings));

    private static EdtfDate? MoreExact(EdtfDate? known, EdtfDate? told) =>
        known is null || (told is not null && DateComparison.IsMoreExact(told, known)) ? told : known;

    private static List<Actor> People(IReadOnlyList<StatedEvent> tellings)
    {
        var actors = tellings.SelectMany(t => t.Actors).ToList();
        var people = new List<(Actor Known, Actor? Told)>();
        foreach (var actor in actors)
        {
            var known = people.FindIndex(person => actor.IsSamePersonAs(Together(person)));
            if (known < 0)
            {
                people.Add((actor, null));
            }
            else
            {
                people[known] = (Together(people[known]), actor);
            }
        }

        return [.. people.Select(person => person.Told is null ? person.Known : Together(person) with { Office = OfficeOf(person.Known, actors) })];
    }

    /// <summary>The one whom an earlier and a later telling name.</summary>
    private static Actor Together((Actor Known, Actor? Told) person) =>
        person.Known.WikidataId is null && person.Told?.WikidataId is { } id ? person.Known with { WikidataId = id } : person.Known;

    private static string? OfficeOf(Actor person, List<Actor> actors)
    {
        var offices = actors.Where(a => a.IsSamePersonAs(person)).Select(a => a.Office).OfType<string>().Distinct().ToList();
        return offices.Count == 1 ? offices[0] : null;
    }
}
