namespace MoroccoRelations.Extraction.Text;

/// <summary>Finds the token at a place of a sentence, in a sentence of any length.</summary>
internal static class TokenPlaces
{
    /// <summary>The number of the first token that begins at the place or behind it; how many there are, if none does.</summary>
    public static int FirstFrom(IReadOnlyList<Token> tokens, int place)
    {
        var (low, high) = (0, tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tokens[middle].Span.Start < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>As many tokens as asked for, or fewer, that end before the place.</summary>
    public static Token[] Before(IReadOnlyList<Token> tokens, int place, int count)
    {
        var end = FirstFrom(tokens, place);
        return [.. Enumerable.Range(Math.Max(0, end - count), Math.Min(count, end)).Select(i => tokens[i])];
    }
}
