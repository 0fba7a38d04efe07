using MoroccoRelations.Domain.Dates;

namespace MoroccoRelations.Extraction.Lexicons;

/// <summary>Someone who appears in Morocco's foreign relations, as <c>people.json</c> holds them.</summary>
/// <remarks>Years of office are what a reader may expect, not what a source says: the office that a source states is kept beside them.</remarks>
public sealed record Person
{
    /// <summary>The Wikidata id, or null where it is not certain.</summary>
    public string? Wikidata { get; init; }

    /// <summary>The names by language ("en", "fr", "ar"); the first of each is the one to show.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Names { get; init; }

    /// <summary>The offices, earliest first.</summary>
    public IReadOnlyList<HeldOffice> Offices { get; init; } = [];

    /// <summary>The English name, under which records keep the person.</summary>
    public string Name => Names["en"][0];
}

/// <summary>An office that someone held.</summary>
/// <param name="Office">The key of the office ("foreign-minister"), one of <see cref="OfficeLexicon.Keys"/>.</param>
/// <param name="Of">The code of the country or organisation; <c>MA</c> for Morocco.</param>
/// <param name="From">The first year, or null where it is not known.</param>
/// <param name="To">The last year, or null where it is not known or not over.</param>
public sealed record HeldOffice(string Office, string Of, string? From = null, string? To = null)
{
    /// <summary>Whether the office may have been held at some time of <paramref name="date"/>; unknown years exclude nothing.</summary>
    public bool MayBeHeld(EdtfDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return (From is null || EdtfDate.Parse(From, null).Earliest <= date.Latest)
            && (To is null || EdtfDate.Parse(To, null).Latest >= date.Earliest);
    }
}
