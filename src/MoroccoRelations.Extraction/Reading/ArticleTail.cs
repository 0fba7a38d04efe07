namespace MoroccoRelations.Extraction.Reading;

/// <summary>Judges what follows the text: a list of headlines is the page's own on an authority's page, and other stories on a page of the press.</summary>
internal static class ArticleTail
{
    private const int FewestHeadlines = 4;
    private const int MostWordsOfHeadline = 32;
    private const double MostWordsOnAverage = 18;
    private const double FewestWordsOnAverage = 4;
    private const int MostWordsOfRemnant = 3;

    public static void Mark(IReadOnlyList<Passage> passages, bool isPressPage)
    {
        var body = passages.Where(p => !p.IsFurniture).ToArray();
        var start = StartOfList(body);
        if (body.Length - start >= FewestHeadlines && IsList(body.AsSpan(start)))
        {
            var isMenu = body.Skip(start).Average(p => p.Words) < FewestWordsOnAverage;
            foreach (var passage in body.Skip(start))
            {
                passage.IsHeadline = !isMenu && !isPressPage;
                passage.IsFurniture = !passage.IsHeadline;
            }
        }
        else
        {
            MarkRemnants(body);
        }
    }

    // The last lines that no empty line parts, none of them long; the list must stand apart from text above it.
    private static int StartOfList(Passage[] body)
    {
        var start = body.Length;
        while (start > 0 && IsHeadlineLike(body[start - 1]) && (start == body.Length || !body[start].First.FollowsBlank))
        {
            start--;
        }

        var standsApart = start > 0 && start < body.Length && body[start].First.FollowsBlank && Array.Exists(body[..start], p => p.IsProse);
        return standsApart ? start : body.Length;
    }

    private static bool IsHeadlineLike(Passage passage) => passage.IsSingleLine && !passage.IsItem && passage.Words <= MostWordsOfHeadline;

    private static bool IsList(ReadOnlySpan<Passage> passages)
    {
        int words = 0, sentences = 0;
        foreach (var passage in passages)
        {
            words += passage.Words;
            sentences += passage.EndsSentence ? 1 : 0;
        }

        return words <= passages.Length * MostWordsOnAverage && sentences * 10 <= passages.Length * 3;
    }

    // A lone word or two under the text: a tag, a signature, a counter.
    private static void MarkRemnants(Passage[] body)
    {
        for (var i = body.Length - 1; i > 0 && body[i].Words <= MostWordsOfRemnant && !body[i].EndsSentence && !body[i].HasYear && body[i].IsSingleLine && !body[i].IsItem; i--)
        {
            body[i].IsFurniture = true;
        }
    }
}
