using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Presentation;

/// <summary>The names of people in the reader's language.</summary>
public static class PersonNames
{
    private static readonly Lazy<Dictionary<string, Person>> Known = new(() =>
        PeopleLexicon.All.DistinctBy(person => person.Name).ToDictionary(person => person.Name, StringComparer.Ordinal));

    /// <summary>The name of a person whom the lexicon knows, as the reader's language writes it; any other as the source spells it.</summary>
    public static string Of(string name) =>
        Known.Value.GetValueOrDefault(name) is { } person && person.Names.GetValueOrDefault(SiteLanguage.Current.Code) is { Count: > 0 } own
            ? own[0]
            : name;
}
