using MoroccoRelations.Domain.Records;

namespace MoroccoRelations.Extraction.Drafting;

/// <summary>The people whom a segment names, with the offices that it gives them.</summary>
internal static class Actors
{
    public static IReadOnlyList<Actor> In(Segment segment)
    {
        var actors = new List<Actor>();
        foreach (var person in segment.Sentence.People.Where(p => segment.Span.Contains(p.Span.Start)))
        {
            var actor = new Actor(person.Value.Name, person.Value.StatedOffice, person.Value.WikidataId);
            if (!actors.Exists(actor.IsSamePersonAs))
            {
                actors.Add(actor);
            }
        }

        return actors;
    }
}
