using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Recognizers.Dates;

/// <summary>Tells times of the day from days: "Monday 7 pm" and "الجمعة 5 مساء" name no 7th and no 5th.</summary>
internal static class TimesOfDay
{
    private const int LastHour = 24;
    private const int Noon = 12;
    private const int Reach = 5;
    private const int LongestShift = 9;
    private const int LongestZone = 4;

    /// <summary>Whether the number there, up to its end, tells an hour: "7 pm", "7 to 9am", "9 صباحا".</summary>
    public static bool IsHour(DateText text, int at, int end)
    {
        if (text.Number(at) is > LastHour)
        {
            return false;
        }

        // "Le 2 à 5h" and "lundi 24 à 18h" are days and their hours, "2 à 5h" two hours.
        var second = text.IsMark(end, '-') ? end + 1 : text.Skip(end, DateSense.To);
        return text.Is(end, DateSense.Hour) || (second > end && !text.Is(end - 2, DateSense.DayCue) && text.Digits(second) is 1 or 2 && text.Number(second) - text.Number(at) is > 0 and <= LongestShift && text.Is(second + 1, DateSense.Hour));
    }

    /// <summary>Whether the word there is the one that stands before hours: "at", "à".</summary>
    public static bool IsAt(DateText text, int at) => text.Is(at, DateSense.In, out var word, out _) && word.Value > 0;

    /// <summary>Whether an hour was told shortly before: what is changed "from 10 am to 9" is changed to another hour.</summary>
    public static bool FollowsHour(DateText text, int at)
    {
        for (var i = at - 1; i >= at - Reach && i >= 0; i--)
        {
            if (text.Is(i, DateSense.Hour))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Arabic counts hours with the feminine and days with the masculine: "الخامسة" is five o'clock, "الخامس" the fifth.</summary>
    public static bool IsHourInWords(DateText text, int end, int day) =>
        text.Language is SourceLanguage.Arabic or SourceLanguage.Darija && day <= Noon && text[end - 1]?.Form[^1] is 'ة' or 'ه';

    /// <summary>The place behind a time in digits, with its seconds, its end and its zone; the same place where none stands: ", 10:00 - 11:00:09 EDT".</summary>
    public static int Skip(DateText text, int at)
    {
        var start = text.SkipMark(at, ',');
        var end = SkipClock(text, start);
        if (end == start)
        {
            return at;
        }

        end = text.IsMark(end, '-') && SkipClock(text, end + 1) is var close && close > end + 1 ? close : end;
        return text[end] is { Kind: TokenKind.Word, IsCapitalized: true, Form.Length: <= LongestZone } ? end + 1 : end;
    }

    /// <summary>The place behind an hour before a day: "5 pm tomorrow", "الساعة 5 مساء غدا".</summary>
    public static int SkipHour(DateText text, int at)
    {
        var start = IsAt(text, at) ? text.Skip(at, DateSense.In) : at;
        var end = SkipClock(text, start);
        end = end == start && text.Digits(start) is 1 or 2 && text.Number(start) <= LastHour ? start + 1 : end;
        return end > start ? text.SkipMark(text.Skip(end, DateSense.Hour), ',') : at;
    }

    /// <summary>The place behind an hour told behind a day: "5:00 PM", "at 3 pm", "8h", "الساعة 2:00 مساء".</summary>
    public static int SkipHourBehind(DateText text, int at)
    {
        var start = IsAt(text, text.SkipMark(at, ',')) ? text.Skip(text.SkipMark(at, ','), DateSense.In) : at;
        var end = SkipClock(text, start);
        return end > start ? text.Skip(end, DateSense.Hour)
            : text.Digits(start) is 1 or 2 && text.Is(start + 1, DateSense.Hour, out _, out end) ? end
            : at;
    }

    private static int SkipClock(DateText text, int at)
    {
        if (text.Digits(at) is not (1 or 2) || !text.IsMark(at + 1, ':') || text.Digits(at + 2) != 2)
        {
            return at;
        }

        return text.IsMark(at + 3, ':') && text.Digits(at + 4) == 2 ? at + 5 : at + 3;
    }
}
