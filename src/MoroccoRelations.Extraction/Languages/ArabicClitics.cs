namespace MoroccoRelations.Extraction.Languages;

/// <summary>The letters that Arabic writes together with the next word: conjunctions, prepositions, the article.</summary>
/// <remarks>Works on folded forms. It offers what a word may be; the lexicon decides what it is.</remarks>
public static class ArabicClitics
{
    private const int ShortestStem = 2;

    /// <summary>Each form that is left of the word when clitics are taken off; the article stays on.</summary>
    /// <example>وللجزائر → للجزائر, الجزائر</example>
    public static IReadOnlyList<string> FormsWithout(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length <= ShortestStem || word[0] is not ('و' or 'ف' or 'ب' or 'ل' or 'ك'))
        {
            return [];
        }

        var forms = new List<string>(3);
        if (word[0] is 'و' or 'ف')
        {
            Add(word[1..], word, forms);
        }

        var withoutConjunction = forms.Count > 0 ? forms[0] : null;
        AddWithoutPreposition(word, word, forms);
        if (withoutConjunction is not null)
        {
            AddWithoutPreposition(withoutConjunction, word, forms);
        }

        return forms;
    }

    private static void AddWithoutPreposition(string form, string word, List<string> forms)
    {
        if (form.StartsWith("لل", StringComparison.Ordinal))
        {
            // "للجزائر" is ل and الجزائر; "للبنان" is ل and لبنان.
            Add("ال" + form[2..], word, forms);
        }

        if (form[0] is 'ب' or 'ل' or 'ك' or 'ف')
        {
            Add(form[1..], word, forms);
        }

        if (form[0] == 'ل' && form[1] != 'ل')
        {
            // Darija writes the article as ل alone: "لبحرين" is البحرين.
            Add("ا" + form, word, forms);
        }
    }

    private static void Add(string form, string word, List<string> forms)
    {
        if (form.Length >= ShortestStem && form != word && !forms.Contains(form))
        {
            forms.Add(form);
        }
    }
}
