using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Extraction.Text;

/// <summary>Cuts a sentence where its punctuation does: at semicolons, at a colon before a space, at a lone spaced dash.</summary>
/// <remarks>
/// A pair of dashes sets off an insertion, and cutting there would part a subject from its verb; so two dashes cut nothing.
/// Commas and conjunctions are left to those who know what a predicate is.
/// </remarks>
public static class ClauseSplitter
{
    /// <summary>The clauses of the sentence at <paramref name="sentence"/>, without the marks between them.</summary>
    public static IReadOnlyList<TextSpan> Split(string text, TextSpan sentence)
    {
        ArgumentNullException.ThrowIfNull(text);
        var dash = LoneDash(text, sentence);
        var clauses = new List<TextSpan>();
        var start = sentence.Start;
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (text[i] is ';' or '؛' || i == dash || IsColon(text, i, sentence))
            {
                Add(text, start, i, clauses);
                start = i + 1;
            }
        }

        Add(text, start, sentence.End, clauses);
        return clauses;
    }

    private static int LoneDash(string text, TextSpan sentence)
    {
        var found = -1;
        for (var i = sentence.Start + 1; i < sentence.End - 1; i++)
        {
            if (text[i] is '–' or '—' && char.IsWhiteSpace(text[i - 1]) && char.IsWhiteSpace(text[i + 1]))
            {
                if (found >= 0)
                {
                    return -1;
                }

                found = i;
            }
        }

        return found;
    }

    private static bool IsColon(string text, int i, TextSpan sentence) =>
        text[i] == ':' && i + 1 < sentence.End && char.IsWhiteSpace(text[i + 1]);

    private static void Add(string text, int start, int end, List<TextSpan> clauses)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            clauses.Add(TextSpan.FromBounds(start, end));
        }
    }
}
