using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Extraction.Languages;

/// <summary>The forms of an Arabic adjective of belonging (nisba): from "فرنسي" to "الفرنسية", "فرنسيين", "فرنسيات".</summary>
/// <remarks>
/// Gender, number and article are made here; clitics are taken off by <see cref="ArabicClitics"/>. Forms that fold alike are given once:
/// the dual and the plural in ـين, which is also the colloquial plural, are written alike without marks. The construct forms without ن are left out, since a nisba seldom heads a construct.
/// </remarks>
public static class ArabicNisba
{
    private const string Article = "ال";

    /// <summary>What the masculine singular takes: nothing, feminine, indefinite accusative, the duals, the plurals.</summary>
    private static readonly string[] Endings = ["", "ة", "ا", "ان", "ين", "تان", "تين", "ون", "ات"];

    /// <summary>Every form of a nisba, with and without the article.</summary>
    /// <param name="nisba">The masculine singular without article. Of several words, all agree where the first is a nisba itself ("كوري جنوبي"), otherwise the last ("جنوب أفريقي").</param>
    /// <exception cref="FormatException">The last word does not end in ي.</exception>
    public static IReadOnlyList<string> Forms(string nisba)
    {
        ArgumentNullException.ThrowIfNull(nisba);
        if (!IsNisba(nisba))
        {
            throw new FormatException($"\"{nisba}\" is no nisba: its last word must end in ي");
        }

        var words = nisba.Split(' ');
        var forms = words.Length > 1 && EndsAsNisba(words[0]) ? Agreeing(words) : WithLastInflected(words);
        return [.. forms.DistinctBy(CharacterFolding.Fold)];
    }

    /// <summary>Whether <see cref="Forms"/> can inflect it.</summary>
    public static bool IsNisba(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split(' ').All(word => word.Length > 1) && EndsAsNisba(text);
    }

    private static IEnumerable<string> Agreeing(string[] words) =>
        from article in new[] { "", Article }
        from ending in Endings
        select string.Join(' ', words.Select(word => article + word + ending));

    private static IEnumerable<string> WithLastInflected(string[] words)
    {
        // "الجنوب أفريقي" and "جنوب الأفريقي" are both written.
        for (var definite = -1; definite < words.Length; definite++)
        {
            foreach (var ending in Endings)
            {
                yield return string.Join(' ', words.Select((word, i) => (i == definite ? Article : "") + word + (i == words.Length - 1 ? ending : "")));
            }
        }
    }

    private static bool EndsAsNisba(string word) => word.EndsWith('ي');
}
