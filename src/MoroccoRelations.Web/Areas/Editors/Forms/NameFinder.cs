using MoroccoRelations.Domain.Text;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Areas.Editors.Forms;

/// <summary>Finds things by their names, however an editor writes them: those that one is called by, and others that are known as well.</summary>
public sealed class NameFinder<T>(IEnumerable<T> all, Func<T, IEnumerable<string?>> names, Func<T, IEnumerable<string?>> others)
    where T : class
{
    private const string Article = "ال";

    private readonly IReadOnlyList<Entry> entries = [.. all.Select(one => new Entry(one, Keys(names(one)), Keys(others(one))))];

    /// <summary>The one that is called so; null where none is, or several are.</summary>
    public T? ByName(string typed) => Only(entries.Where(entry => entry.Names.Contains(Key(typed))));

    /// <summary>The one that is also known so; null where none is, or several are.</summary>
    public T? ByOther(string typed) => Only(entries.Where(entry => entry.Others.Contains(Key(typed))));

    /// <summary>Those that are near to what was typed, the nearest first; within one nearness in the order of the names that are shown.</summary>
    public IReadOnlyList<T> Search(string? typed, int most, Func<T, string> shown)
    {
        var key = Key(typed ?? "");
        return key.Length == 0
            ? []
            : [.. entries.Select(entry => (entry.One, Rank: entry.RankOf(key))).Where(found => found.Rank is not null)
                .OrderBy(found => found.Rank).ThenBy(found => shown(found.One), Alphabet.Order).Take(most).Select(found => found.One)];
    }

    private static T? Only(IEnumerable<Entry> found) => found.Take(2).ToList() is [var one] ? one.One : null;

    private static HashSet<string> Keys(IEnumerable<string?> names) => [.. names.OfType<string>().Select(Key).Where(key => key.Length > 0)];

    // Letters and digits alone, the words parted by one blank.
    private static string Key(string name)
    {
        var letters = CharacterFolding.Fold(name).Select(c => char.IsLetterOrDigit(c) ? c : ' ');
        return string.Join(' ', string.Concat(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private sealed record Entry(T One, HashSet<string> Names, HashSet<string> Others)
    {
        /// <summary>0 for the name itself, then for its beginning, the beginning of a word of it, and anything within, other names after names; null for no likeness.</summary>
        public int? RankOf(string key)
        {
            var byOther = (2 * Others.Select(name => Rank(name, key)).Min()) + 1;
            var byName = 2 * Names.Select(name => Rank(name, key)).Min();
            return byName is null || byOther < byName ? byOther : byName;
        }

        private static int? Rank(string name, string key) => name switch
        {
            _ when name == key => 0,
            _ when name.StartsWith(key, StringComparison.Ordinal) || name.StartsWith(Article + key, StringComparison.Ordinal) => 1,
            _ when name.Contains(" " + key, StringComparison.Ordinal) || name.Contains(" " + Article + key, StringComparison.Ordinal) => 2,
            _ when name.Contains(key, StringComparison.Ordinal) => 3,
            _ => null,
        };
    }
}
