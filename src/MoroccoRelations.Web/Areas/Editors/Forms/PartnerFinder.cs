using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Areas.Editors.Forms;

/// <summary>Finds partners by what an editor types: a name in any of the three languages, with or without its accents, hamzas or capitals, or a code.</summary>
public static class PartnerFinder
{
    private static readonly Lazy<IReadOnlyList<Entry>> Entries = new(() => [.. PartnerCatalogue.Default.All.Select(Entry.Of)]);

    /// <summary>The one partner that bears the name or the code; null where none does, or several do.</summary>
    public static Partner? Find(string typed)
    {
        var key = Key(typed);
        var byName = Entries.Value.Where(entry => entry.Names.Contains(key)).ToList();
        return byName.Count == 1
            ? byName[0].Partner
            : PartnerCatalogue.Default.Resolve(typed.Trim()) ?? Only(Entries.Value.Where(entry => entry.Others.Contains(key)));
    }

    /// <summary>The partners that are near to what was typed, the nearest first; within one nearness by name.</summary>
    public static IReadOnlyList<Partner> Search(string? typed, int most)
    {
        var key = Key(typed ?? "");
        return key.Length == 0
            ? []
            : [.. Entries.Value.Select(entry => (entry.Partner, Rank: entry.RankOf(key))).Where(found => found.Rank is not null)
                .OrderBy(found => found.Rank).ThenBy(found => found.Partner.Name(), Alphabet.Order).Take(most).Select(found => found.Partner)];
    }

    // Letters and digits alone, the words parted by one blank.
    private static string Key(string name)
    {
        var letters = CharacterFolding.Fold(name).Select(c => char.IsLetterOrDigit(c) ? c : ' ');
        return string.Join(' ', string.Concat(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static Partner? Only(IEnumerable<Entry> found) => found.Take(2).ToList() is [var one] ? one.Partner : null;

    private sealed record Entry(Partner Partner, HashSet<string> Names, HashSet<string> Others)
    {
        private const string Article = "ال";

        public static Entry Of(Partner partner)
        {
            string?[] names = [partner.Names.En, partner.Names.Fr, partner.Names.Ar];
            string?[] others = [partner.ShortNames.En, partner.ShortNames.Fr, partner.ShortNames.Ar, partner.Code.Value, .. partner.Aliases];
            return new(partner, Keys(names), Keys(others));
        }

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

        private static HashSet<string> Keys(IEnumerable<string?> names) => [.. names.OfType<string>().Select(Key).Where(key => key.Length > 0)];
    }
}
