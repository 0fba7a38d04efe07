using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Recognizers.Dates;

/// <summary>Days and months by name: "Friday 6 October 2023", "June 26–28, 2024", "في شهر فبراير من سنة 2013", "mai dernier".</summary>
internal static class CalendarDates
{
    private const string DayRule = "day and month";
    private const string MonthRule = "month";

    private static readonly SenseSet Announcing = SenseSet.Of(DateSense.From, DateSense.Between, DateSense.To, DateSense.And, DateSense.Since, DateSense.Until, DateSense.Before, DateSense.After);

    /// <summary>The rule.</summary>
    public static IReadOnlyList<DateReading>? Read(DateText text, int at)
    {
        var direction = ReadDirectionBefore(text, at, out var start);
        return (text.IsAboutDates || OpensEntry(text, at) ? YearThenMonth(text, at) : null) ?? DaysThenMonth(text, at, start, direction) ?? MonthThenDays(text, at, start, direction);
    }

    /// <summary>"• 1956 March - End of the protectorate": in an entry of a chronology too the year may stand first.</summary>
    private static bool OpensEntry(DateText text, int at) =>
        (at == 0 || (at == 1 && text[0]?.Kind == TokenKind.Mark)) && text.Digits(at) == 4
        && DateElements.TryMonth(text, at + 1, out _, out var end) && text[end] is { Form: "-" or "–" or "—" or ":" };

    /// <summary>"2016 June", "2016, nov", "2016-Nov-3", "2018 March 18", in a text about dates.</summary>
    private static IReadOnlyList<DateReading>? YearThenMonth(DateText text, int at)
    {
        if (text.Digits(at) != 4 || text.Number(at) is not (>= 1000 and <= 2199 and { } year) || !DateElements.IsFreeBefore(text, at)
            || !DateElements.TryMonth(text, SkipJoint(text, text.Skip(text.SkipMark(at + 1, ','), DateSense.CommonEra), isBehindYear: true), out var month, out var end))
        {
            return null;
        }

        var date = new CalendarDate { Year = year, Month = month.Value };
        var dayAt = SkipJoint(text, end);
        return text.Digits(dayAt) is 1 or 2 && DateElements.TryDay(text, dayAt, out var day, out var close) && !TimesOfDay.IsHour(text, dayAt, close) && IsDayOf(date, day) ? [new DateReading(date with { Day = day }, at, close, DayRule)]
            : text.Digits(end) == 0 ? [new DateReading(date, at, end, MonthRule)]
            : null;
    }

    /// <summary>The place behind what joins year, month and day; a point with a space behind it ends a sentence, but not in Arabic, where it may stand for one.</summary>
    private static int SkipJoint(DateText text, int at, bool isBehindYear = false) =>
        text.IsMark(at, '-') || text.IsMark(at, '/') || (text.IsMark(at, '.') && (!isBehindYear || text.Touches(at + 1) || text.Language == SourceLanguage.Arabic)) ? at + 1 : at;

    private static IReadOnlyList<DateReading>? DaysThenMonth(DateText text, int at, int start, DateDirection direction)
    {
        var days = DayLists.Read(text, start);
        if (days.Count == 0 || !TryMonthBehindDay(text, days[^1].End, out var month, out var end) || (month.Weak && !days[^1].InDigits && text.Language == SourceLanguage.English && !text.IsAboutDates))
        {
            return null;
        }

        var date = ReadRest(text, month.Value, direction, ref end);
        if (date.Year is null && text.IsAboutDates && ShortYear(text, end) is { } year)
        {
            (date, end) = (date with { Year = year }, end + 1);
        }

        return Spread(days, date, start == at ? days[0].Start : at, end) ?? Nothing(text, at, end);
    }

    /// <summary>"14th April 15": behind day and month, two digits at the end are a year.</summary>
    private static int? ShortYear(DateText text, int at) =>
        text.Digits(at) == 2 && DateElements.IsFree(text, at, at + 1) && (text[at + 1] is null || text[at + 1]!.Kind == TokenKind.Mark) && !text.IsMark(at + 1, ':') && !DateElements.IsCounted(text, at + 1)
            ? DateElements.Century(text.Number(at)!.Value)
            : null;

    /// <summary>In a text about dates, a day that the calendar has not is none, and neither are its month and year: "29 February 2014".</summary>
    private static IReadOnlyList<DateReading>? Nothing(DateText text, int at, int end) =>
        text.IsAboutDates ? [new DateReading(new CalendarDate(), at, end, "no such day")] : null;

