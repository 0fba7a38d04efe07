using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Partners;

namespace MoroccoRelations.Domain.Records;

/// <summary>A point on which an event's sources contradict each other.</summary>
/// <param name="Property">The property: "date", "type", "partners" or "office".</param>
/// <param name="Subject">For an office the name of the person who bears it; otherwise null.</param>
/// <param name="Values">What each source says, in the order of the citations.</param>
public sealed record Disagreement(string Property, string? Subject, IReadOnlyList<StatedValue> Values);

/// <summary>What one passage says on a disputed point.</summary>
/// <param name="Citation">The passage.</param>
/// <param name="Value">The value: a date's text, a type's or an office's key, the partners' codes with spaces between.</param>
public sealed record StatedValue(Citation Citation, string Value);

/// <summary>Finds where an event's sources contradict each other.</summary>
/// <remarks>A source that says less (a year for a day, one partner of two) agrees: only what cannot both be true is a disagreement.</remarks>
public static class Disagreements
{
    /// <summary>The disagreements of an event whose citations are loaded: date, type, partners, then offices by person.</summary>
    public static IReadOnlyList<Disagreement> Of(Event e)
    {
        ArgumentNullException.ThrowIfNull(e);
        var told = e.Citations.Where(c => c.Stated is not null).OrderBy(c => c.Id).ToList();
        IEnumerable<Disagreement?> found =
        [
            Between("date", told, stated => stated.Date, Agree, date => date.Text),
            Between("type", told, stated => stated.Type, (left, right) => left == right, type => char.ToLowerInvariant($"{type}"[0]) + $"{type}"[1..]),
            Between("partners", told, stated => stated.Partners, Agree, codes => string.Join(' ', codes.Order())),
            .. Offices(told),
        ];
        return [.. found.OfType<Disagreement>()];
    }

    private static Disagreement? Between<T>(
        string property, List<Citation> told, Func<StatedEvent, T?> value, Func<T, T, bool> agree, Func<T, string> text, string? subject = null)
    {
        var values = told.Where(c => value(c.Stated!) is not null).Select(c => (Citation: c, Value: value(c.Stated!)!)).ToList();
        var contradict = values.Any(left => values.Any(right => !agree(left.Value, right.Value)));
        return contradict ? new(property, subject, [.. values.Select(v => new StatedValue(v.Citation, text(v.Value)))]) : null;
    }

    private static bool Agree(EdtfDate left, EdtfDate right) => left.Contains(right) || right.Contains(left);

    private static bool Agree(IReadOnlyList<PartnerCode> left, IReadOnlyList<PartnerCode> right) =>
        left.All(right.Contains) || right.All(left.Contains);

    private static IEnumerable<Disagreement?> Offices(List<Citation> told) =>
        People(told).Select(person => Between(
            "office", told, stated => stated.Actors.FirstOrDefault(person.IsSamePersonAs)?.Office, (left, right) => left == right, office => office, person.Name));

    private static List<Actor> People(List<Citation> told)
    {
        var people = new List<Actor>();
        foreach (var actor in told.SelectMany(c => c.Stated!.Actors).Where(actor => !people.Exists(actor.IsSamePersonAs)))
        {
            people.Add(actor);
        }

        return people;
    }
}
