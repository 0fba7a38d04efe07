using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Extraction.Text;

/// <summary>Cuts a passage into sentences: spans of the text as received, without the white space around them.</summary>
/// <remarks>
/// A line break ends no sentence, since a block may be a hard-wrapped paragraph; an empty line and a list item's bullet do.
/// A semicolon ends a clause (<see cref="ClauseSplitter"/>), not a sentence. A "sentence" without any end mark is cut at
/// <see cref="LongestSentence"/> characters, so that no later step meets one of unbounded length.
/// </remarks>
public static class SentenceSplitter
{
    /// <summary>The most characters that a sentence has.</summary>
    public const int LongestSentence = 4000;

    /// <summary>The sentences of a block.</summary>
    public static IReadOnlyList<TextSpan> Split(string text, Block block, SourceLanguage? language = null)
    {
        ArgumentNullException.ThrowIfNull(block);
        return Split(text, block.Span, language);
    }

    /// <summary>The sentences of the passage at <paramref name="span"/>; without a language the abbreviations of all languages are known.</summary>
    public static IReadOnlyList<TextSpan> Split(string text, TextSpan span, SourceLanguage? language = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rules = new SentenceEnd(text, span.End, Abbreviations.Of(language));
        var sentences = new List<TextSpan>();
        var start = span.Start;
        for (var i = span.Start; i < span.End;)
        {
            var end = EndAt(text, rules, start, i, span.End);
            if (end is { } found)
            {
                Add(text, start, found, sentences);
                start = found;
                i = Math.Max(found, i + 1);
            }
            else
            {
                i++;
            }
        }

        Add(text, start, span.End, sentences);
        return sentences;
    }

    private static int? EndAt(string text, SentenceEnd rules, int start, int i, int limit)
    {
        if (SentenceEnd.IsMark(text[i]))
        {
            return rules.After(start, i);
        }

        return text[i] == '\n' && StartsNewItem(text, i + 1, limit) ? i : null;
    }

    private static bool StartsNewItem(string text, int lineStart, int limit)
    {
        var i = lineStart;
        while (i < limit && text[i] is ' ' or '\t' or '\r' or '\u00A0')
        {
            i++;
        }

        return i < limit && (text[i] == '\n' || IsBullet(text, i, limit));
    }

    private static bool IsBullet(string text, int i, int limit) =>
        text[i] is '•' or '▪' or '◦' or '‣' or '●'
        || (text[i] is '-' or '*' or '–' && i + 1 < limit && text[i + 1] == ' ');

    private static void Add(string text, int start, int end, List<TextSpan> sentences)
    {
        while (end - start > LongestSentence)
        {
            var cut = CutBefore(text, start + LongestSentence, start);
            AddTrimmed(text, start, cut, sentences);
            start = cut;
        }

        AddTrimmed(text, start, end, sentences);
    }

    private static int CutBefore(string text, int position, int start)
    {
        for (var i = position; i > start + (LongestSentence / 2); i--)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                return i;
            }
        }

        return char.IsLowSurrogate(text[position]) ? position - 1 : position;
    }

    private static void AddTrimmed(string text, int start, int end, List<TextSpan> sentences)
    {
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        if (text.AsSpan(start, end - start).ContainsAnyLetterOrDigit())
        {
            sentences.Add(TextSpan.FromBounds(start, end));
        }
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u200E' or '\u200F' or '\uFEFF';

    private static bool ContainsAnyLetterOrDigit(this ReadOnlySpan<char> passage)
    {
        foreach (var c in passage)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                return true;
            }
        }

        return false;
    }
}
