using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Web.Pages.Events;

/// <summary>Where the sources of an event contradict each other. Saying less is no contradiction: "2004" and "June 2004" agree.</summary>
public sealed record Disagreements
{
    /// <summary>Whether two sources give dates of which neither lies within the other.</summary>
    public required bool OnDate { get; init; }

    /// <summary>Whether two sources name partners of whom neither list holds the other.</summary>
    public required bool OnPartners { get; init; }

    /// <summary>The people to whom the sources give different offices, each with what each source gives.</summary>
    public required IReadOnlyList<DisputedOffice> OnOffices { get; init; }

    public bool Any => OnDate || OnPartners || OnOffices.Count > 0;

    public static Disagreements Between(IReadOnlyList<StatedEvent?> statements)
    {
        var stated = statements.OfType<StatedEvent>().ToList();
        return new Disagreements
        {
            OnDate = AnyTwo(stated.ConvertAll(s => s.Date), Contradict),
            OnPartners = AnyTwo(stated.ConvertAll(s => s.Partners), Contradict),
            OnOffices = [.. People(stated).Select(person => Offices(person, statements)).Where(offices => offices.Differ)],
        };
    }

    private static bool Contradict(EdtfDate? left, EdtfDate? right) =>
        left is not null && right is not null && !left.Contains(right) && !right.Contains(left);

    private static bool Contradict(IReadOnlyList<PartnerCode> left, IReadOnlyList<PartnerCode> right) =>
        left.Except(right).Any() && right.Except(left).Any();

    private static bool AnyTwo<T>(List<T> values, Func<T, T, bool> contradict) =>
        values.Where((left, i) => values.Skip(i + 1).Any(right => contradict(left, right))).Any();

    private static List<Actor> People(IEnumerable<StatedEvent> stated)
    {
        var people = new List<Actor>();
        foreach (var actor in stated.SelectMany(s => s.Actors).Where(actor => !people.Any(actor.IsSamePersonAs)))
        {
            people.Add(actor);
        }

        return people;
    }

    private static DisputedOffice Offices(Actor person, IReadOnlyList<StatedEvent?> statements) =>
        new(person.Name, [.. statements.Select(s => s?.Actors.FirstOrDefault(person.IsSamePersonAs)?.Office)]);
}

/// <summary>A person with the office that each source gives, in the order of the sources; null where a source gives none.</summary>
public sealed record DisputedOffice(string Name, IReadOnlyList<string?> BySource)
{
    public bool Differ => BySource.OfType<string>().Distinct(StringComparer.Ordinal).Count() > 1;
}
