using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Recognizers.Dates;

/// <summary>Dates in digits: 2021-06-02, 16/03/18, 08.02.2021, 13–14.11.2020, 28 - 01 - 2025, 09/1994.</summary>
/// <remarks>
/// The day stands before the month, as is usual in French, Arabic and most English outside the United States; where the second number can be
/// no month, the first one is (03/25/2018). Two digits of a year mean 1950 to 2049.
/// </remarks>
internal static class NumericDates
{
    private const string RuleName = "date in digits";

    /// <summary>The rule.</summary>
    public static IReadOnlyList<DateReading>? Read(DateText text, int at)
    {
        if (DayLists.TryWeekday(text, at, out _, out var behind) && text.SkipMark(text.SkipMark(behind, '.'), ',') is var digits && text.Digits(digits) > 0 && text.Digits(at) == 0)
        {
            return Read(text, digits) is [var dated] ? [dated with { Start = text.Skip(at, DateSense.DayCue) }] : null;
        }

        if (text.Digits(at) is 0 or > 4 || !DateElements.IsFreeBefore(text, at) || DateElements.IsNumbered(text, at))
        {
            return null;
        }

        var reading = (text.IsAboutDates ? LooseDates.Range(text, at) : null) ?? DayRange(text, at) ?? ThreeParts(text, at) ?? MonthAndYear(text, at) ?? (text.IsAboutDates ? LooseDates.Read(text, at) : null) ?? DayAndMonth(text, at);
        return reading is null ? null : [reading];
    }

    private static DateReading? ThreeParts(DateText text, int at)
    {
        if (!TrySeparator(text, at + 1, out var mark) || !text.IsMark(at + 3, mark))
        {
            return null;
        }

        return text.Digits(at) == 4 ? YearFirst(text, at) : DayFirst(text, at);
    }

    private static DateReading? YearFirst(DateText text, int at) =>
        text.Digits(at + 2) <= 2 && text.Digits(at + 4) <= 2 && EndsThere(text, at + 5)
            ? Make(text.Number(at), text.Number(at + 2), text.Number(at + 4), at, at + 5) ?? (text.IsAboutDates ? Make(text.Number(at), text.Number(at + 4), text.Number(at + 2), at, at + 5) : null)
            : null;

    private static DateReading? DayFirst(DateText text, int at)
    {
        if (text.Digits(at) > 2 || text.Digits(at + 2) > 2 || text.Digits(at + 4) is not (2 or 4) || !EndsThere(text, at + 5) || IsVersion(text, at))
        {
            return null;
        }

        var written = text.Number(at + 4);
        var year = text.Digits(at + 4) == 4 ? written : DateElements.Century(written!.Value);
        var dayFirst = Make(year, text.Number(at + 2), text.Number(at), at, at + 5);
        var monthFirst = Make(year, text.Number(at), text.Number(at + 2), at, at + 5);
        return (MonthFirst(text, at) ? monthFirst ?? dayFirst : dayFirst ?? monthFirst) ?? ShortYearFirst(text, at);
    }

    /// <summary>"1.10.30" is the number of a version before it is a day, unless a word announces one.</summary>
    private static bool IsVersion(DateText text, int at) =>
        text.IsMark(at + 1, '.') && text.Digits(at + 4) == 2 && text.Digits(at) + text.Digits(at + 2) < 4 && !IsAnnounced(text, at);

    private static bool IsAnnounced(DateText text, int at) => text.Is(at - 1, DateSense.DayCue) || text.Is(at - 1, DateSense.In) || text.Is(at - 1, DateSense.Weekday) || text.IsMark(at - 1, '(');

    /// <summary>"16/04/21", where neither other order can be: only in a text about dates.</summary>
    private static DateReading? ShortYearFirst(DateText text, int at) =>
        text.IsAboutDates && text.Digits(at) == 2 && text.Digits(at + 4) == 2
            ? Make(DateElements.Century(text.Number(at)!.Value), text.Number(at + 2), text.Number(at + 4), at, at + 5)
            : null;

    /// <summary>In an English text about dates the month stands first, as in the United States, unless points part the numbers.</summary>
    internal static bool MonthFirst(DateText text, int at) => text.IsAboutDates && text.Language == SourceLanguage.English && !text.IsMark(at + 1, '.');

    private static DateReading? DayRange(DateText text, int at)
    {
        if (!text.IsMark(at + 1, '-') || text.Digits(at + 2) is 0 or > 2 || text.Digits(at) > 2 || !TrySeparator(text, at + 3, out var mark) || mark == '-')
        {
            return null;
        }

        return ThreeParts(text, at + 2) is { Value: CalendarDate last } whole && Make(last.Year, last.Month, text.Number(at), at, whole.End) is { Value: CalendarDate first }
            ? new DateReading(new DateRange(first, last), at, whole.End, RuleName)
            : null;
    }

