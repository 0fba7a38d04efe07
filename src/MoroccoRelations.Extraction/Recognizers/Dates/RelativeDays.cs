using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Recognizers.Dates;

/// <summary>Days told from the day of publication: "yesterday", "أمس الإثنين", "après-demain", "غدا".</summary>
internal static class RelativeDays
{
    /// <summary>The rule.</summary>
    public static IReadOnlyList<DateReading>? Read(DateText text, int at)
    {
        if (!text.Is(at, DateSense.DayFromPublication, out var word, out var end) && !text.Is(text.Skip(at, DateSense.DayCue), DateSense.DayFromPublication, out word, out end))
        {
            return null;
        }

        if (word.Bold && text[end] is { Kind: TokenKind.Word or TokenKind.Number })
        {
            return null;
        }

        end = text.IsAboutDates ? text.Skip(end, DateSense.DayPart) : end;
        var day = new RelativePeriod(DateUnit.Day, word.Value, DateAnchor.Publication);
        if (WrittenOut(text, end) is { } written)
        {
            return [new DateReading(written.Value, at, written.End, "relative day, written out")];
        }

        var named = DayLists.TryWeekday(text, text.SkipMark(text.SkipMark(end, '('), ','), out var weekday, out var behind) && !weekday.Weak;
        return [named
            ? new DateReading(day with { Weekday = (DayOfWeek)weekday.Value }, at, text.IsMark(end, '(') ? text.SkipMark(behind, ')') : behind, "relative day")
            : new DateReading(day, at, end, "relative day")];
    }

    /// <summary>The full date that stands beside the relative word: "اليوم الثلاثاء 28 يناير 2025".</summary>
    private static DateReading? WrittenOut(DateText text, int end)
    {
        var start = text.SkipMark(text.SkipMark(end, '('), ',');
        return !text.Is(start, DateSense.To) && CalendarDates.Read(text, start) is [{ Value: CalendarDate { Day: not null } } only] ? only with { End = text.IsMark(end, '(') ? text.SkipMark(only.End, ')') : only.End } : null;
    }
}
