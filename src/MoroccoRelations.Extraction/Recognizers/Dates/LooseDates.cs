using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Extraction.Recognizers.Dates;

/// <summary>Dates in digits that are set loosely, read only in a text about dates: "20 02 2014", "26. 10.21", "11 / 2016", "08/12, 2015".</summary>
internal static class LooseDates
{
    private const string RuleName = "date in digits, set loosely";

    /// <summary>The date that starts at a number, or null.</summary>
    public static DateReading? Read(DateText text, int at) =>
        IsShort(text, at)
            ? YearBehindComma(text, at) ?? WithSpacedPoints(text, at) ?? WithSpaces(text, at) ?? MonthAndYear(text, at, at + 2, at) ?? DayAndMonth(text, at)
            : MonthAndYear(text, at, at, at + 2) ?? YearFirst(text, at);

    /// <summary>"5/1-5/7", "10/1-11/7/2018", "1/9/2016-3/9/2016", "5/1-5/7, 2020".</summary>
    public static DateReading? Range(DateText text, int at)
    {
        if (!IsPair(text, at))
        {
            return null;
        }

        var isLong = text.IsMark(at + 3, '/') && text.Digits(at + 4) == 4;
        var second = isLong ? at + 6 : at + 4;
        if (!text.IsMark(second - 1, '-') || !IsPair(text, second))
        {
            return null;
        }

        var mark = text.IsMark(second + 3, '/') || text.IsMark(second + 3, ',');
        var year = mark && text.Digits(second + 4) == 4 && text.Number(second + 4) is >= 1000 and <= 2199 ? text.Number(second + 4) : null;
        var end = year is null ? second + 3 : second + 5;
        var range = Order(text, at, NumericDates.MonthFirst(text, at)) is { } first && Order(text, second, NumericDates.MonthFirst(text, at)) is { } last
            ? new DateRange(first with { Year = isLong ? text.Number(at + 4) : year }, last with { Year = year })
            : null;
        return range is not null && NumericDates.EndsThere(text, end) ? new DateReading(range, at, end, RuleName) : null;
    }

    private static bool IsPair(DateText text, int at) => IsShort(text, at) && text.IsMark(at + 1, '/') && IsShort(text, at + 2);

    private static CalendarDate? Order(DateText text, int at, bool monthFirst)
    {
        var (month, day) = monthFirst ? (text.Number(at), text.Number(at + 2)) : (text.Number(at + 2), text.Number(at));
        return month is >= 1 and <= 12 && day is >= 1 && day <= DateTime.DaysInMonth(2000, month.Value) ? new CalendarDate { Month = month, Day = day } : null;
    }

    /// <summary>"08/12,2015", "12/08, 15".</summary>
    private static DateReading? YearBehindComma(DateText text, int at)
    {
        var isWritten = text.IsMark(at + 1, '/') && text.Touches(at + 2) && IsShort(text, at + 2) && text.IsMark(at + 3, ',') && text.Digits(at + 4) is 2 or 4;
        return isWritten && NumericDates.EndsThere(text, at + 5) && !text.Is(at + 5, DateSense.Of) && !text.Is(at + 5, DateSense.Month) ? Ordered(text, at, at + 2, at + 4, at + 5) : null;
    }

    /// <summary>"26. 10.21", "26 . 10 . 21".</summary>
    private static DateReading? WithSpacedPoints(DateText text, int at)
    {
        var isTight = text.Touches(at + 1) && text.Touches(at + 2) && text.Touches(at + 3) && text.Touches(at + 4);
        var isWritten = !isTight && text.IsMark(at + 1, '.') && IsShort(text, at + 2) && text.IsMark(at + 3, '.') && text.Digits(at + 4) is 2 or 4;
        return isWritten ? Make(text, at, at + 2, at + 4, at + 5) : null;
    }

    /// <summary>"20 02 2014", "24 12 14".</summary>
    private static DateReading? WithSpaces(DateText text, int at)
    {
        var isWritten = text.Digits(at - 1) == 0 && IsShort(text, at + 1) && text.Digits(at + 2) is 2 or 4 && text.Digits(at + 3) == 0 && !text.IsMark(at + 3, ':');
        return isWritten && NumericDates.EndsThere(text, at + 3) ? Ordered(text, at, at + 1, at + 2, at + 3) : null;
    }

    /// <summary>"2014 12 28".</summary>
    private static DateReading? YearFirst(DateText text, int at) =>
        text.Digits(at) == 4 && text.Digits(at + 1) == 2 && text.Digits(at + 2) == 2 && text.Digits(at + 3) == 0 && NumericDates.EndsThere(text, at + 3)
            ? NumericDates.Make(text.Number(at), text.Number(at + 1), text.Number(at + 2), at, at + 3)
            : null;

    /// <summary>"17 02", where nothing else stands or an article announces a day; in English it is as often a time.</summary>
    private static DateReading? DayAndMonth(DateText text, int at)
    {
        var isAlone = (text[at - 1] is null || text.Is(at - 1, DateSense.DayCue)) && text[at + 2] is null;
        return isAlone && text.Language != SourceLanguage.English && IsShort(text, at + 1) && text.Number(at + 1) is >= 1 and <= 12 && text.Number(at) is { } day && day >= 1 && day <= DateTime.DaysInMonth(2000, text.Number(at + 1)!.Value)
            ? new DateReading(new CalendarDate { Month = text.Number(at + 1), Day = day }, at, at + 2, RuleName)
            : null;
    }

    /// <summary>"11 / 2016", "2016 - 11".</summary>
    private static DateReading? MonthAndYear(DateText text, int at, int year, int month)
    {
        var isWritten = (text.IsMark(at + 1, '/') || text.IsMark(at + 1, '-')) && text.Digits(year) == 4 && IsShort(text, month) && NumericDates.EndsThere(text, at + 3);
        return isWritten && text.Number(month) is >= 1 and <= 12 && text.Number(year) is >= 1000 and <= 2199
            ? new DateReading(new CalendarDate { Year = text.Number(year), Month = text.Number(month) }, at, at + 3, RuleName)
            : null;
    }

    private static bool IsShort(DateText text, int at) => text.Digits(at) is 1 or 2;

    private static DateReading? Ordered(DateText text, int first, int second, int year, int end) =>
        NumericDates.MonthFirst(text, first) ? Make(text, second, first, year, end, first) ?? Make(text, first, second, year, end) : Make(text, first, second, year, end) ?? Make(text, second, first, year, end, first);

    private static DateReading? Make(DateText text, int day, int month, int year, int end, int? start = null)
    {
        var written = text.Number(year)!.Value;
        return NumericDates.Make(text.Digits(year) == 4 ? written : DateElements.Century(written), text.Number(month), text.Number(day), start ?? day, end);
    }
}
