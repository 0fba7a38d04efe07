namespace MoroccoRelations.Data.Search;

/// <summary>The forms under which a folded word is also found: Arabic without the letters written together with it, English and French without the plural's ending.</summary>
/// <remarks>
/// Offered generously: a form that is no word is never searched for, and a word that begins with such a letter by nature keeps its own form first.
/// </remarks>
internal static class WordVariants
{
    private const int ShortestStem = 3;
    private const string Article = "ال";

    /// <summary>The word itself first, then its other forms, each once.</summary>
    public static IReadOnlyList<string> Of(string word)
    {
        if (word.Length <= ShortestStem)
        {
            return [word];
        }

        return IsArabic(word[0]) ? Arabic(word) : Latin(word);
    }

    /// <example>وللمغرب → وللمغرب, للمغرب, المغرب, مغرب</example>
    private static List<string> Arabic(string word)
    {
        var forms = new List<string> { word };
        Extend(forms, WithoutConjunction);
        Extend(forms, WithoutPreposition);
        Extend(forms, WithoutArticle);
        return forms;
    }

    private static string? WithoutConjunction(string word) => word[0] is 'و' or 'ف' ? word[1..] : null;

    private static string? WithoutPreposition(string word) => word switch
    {
        ['ل', 'ل', ..] => Article + word[2..],
        ['ب' or 'ل' or 'ك' or 'ف', ..] => word[1..],
        _ => null,
    };

    private static string? WithoutArticle(string word) => word.StartsWith(Article, StringComparison.Ordinal) ? word[Article.Length..] : null;

    private static void Extend(List<string> forms, Func<string, string?> strip)
    {
        foreach (var form in forms.ToArray())
        {
            if (strip(form) is { Length: >= ShortestStem } shorter && !forms.Contains(shorter))
            {
                forms.Add(shorter);
            }
        }
    }

    /// <example>accords → accord; travaux stays with travau, which only another plural gives</example>
    private static string[] Latin(string word) => word[^1] is 's' or 'x' && char.IsLetter(word[^2]) ? [word, word[..^1]] : [word];

    private static bool IsArabic(char c) => c is >= '\u0620' and <= '\u06FF';
}