    private static DateReading? MonthAndYear(DateText text, int at)
    {
        if (!(text.IsMark(at + 1, '/') || ((text.IsMark(at + 1, '-') || (text.IsMark(at + 1, '.') && text.Digits(at) == 4 && !DateElements.IsCounted(text, at + 3))) && text.Touches(at + 1))) || !text.Touches(at + 2) || !EndsThere(text, at + 3))
        {
            return null;
        }

        var (year, month) = (text.Digits(at), text.Digits(at + 2)) switch
        {
            (4, 1 or 2) => (text.Number(at), text.Number(at + 2)),
            (1 or 2, 4) => (text.Number(at + 2), text.Number(at)),
            _ => (null, null),
        };
        return year is >= 1000 and <= 2199 && month is >= 1 and <= 12 && !IsShortYear(text, at, year.Value, month.Value)
            ? new DateReading(new CalendarDate { Year = year, Month = month }, at, at + 3, RuleName)
            : null;
    }

    /// <summary>"2001-02" may be two years; a dash before two digits that go on from the year says so.</summary>
    private static bool IsShortYear(DateText text, int at, int year, int second) =>
        text.Digits(at) == 4 && text.Digits(at + 2) == 2 && second == (year + 1) % 100;

    private static DateReading? DayAndMonth(DateText text, int at)
    {
        var announced = text.IsAboutDates || IsAnnounced(text, at);
        if (!announced || !(text.IsMark(at + 1, '/') || (text.IsAboutDates && (text.IsMark(at + 1, '-') || text.IsMark(at + 1, '.')) && text.Touches(at + 2))) || text.Digits(at) > 2 || text.Digits(at + 2) is 0 or > 2 || !EndsThere(text, at + 3) || text[at + 3] is { Kind: TokenKind.Word, IsCapitalized: false, FollowsSpace: false })
        {
            return null;
        }

        // "8/1,5" is no day but a fraction.
        if (text.IsMark(at + 3, ',') && text.Touches(at + 3) && text.Touches(at + 4) && text.Digits(at + 4) == 1 && !text.IsMark(at + 5, '/'))
        {
            return null;
        }

        if (!text.IsMark(at + 1, '/') && (IsOtherPair(text, at) || (text.IsMark(at + 1, '-') && HasMonthBehind(text, at))))
        {
            return null;
        }

        var (first, second) = (text.Number(at), text.Number(at + 2));
        return MonthFirst(text, at) ? Partial(first, second, at) ?? Partial(second, first, at) : Partial(second, first, at) ?? Partial(first, second, at);
    }

    /// <summary>"1-2", "1.5", "at 6.5", "Monday 12-4" and, behind a date, "13.12" are scores, marks and hours before they are a day.</summary>
    private static bool IsOtherPair(DateText text, int at)
    {
        const int lastMonth = 12;
        var isTime = text.IsMark(at + 1, '.') && (text.Digits(at - 1) > 0 || text.Digits(text.IsMark(at - 1, ',') ? at - 2 : at) == 4);
        var isOfHours = TimesOfDay.IsAt(text, at - 1) && text.IsMark(at + 1, '.');
        var isNamed = text.IsMark(at + 1, '-') && text.Is(at - 1, DateSense.Weekday) && text.Number(at) <= lastMonth && text.Number(at + 2) <= lastMonth;
        return isTime || isOfHours || text.Is(at + 3, DateSense.Hour) || isNamed || TimesOfDay.IsHour(text, at + 2, at + 3) || text.IsMark(at + 3, ':') || (text.Number(at) <= lastMonth && text.Number(at + 2) <= lastMonth && !IsAnnounced(text, at));
    }

    /// <summary>"4-22 January", "4-23 next month": two days of a month that is named.</summary>
    private static bool HasMonthBehind(DateText text, int at) => CalendarDates.Read(text, at) is not null || DayAlone.Read(text, at) is not null;

    private static DateReading? Partial(int? month, int? day, int at) =>
        month is >= 1 and <= 12 && day is >= 1 && day <= DateTime.DaysInMonth(2000, month.Value)
            ? new DateReading(new CalendarDate { Month = month, Day = day }, at, at + 3, RuleName)
            : null;

    /// <summary>The date, where the calendar has it.</summary>
    internal static DateReading? Make(int? year, int? month, int? day, int start, int end) =>
        year is >= 1000 and <= 2199 && month is >= 1 and <= 12 && day is >= 1 && day <= DateTime.DaysInMonth(year.Value, month.Value)
            ? new DateReading(new CalendarDate { Year = year, Month = month, Day = day }, start, end, RuleName)
            : null;

    private static bool TrySeparator(DateText text, int at, out char mark)
    {
        mark = text[at] is { Kind: TokenKind.Mark, Form: ['-' or '/' or '.'] } token ? token.Form[0] : default;
        return mark != default && (mark != '.' || text.Touches(at + 1)) && text.Digits(at + 1) > 0;
    }

    /// <summary>Whether the digits end there, and no further part follows: 05.22.12.34 is no date.</summary>
    internal static bool EndsThere(DateText text, int at)
    {
        if (!text.Touches(at))
        {
            return true;
        }

        var joins = text[at]!.Kind == TokenKind.Number || text.IsMark(at, '/') || text.IsMark(at, '.') || text.IsMark(at, '-') || text.IsMark(at, '%');
        return !joins || !text.Touches(at + 1) || text[at + 1]!.Kind == TokenKind.Mark;
    }
}
