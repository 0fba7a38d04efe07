namespace MoroccoRelations.Extraction.Languages;

/// <summary>The letters that Arabic writes together with the next word: conjunctions, prepositions, the article.</summary>
/// <remarks>Works on folded forms. It offers what a word may be; the lexicon decides what it is.</remarks>
public static class ArabicClitics
{
    private const int ShortestStem = 2;

    /// <summary>The word itself, then each form left when clitics are taken off; the article stays on.</summary>
    /// <example>وللجزائر → وللجزائر, للجزائر, الجزائر</example>
    public static IReadOnlyList<string> Variants(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length <= ShortestStem || !IsArabic(word[0]))
        {
            return [word];
        }

        var variants = new List<string> { word };
        AddWithoutConjunction(word, variants);
        foreach (var form in variants.ToArray())
        {
            AddWithoutPreposition(form, variants);
        }

        return variants;
    }

    private static void AddWithoutConjunction(string word, List<string> variants)
    {
        if (word[0] is 'و' or 'ف')
        {
            Add(word[1..], variants);
        }
    }

    private static void AddWithoutPreposition(string word, List<string> variants)
    {
        if (word.StartsWith("لل", StringComparison.Ordinal))
        {
            // "للجزائر" is ل and الجزائر; "للبنان" is ل and لبنان.
            Add("ال" + word[2..], variants);
        }

        if (word[0] is 'ب' or 'ل' or 'ك' or 'ف')
        {
            Add(word[1..], variants);
        }

        if (word[0] == 'ل' && word[1] != 'ل')
        {
            // Darija writes the article as ل alone: "لبحرين" is البحرين.
            Add("ا" + word, variants);
        }
    }

    private static void Add(string form, List<string> variants)
    {
        if (form.Length >= ShortestStem && !variants.Contains(form))
        {
            variants.Add(form);
        }
    }

    private static bool IsArabic(char c) => c is >= '\u0620' and <= '\u06FF';
}
