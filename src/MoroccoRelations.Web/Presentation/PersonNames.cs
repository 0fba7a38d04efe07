using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Presentation;

/// <summary>The names of people in the reader's language.</summary>
public static class PersonNames
{
    private static readonly Lazy<Dictionary<string, Person>> Known = new(() =>
        PeopleLexicon.All.DistinctBy(person => person.Name).ToDictionary(person => person.Name, StringComparer.Ordinal));

    private static readonly Lazy<ILookup<string, Person>> ByAnyName = new(() =>
        PeopleLexicon.All.SelectMany(person => person.Names.Values.SelectMany(names => names), (person, name) => (person, name))
            .ToLookup(pair => CharacterFolding.Fold(pair.name), pair => pair.person, StringComparer.Ordinal));

    /// <summary>The name of a person whom the lexicon knows, as the reader's language writes it; any other as the source spells it.</summary>
    public static string Of(string name) =>
        Known.Value.GetValueOrDefault(name) is { } person && person.Names.GetValueOrDefault(SiteLanguage.Current.Code) is { Count: > 0 } own
            ? own[0]
            : name;

    /// <summary>The one known person who bears the name in any language, however it is accented; null where none does, or several do.</summary>
    public static Person? Find(string name) => ByAnyName.Value[CharacterFolding.Fold(name.Trim())].Distinct().Take(2).ToList() is [var one] ? one : null;
}
