using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Web.Localisation;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Areas.Editors.Forms;

/// <summary>Finds the people whom the program knows by what an editor types: a name in any of the three languages, with or without its accents, hamzas or capitals.</summary>
public static class PersonFinder
{
    private static readonly Lazy<NameFinder<Person>> Finder = new(() => new(All, FirstNames, OtherSpellings));

    /// <summary>Everyone, each once.</summary>
    public static IEnumerable<Person> All => PeopleLexicon.All.DistinctBy(person => person.Name);

    /// <summary>The people who are near to what was typed, the nearest first; within one nearness by name.</summary>
    public static IReadOnlyList<Person> Search(string? typed, int most) => Finder.Value.Search(typed, most, person => PersonNames.Of(person.Name));

    /// <summary>How the person is called in the languages that the editor does not read.</summary>
    public static string OtherNames(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        var own = PersonNames.Of(person.Name);
        return string.Join(" · ", SiteLanguage.All.Select(language => person.Names[language.Code][0]).Where(name => name != own).Distinct());
    }

    private static IEnumerable<string?> FirstNames(Person person) => person.Names.Values.Select(names => names[0]);

    private static IEnumerable<string?> OtherSpellings(Person person) => person.Names.Values.SelectMany(names => names.Skip(1));
}
