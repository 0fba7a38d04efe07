using System.Globalization;
using MoroccoRelations.Domain.Dates;

namespace MoroccoRelations.Extraction.Recognizers.Dates;

/// <summary>Dates of the Hijri calendar, given in the common one: "15 رمضان 1445", "1445 هـ", "5 Ramadan 1446".</summary>
/// <remarks>
/// The Umm al-Qura calendar is used where it is defined, the arithmetical one elsewhere. Months began by sight of the moon, which differs by a
/// day or two from country to country; so every such date is approximate, unless the text gives the common date beside it.
/// </remarks>
internal static class HijriDates
{
    private const string RuleName = "Hijri date";

    private static readonly UmAlQuraCalendar UmmAlQura = new();
    private static readonly HijriCalendar Arithmetical = new();

    /// <summary>The rule.</summary>
    public static IReadOnlyList<DateReading>? Read(DateText text, int at)
    {
        if ((DayOrMonth(text, at) ?? YearAlone(text, at)) is not { } hijri)
        {
            return null;
        }

        return TryCorresponding(text, hijri.End, out var common, out var end)
            ? [new DateReading(common, at, end, "Hijri date with its common date")]
            : hijri.Value is NamedPeriod ? [hijri] : null;
    }

    private static DateReading? DayOrMonth(DateText text, int at)
    {
        var hasDay = DateElements.TryDay(text, at, out var day, out var behind);
        var start = text.Skip(hasDay ? text.Skip(behind, DateSense.Of) : at, DateSense.MonthCue, DateSense.Of);
        if (!text.Is(start, DateSense.HijriMonth, out var month, out var end))
        {
            return null;
        }

        var cue = text.Skip(text.Skip(text.SkipMark(end, ','), DateSense.Of), DateSense.Article, DateSense.YearCue);
        if (text.Number(cue) is >= 1 and <= 1600 and { } year && text.Digits(cue) >= 3)
        {
            end = text.Skip(cue + 1, DateSense.HijriEra);
            return Convert(year, month.Value, hasDay ? day : null) is { } date ? new DateReading(new NamedPeriod(date), at, end, RuleName) : null;
        }

        // A Hijri day without its year can be worked out only from the common date beside it.
        return new DateReading(new CalendarDate(), at, end, RuleName);
    }

    private static DateReading? YearAlone(DateText text, int at)
    {
        var start = text.Skip(at, DateSense.Article, DateSense.YearCue);
        return text.Number(start) is >= 1 and <= 1600 and { } year && text.Is(start + 1, DateSense.HijriEra, out _, out var end) && Convert(year, null, null) is { } date
            ? new DateReading(new NamedPeriod(date), at, end, RuleName)
            : null;
    }

    /// <summary>Reads "الموافق 25 مارس 2024", in parentheses or not.</summary>
    private static bool TryCorresponding(DateText text, int at, out DateExpression common, out int end)
    {
        common = null!;
        var open = text.SkipMark(text.SkipMark(at, ','), '(');
        end = at;
        if (!text.Is(open, DateSense.Corresponding, out _, out var start))
        {
            return (text.IsMark(at, '(') && TryInParentheses(text, at + 1, out common, out end)) || TryBehind(text, at, out common, out end);
        }

        start = text.SkipMark(text.Skip(start, DateSense.To, DateSense.DayCue, DateSense.Article), ':');
        var found = CalendarDates.Read(text, start) ?? NumericDates.Read(text, start) ?? Years.Read(text, start);
        if (found is not [var only])
        {
            return false;
        }

        (common, end) = (only.Value, text.IsMark(at, '(') || text.IsMark(open - 1, '(') ? text.SkipMark(only.End, ')') : only.End);
        return true;
    }

    /// <summary>"28 joumada II 1382 (26 novembre 1962)".</summary>
    private static bool TryInParentheses(DateText text, int at, out DateExpression common, out int end)
    {
        var day = CalendarDates.Read(text, at) ?? NumericDates.Read(text, at);
        var found = day is [{ Value: CalendarDate { Year: not null, Day: not null } } only] && text.IsMark(only.End, ')');
        (common, end) = found ? (day![0].Value, day[0].End + 1) : (null!, at);
        return found;
    }

    /// <summary>"05 صفر 1426 هـ 15 مارس 2005", as the heads of newspapers have it.</summary>
    private static bool TryBehind(DateText text, int at, out DateExpression common, out int end)
    {
        var day = text.Is(at - 1, DateSense.HijriEra) ? CalendarDates.Read(text, text.SkipMark(at, '-')) : null;
        var found = day is [{ Value: CalendarDate { Year: not null, Day: not null } }];
        (common, end) = found ? (day![0].Value, day[0].End) : (null!, at);
        return found;
    }

    private static EdtfDate? Convert(int year, int? month, int? day)
    {
        var first = ToCommon(year, month ?? 1, day ?? 1);
        var last = ToCommon(year, month ?? 12, day ?? 29);
        return day is not null ? EdtfDate.Day(first.Year, first.Month, first.Day).Approximately()
            : month is not null ? Span(EdtfDate.Month(first.Year, first.Month), EdtfDate.Month(last.Year, last.Month))
            : Span(EdtfDate.Year(first.Year), EdtfDate.Year(last.Year));
    }

    private static EdtfDate Span(EdtfDate first, EdtfDate last) =>
        first.CompareTo(last) == 0 ? first.Approximately() : EdtfDate.Interval(first.Approximately(), last.Approximately());

    private static DateTime ToCommon(int year, int month, int day)
    {
        Calendar calendar = year is >= 1318 and <= 1500 ? UmmAlQura : Arithmetical;
        return calendar.ToDateTime(year, month, Math.Min(day, calendar.GetDaysInMonth(year, month)), 0, 0, 0, 0);
    }
}
