namespace MoroccoRelations.Data.Search;

/// <summary>What a reader typed, as an expression of the full-text index: all words, each in any of its forms, the last one perhaps unfinished.</summary>
/// <remarks>Only letters and digits get through, each word within quotation marks, so that nothing typed is ever read as syntax.</remarks>
internal static class SearchQuery
{
    private const int MostWords = 16;
    private const int LongestQuery = 1000;

    /// <summary>The expression, or null where the text holds no word.</summary>
    public static string? Expression(string text)
    {
        var words = SearchAnalyzer.Words(text.Length > LongestQuery ? text[..LongestQuery] : text).Take(MostWords).ToArray();
        return words.Length == 0 ? null : string.Join(" AND ", words.Select((word, i) => AnyForm(word, unfinished: i == words.Length - 1)));
    }

    private static string AnyForm(string word, bool unfinished) =>
        "(" + string.Join(" OR ", WordVariants.Of(word).Select(form => $"\"{form}\"{(unfinished ? "*" : "")}")) + ")";
}
