namespace MoroccoRelations.Domain.Records;

/// <summary>A person whom a source names as taking part.</summary>
/// <param name="Name">The name: the catalogue's English name for a known person, otherwise as the source spells it.</param>
/// <param name="Office">The office that the source gives, as a key ("president", "foreign-minister"), or null.</param>
/// <param name="WikidataId">The person's Wikidata id, or null where unknown.</param>
public sealed record Actor(string Name, string? Office = null, string? WikidataId = null)
{
    /// <summary>Whether the two are the same person, whatever office each source gives.</summary>
    public bool IsSamePersonAs(Actor other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return WikidataId is not null && other.WikidataId is not null
            ? WikidataId == other.WikidataId
            : string.Equals(Name, other.Name, StringComparison.OrdinalIgnoreCase);
    }
}
