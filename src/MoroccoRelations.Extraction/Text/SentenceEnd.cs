namespace MoroccoRelations.Extraction.Text;

/// <summary>Decides whether a mark (<c>. ! ? ؟ … ۔</c>) ends a sentence.</summary>
/// <param name="text">The text.</param>
/// <param name="limit">Where the passage ends.</param>
/// <param name="abbreviations">The abbreviations of the passage's language.</param>
internal sealed class SentenceEnd(string text, int limit, Abbreviations abbreviations)
{
    // A word of one or two letters before a glued full stop is rather an initial or an abbreviation ("ص.ب", "St.Denis").
    private const int ShortestWordBeforeGluedStop = 3;
    private const int ShortestWordBeforeSmallLetter = 4;
    private const int LongestAbbreviation = 12;

    public static bool IsMark(char c) => c is '.' or '!' or '?' or '؟' or '…' or '۔';

    /// <summary>Where the sentence that began at <paramref name="start"/> ends, if it ends with the mark at <paramref name="mark"/>.</summary>
    public int? After(int start, int mark)
    {
        if (mark > start && IsMark(text[mark - 1]))
        {
            return null; // The run of marks was judged at its first.
        }

        var marksEnd = mark;
        while (marksEnd < limit && IsMark(text[marksEnd]))
        {
            marksEnd++;
        }

        var end = SkipClosers(marksEnd);
        var next = SkipBlanks(end);
        return next >= limit || Ends(start, mark, marksEnd, end, next) ? end : null;
    }

    private bool Ends(int start, int mark, int marksEnd, int end, int next)
    {
        if (text[next] is ',' or '،' or ';' or '؛' or ':' or ')' or ']')
        {
            return false;
        }

        if (text.AsSpan(mark, marksEnd - mark).IndexOfAny("!?؟") >= 0)
        {
            return !IsSmall(text[next]) && (end > mark + 1 || end < next || IsArabic(text[next]) || char.IsUpper(text[next]));
        }

        if (marksEnd - mark > 1 || text[mark] == '…')
        {
            return EllipsisEnds(marksEnd - mark, mark, next);
        }

        return end == next ? GluedStopEnds(mark, next) : StopEnds(start, mark, end, next);
    }

    // Two dots are a pause in the Arabic press; three end a sentence unless it goes on with a small letter.
    private bool EllipsisEnds(int length, int mark, int next)
    {
        var isPause = length == 2 && text[mark] == '.';
        return IsArabic(text[next]) ? !isPause : char.IsUpper(text[next]);
    }

    // "كبيرة.المغرب", "du pays.Le Maroc": the space after the full stop is missing.
    private bool GluedStopEnds(int mark, int next)
    {
        var word = WordBefore(mark);
        if (word.Length < ShortestWordBeforeGluedStop)
        {
            return false;
        }

        if (IsArabic(text[next]) && char.IsLetter(text[next]))
        {
            return IsArabic(word[^1]);
        }

        return char.IsUpper(text[next]) && next + 1 < limit && char.IsLower(text[next + 1])
            && char.IsLower(word[^1]) && !IsInsideAddress(mark);
    }

    private bool StopEnds(int start, int mark, int end, int next)
    {
        var word = WordBefore(mark);
        if (word.IsEmpty)
        {
            return !IsSmall(text[next]) || end > mark + 1;
        }

        if (IsItemNumber(start, mark, word) || IsDatePart(word, next))
        {
            return false;
        }

        if (end == mark + 1 && abbreviations.Continues(word, WordAt(IsShortYear(next) ? next + 1 : next)))
        {
            return false;
        }

        return !IsSmall(text[next]) || (end == mark + 1 && word.Length >= ShortestWordBeforeSmallLetter);
    }

    // "3. Clashes", "IV. Relations": the number of an item at the start of the sentence.
    private bool IsItemNumber(int start, int mark, ReadOnlySpan<char> word)
    {
        var before = mark - word.Length;
        for (var i = start; i < before; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                return false;
            }
        }

        return word.Length <= 3 && (char.IsDigit(word[0]) || IsRoman(word) || word.Length == 1);
    }

    // "13. 11. 2020"
    private bool IsDatePart(ReadOnlySpan<char> word, int next) =>
        word.Length <= 2 && char.IsDigit(word[0]) && char.IsDigit(text[next]);

    // "Mar. ’87"
    private bool IsShortYear(int next) =>
        text[next] is '\'' or '’' && next + 2 < limit && char.IsAsciiDigit(text[next + 1]) && char.IsAsciiDigit(text[next + 2]);

    private bool IsInsideAddress(int mark)
    {
        var i = mark;
        while (i > 0 && mark - i < 100 && !char.IsWhiteSpace(text[i - 1]))
        {
            i--;
        }

        var token = text.AsSpan(i, mark - i);
        return token.IndexOfAny("/@") >= 0 || token.StartsWith("www", StringComparison.OrdinalIgnoreCase);
    }

    private ReadOnlySpan<char> WordBefore(int mark)
    {
        var i = mark;
        while (i > 0 && mark - i <= LongestAbbreviation && (char.IsLetterOrDigit(text[i - 1]) || IsInnerDot(i - 1) || text[i - 1] is '°' or 'º' || IsMarkOnLetter(text[i - 1])))
        {
            i--;
        }

        return text.AsSpan(i, mark - i);
    }

    // The first dot of "U.S." and the ".-" of "J.-C."
    private bool IsInnerDot(int i) =>
        (text[i] == '.' && i > 0 && i + 1 < limit && char.IsLetter(text[i - 1]) && (char.IsLetter(text[i + 1]) || text[i + 1] == '-'))
        || (text[i] == '-' && i > 0 && text[i - 1] == '.');

    private ReadOnlySpan<char> WordAt(int next)
    {
        var i = next;
        while (i < limit && i - next <= LongestAbbreviation && char.IsLetterOrDigit(text[i]))
        {
            i++;
        }

        return text.AsSpan(next, i - next);
    }

    private int SkipClosers(int i)
    {
        while (i < limit)
        {
            if (IsCloser(text[i]))
            {
                i++;
            }
            else if (i + 1 < limit && char.IsWhiteSpace(text[i]) && text[i + 1] == '»')
            {
                i += 2; // French sets a space inside its quotation marks.
            }
            else if (NoteMarkEnd(i) is { } end)
            {
                i = end;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    private static bool IsCloser(char c) => c is '»' or '”' or '’' or ')' or ']' or '"' or '\'' or '*' or '″' or '“';

    // "[12]"
    private int? NoteMarkEnd(int i)
    {
        if (text[i] != '[')
        {
            return null;
        }

        var k = i + 1;
        while (k < limit && k - i <= 4 && char.IsAsciiDigit(text[k]))
        {
            k++;
        }

        return k > i + 1 && k < limit && text[k] == ']' ? k + 1 : null;
    }

    private int SkipBlanks(int i)
    {
        while (i < limit && (char.IsWhiteSpace(text[i]) || text[i] is '\u200B' or '\u200E' or '\u200F'))
        {
            i++;
        }

        return i;
    }

    private static bool IsRoman(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (c is not ('I' or 'V' or 'X' or 'i' or 'v' or 'x'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSmall(char c) => char.IsLower(c);

    private static bool IsArabic(char c) => c is >= '\u0600' and <= '\u06FF';

    private static bool IsMarkOnLetter(char c) => c is >= '\u064B' and <= '\u065F' or '\u0640' or '\u0670';
}
