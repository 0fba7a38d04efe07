using MoroccoRelations.Domain.Records;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Areas.Editors.Forms;

/// <summary>A person in a form.</summary>
public sealed record ActorRow
{
    /// <summary>The name, as the editor's language writes it.</summary>
    public string? Name { get; set; }

    /// <summary>The key of the office.</summary>
    public string? Office { get; set; }

    /// <summary>The name under which the record keeps the person; null in a row that was added.</summary>
    public string? Was { get; set; }

    public string? Wikidata { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(Office);

    public static ActorRow Of(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return new() { Name = PersonNames.Of(actor.Name), Office = actor.Office, Was = actor.Name, Wikidata = actor.WikidataId };
    }

    /// <summary>The person: the one who stood in the row if the name is still theirs, a known person of that name in any language, or somebody of that name.</summary>
    public Actor ToActor()
    {
        var name = Name?.Trim() ?? "";
        var office = string.IsNullOrWhiteSpace(Office) ? null : Office.Trim();
        if (Was is { Length: > 0 } && (name == Was || name == PersonNames.Of(Was)))
        {
            return new Actor(Was, office, string.IsNullOrEmpty(Wikidata) ? null : Wikidata);
        }

        return PersonNames.Find(name) is { } known ? new Actor(known.Name, office, known.Wikidata) : new Actor(name, office);
    }
}