    private static IReadOnlyList<DateReading>? MonthThenDays(DateText text, int at, int start, DateDirection direction)
    {
        var named = DayLists.TryWeekday(text, start, out var weekday, out var behind);
        var first = named ? text.SkipMark(text.IsAboutDates ? text.SkipMark(behind, '.') : behind, ',') : start;
        if (!DateElements.TryMonth(text, first, out var month, out var end))
        {
            return null;
        }

        var isWhole = text.IsAboutDates && text.Is(text.Skip(first, DateSense.Article), DateSense.MonthCue) && !text.Is(end, DateSense.Between);
        return !isWhole && DaysBehindMonth(text, end, out var days, out var close)
            ? Spread(WithWeekday(days, named ? weekday : null), ReadRest(text, month.Value, direction, ref close), at, close) ?? Nothing(text, at, close)
            : named ? null : MonthAlone(text, month, direction, at, end);
    }

    private static IReadOnlyList<ListedDay> WithWeekday(IReadOnlyList<ListedDay> days, DateWord? weekday) =>
        weekday is null ? days : [days[0] with { Weekday = (DayOfWeek)weekday.Value }, .. days.Skip(1)];

    private static bool DaysBehindMonth(DateText text, int at, out IReadOnlyList<ListedDay> days, out int end)
    {
        var start = text.SkipMark(text.SkipMark(text.IsAboutDates ? text.SkipMark(at, '/') : at, '.'), '-');
        start = text.IsAboutDates && text.IsMark(start, ',') && text.Is(start + 2, DateSense.OrdinalSuffix) ? start + 1 : start;
        var isBetween = text.Is(start, DateSense.Between, out _, out var between);
        days = DayLists.Read(text, isBetween ? between : start, isBehindMonth: true);
        days = isBetween && days.Count == 2 ? [days[0], days[1] with { Joint = DayJoint.Range }] : isBetween ? [] : days;
        end = days.Count > 0 ? days[^1].End : at;
        return days.Count > 0 && days[0].Weekday is null && !IsOfNextMonth(text, end) && !StartsYear(text, days[0]) && !IsCount(text, days[0]);
    }

    /// <summary>Whether the day belongs to a month behind it; not so in "July 13th, July 14th" without the comma.</summary>
    private static bool IsOfNextMonth(DateText text, int at) =>
        text.Is(text.Skip(at, DateSense.Of), DateSense.Month, out _, out var behind) && !(text.IsAboutDates && text.Digits(behind) is 1 or 2);

    /// <summary>"In December a visit", "en mars deux ministres": a number in words behind a month counts what follows.</summary>
    private static bool IsCount(DateText text, ListedDay day) => !day.InDigits && !text.IsAboutDates && text.Is(day.Start, DateSense.Cardinal);

    private static bool StartsYear(DateText text, ListedDay day) => !day.InDigits && DateElements.TryYear(text, day.Start, out _, out _);

    private static DateReading[]? MonthAlone(DateText text, DateWord month, DateDirection direction, int at, int end)
    {
        var close = end;
        var date = ReadRest(text, month.Value, direction, ref close);
        if (text.IsAboutDates && IsOfImpossibleDay(text, at, end, close, date))
        {
            return [.. Nothing(text, at, text.Digits(close) == 4 ? close + 1 : text.IsMark(close, ',') && text.Digits(close + 1) == 4 ? close + 2 : close)!];
        }

        var isPlain = date is { Year: null, Direction: DateDirection.Unsaid };
        return (isPlain && IsNumber(text, at, close)) || (isPlain && month.Weak && !IsAnnounced(text, at) && !HeadsEntry(text, at, close) && !(text.IsAboutDates && StandsAlone(text, at, close))) ? null : [new DateReading(date, at, close, MonthRule)];
    }

    /// <summary>"32 August 2014", "August 32": a number that no month has days for; but "Aug 96" is a year.</summary>
    private static bool IsOfImpossibleDay(DateText text, int at, int end, int close, CalendarDate date)
    {
        const int lastDay = 31;
        const int firstShortYear = 50;
        var isShortYear = close == end + 1 && text.Digits(end) == 2;
        return isShortYear ? text.Number(end) < firstShortYear : text.Digits(at - 1) == 2 && text.Number(at - 1) > lastDay && (date.Year is not null || text[at - 2] is null);
    }

    /// <summary>"Dix-sept accords": the short form of September is a number before all.</summary>
    private static bool IsNumber(DateText text, int at, int end) =>
        (!text.IsAboutDates || (text.Is(at - 1, DateSense.To) && text.Is(at - 2, DateSense.Cardinal))) && text.Is(end - 1, DateSense.Cardinal, out _, out var next) && next == end && !text.Is(at, DateSense.MonthCue);

    /// <summary>"apr.", where nothing else is said.</summary>
    private static bool StandsAlone(DateText text, int at, int end) => at == 0 && text.IsMark(end, '.') && text[end + 1] is null;

