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
        var people = new List<Actor>();
        foreach (var actor in tellings.SelectMany(t => t.Actors))
        {
            var known = people.FindIndex(actor.IsSamePersonAs);
            if (known < 0)
            {
                people.Add(actor);
            }
            else
            {
                people[known] = Together(people[known], actor, tellings);
            }
        }

        return people;
    }

    private static Actor Together(Actor known, Actor told, IReadOnlyList<StatedEvent> tellings)
    {
        var offices = tellings.SelectMany(t => t.Actors).Where(a => a.IsSamePersonAs(known)).Select(a => a.Office).OfType<string>().Distinct().ToList();
        return known with { WikidataId = known.WikidataId ?? told.WikidataId, Office = offices.Count == 1 ? offices[0] : null };
    }
}