    /// <summary>Whether the month opens an entry of a chronology: "مارس: …".</summary>
    private static bool HeadsEntry(DateText text, int at, int end) => at == 0 && text.IsMark(end, ':');

    private static bool IsAnnounced(DateText text, int at) =>
        text.HasClitic(at) || text.Is(at, DateSense.MonthCue) || text.Is(at - 1, DateSense.In) || text.Is(at - 1, DateSense.MonthCue) || text.Is(at - 1, DateSense.Part)
        || (text.IsAboutDates && text.SensesAt(at - 1).HasAny(Announcing));

    private static bool TryMonthBehindDay(DateText text, int at, out DateWord month, out int next)
    {
        var start = text.IsMark(at, '.') || text.IsMark(at, '-') || text.IsMark(at, '/') ? at + 1 : text.Skip(at, DateSense.Of);
        start = text.Skip(start, DateSense.Article);
        return DateElements.TryMonth(text, start, out month, out next);
    }

    /// <summary>"Mar. ’87", and in a text about dates "Mar. 1987".</summary>
    private static bool IsPointBeforeYear(DateText text, int at) =>
        text.IsMark(at, '.') && ((text.IsAboutDates && text.Digits(at + 1) == 4) || (DateElements.SkipApostrophe(text, at + 1) > at + 1 && text.Digits(at + 2) == 2));

    /// <summary>Reads what follows a month: its year, or "last", "next".</summary>
    private static CalendarDate ReadRest(DateText text, int month, DateDirection direction, ref int end)
    {
        if (DateElements.TryYearBehindMonth(text, IsPointBeforeYear(text, end) ? end + 1 : end, out var year, out var behind))
        {
            end = behind;
            return new CalendarDate { Month = month, Year = year };
        }

        if (text.IsAboutDates && TimesOfDay.Skip(text, end) is var late && late > end && text.Digits(late) == 4 && text.Number(late) is >= 1000 and <= 2199 and { } far)
        {
            end = late + 1;
            return new CalendarDate { Month = month, Year = far };
        }

        if (direction == DateDirection.Unsaid && text.Is(end, DateSense.Modifier, out var word, out behind) && !text.Is(behind, DateSense.Unit) && !word.Weak)
        {
            end = behind;
            direction = DirectionOf(word);
        }

        if (direction == DateDirection.Unsaid && !text.IsAboutDates && text.Is(end, DateSense.PassageModifier, out word, out behind) && word.Value > 0 && !text.Is(behind, DateSense.Unit))
        {
            end = behind;
            return new CalendarDate { Month = month, Direction = DateDirection.Future, IsFromPassage = true };
        }

        return new CalendarDate { Month = month, Direction = direction };
    }

    /// <summary>Reads "last", "this" or "next" before what it belongs to.</summary>
    public static DateDirection ReadDirectionBefore(DateText text, int at, out int next)
    {
        if (text.Is(at, DateSense.Modifier, out var word, out next) && (word.Value == 0 || text.Language == SourceLanguage.English || (text.IsAboutDates && text.Language == SourceLanguage.French)))
        {
            return DirectionOf(word);
        }

        next = at;
        return DateDirection.Unsaid;
    }

    /// <summary>The direction behind "last", "this", "next".</summary>
    public static DateDirection DirectionOf(DateWord modifier) => modifier.Value switch
    {
        < 0 => DateDirection.Past,
        0 => DateDirection.Current,
        _ => DateDirection.Future,
    };

    /// <summary>Gives each day of the list the month and year; neighbours and ranges become one.</summary>
    private static IReadOnlyList<DateReading>? Spread(IReadOnlyList<ListedDay> days, CalendarDate date, int at, int end)
    {
        if (days.Any(d => !IsDayOf(date, d.Day)))
        {
            return null;
        }

        var isRange = days.Count == 2 && days[1].Joint == DayJoint.Range;
        var areNeighbours = days.Count > 1 && days[^1].Joint != DayJoint.Choice && Enumerable.Range(1, days.Count - 1).All(i => days[i].Day == days[i - 1].Day + 1);
        return (isRange && days[1].Day > days[0].Day) || areNeighbours
            ? [new DateReading(new DateRange(On(date, days[0]), On(date, days[^1])), at, end, DayRule)]
            : [.. days.Select((day, i) => new DateReading(On(date, day), i == 0 ? at : day.Start, i == days.Count - 1 ? end : day.End, DayRule))];
    }

    private static bool IsDayOf(CalendarDate date, int day) => day <= DateTime.DaysInMonth(date.Year is > 0 and { } year ? year : 2000, date.Month!.Value);

    private static CalendarDate On(CalendarDate date, ListedDay day) => date with { Day = day.Day, Weekday = day.Weekday };
}
