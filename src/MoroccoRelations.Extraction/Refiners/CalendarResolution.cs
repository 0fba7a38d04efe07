using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Extraction.Recognizers.Dates;

namespace MoroccoRelations.Extraction.Refiners;

/// <summary>Finds the year, the month or the week of a calendar date that is written only in part.</summary>
internal static class CalendarResolution
{
    private const int YearInDays = 366;
    private const int FreshInDays = 100;

    /// <summary>The date, or null where the context does not give what is missing.</summary>
    public static EdtfDate? Resolve(CalendarDate date, DateContext context) => date switch
    {
        { Anchor: DateAnchor.None } => null,
        { Month: not null, IsFromPassage: true } => BehindTold(date, context),
        { Month: not null } or { Season: not null } => InYear(date, context),
        { Day: not null } => DayOfMonth(date, context),
        { Weekday: not null } => DayOfWeek(date, context),
        _ => null,
    };

    /// <summary>Whether the calendar has the date.</summary>
    public static bool Exists(CalendarDate date) =>
        date.Day is null || (date is { Year: >= 1 and <= 9999 and { } year, Month: { } month } && date.Day <= DateTime.DaysInMonth(year, month));

    /// <summary>"In December the parliament agreed; it entered into force the following July": the first such time behind the one told.</summary>
    private static EdtfDate? BehindTold(CalendarDate date, DateContext context) =>
        (context.LatestTold ?? context.Heading) is { } told
            ? Enumerable.Range(told.Latest.Year, 2).Where(y => y <= 9999).Select(y => In(date, y)).OfType<EdtfDate>().FirstOrDefault(d => d.Earliest > told.Latest)
            : null;

    private static EdtfDate? InYear(CalendarDate date, DateContext context)
    {
        if (date.Direction == DateDirection.Unsaid && YearAround(context) is { } year && (context.Published is null || (AgreesWithWeekday(date, year) && !IsAnnounced(date, year, context))))
        {
            return In(date, year);
        }

        if (context.Published is not { } published || published.Earliest.Year != published.Latest.Year)
        {
            return null;
        }

        return Pick(NearEnough(Candidates(date, published.Earliest.Year), date, published, context), published, PreferenceOf(date, context), date) is { } picked
            ? published.IsApproximate && date.Direction != DateDirection.Unsaid ? picked.Approximately() : picked
            : null;
    }

    /// <summary>"Tuesday 10 November": a year in which that day is none cannot be meant.</summary>
    private static bool AgreesWithWeekday(CalendarDate date, int year) => date is not { Weekday: { } weekday, Day: not null } || In(date, year)?.Earliest.DayOfWeek == weekday;

    /// <summary>"A visit planned for January", in a story that told of last year before: what is to come is counted from the story's own day.</summary>
    private static bool IsAnnounced(CalendarDate date, int year, DateContext context) =>
        context.Preference == DatePreference.Future && context.Published!.Earliest.Year - year is 0 or 1
        && In(date, year) is { } past && context.Published.Earliest.DayNumber - past.Latest.DayNumber > FreshInDays;

    private static int? YearAround(DateContext context) =>
        SingleYear(context.Heading) ?? context.Passage.Select(SingleYear).FirstOrDefault(y => y is not null);

    private static int? SingleYear(EdtfDate? date) => date is not null && date.Earliest.Year == date.Latest.Year ? date.Earliest.Year : null;

    private static EdtfDate? In(CalendarDate date, int year)
    {
        var whole = date with { Year = year, Direction = DateDirection.Unsaid };
        return Exists(whole) ? whole.Date : null;
    }

    private static IEnumerable<EdtfDate> Candidates(CalendarDate date, int around)
    {
        // Four years either way, so that a 29 February is among them.
        var years = Enumerable.Range(around - 4, 9).Where(y => y is >= 1 and <= 9999);
        var fitting = years.Select(y => In(date, y)).OfType<EdtfDate>();
        return date is { Weekday: { } weekday, Day: not null } && fitting.Where(d => d.Earliest.DayOfWeek == weekday).ToArray() is { Length: > 0 } agreeing ? agreeing : fitting;
    }

    /// <summary>In a text about dates, a year further off than these is no better for agreeing with the day of the week: the writer erred.</summary>
    private static IEnumerable<EdtfDate> NearEnough(IEnumerable<EdtfDate> candidates, CalendarDate date, EdtfDate published, DateContext context)
    {
        var near = candidates.Where(d => d.Earliest.DayNumber - published.Earliest.DayNumber is >= -YearInDays and <= 2 * YearInDays).ToArray();
        return !context.IsAboutDates || date.Weekday is null ? candidates
            : near.Length > 0 ? near
            : Candidates(date with { Weekday = null }, published.Earliest.Year);
    }

    private static DatePreference PreferenceOf(CalendarDate date, DateContext context) => date.Direction switch
    {
        DateDirection.Past => DatePreference.Past,
        DateDirection.Future => DatePreference.Future,
        DateDirection.Current => DatePreference.Nearest,
        _ when date.IsToCome => DatePreference.Future,
        _ => context.Preference,
    };

    private static EdtfDate? Pick(IEnumerable<EdtfDate> candidates, EdtfDate published, DatePreference preference, CalendarDate date)
    {
        var (past, future) = date.Direction == DateDirection.Unsaid
            ? ((Func<EdtfDate, bool>)(d => d.Earliest <= published.Latest), (Func<EdtfDate, bool>)(d => d.Latest >= published.Earliest))
            : (d => d.Latest < published.Earliest, d => d.Earliest > published.Latest);
        return date.Direction == DateDirection.Current ? candidates.FirstOrDefault(d => d.Earliest.Year == published.Earliest.Year)
            : preference switch
            {
                DatePreference.Past => candidates.LastOrDefault(past),
                DatePreference.Future => candidates.FirstOrDefault(future),
                _ => candidates.FirstOrDefault(d => d.Latest.DayNumber >= published.Earliest.DayNumber - FreshInDays) ?? candidates.LastOrDefault(),
            };
    }

    /// <summary>The date of such a day in the month under way or one near it.</summary>
    private static EdtfDate? DayOfMonth(CalendarDate date, DateContext context)
    {
        if (date.Direction == DateDirection.Unsaid && date.Weekday is null && IsWithin(context.Heading, date.Day!.Value))
        {
            return In(date with { Month = context.Heading!.Earliest.Month }, context.Heading.Earliest.Year);
        }

        if (date.Direction == DateDirection.Unsaid && date.Weekday is null && (context.Passage.Select(SingleMonth).FirstOrDefault(m => m is not null) ?? SingleMonth(context.Heading)) is { } month)
        {
            return In(date with { Month = month.Month }, month.Year);
        }

        if (context.Published is not { } published || published.Earliest != published.Latest)
        {
            return null;
        }

        // A day of the week on such a day of the month may be most of a year away.
        var months = Enumerable.Range(-6, context.IsAboutDates ? 19 : 13).Select(published.Earliest.AddMonths);
        var days = months.Select(m => In(date with { Month = m.Month }, m.Year)).OfType<EdtfDate>();
        var agreeing = date.Weekday is { } weekday ? days.Where(d => d.Earliest.DayOfWeek == weekday) : days;
        if (context.IsAboutDates)
        {
            return agreeing.FirstOrDefault(d => date.Weekday is not null && IsSameMonth(d, published)) ?? agreeing.FirstOrDefault(d => d.Earliest >= published.Earliest);
        }

        return Pick(agreeing, published, date.Weekday is null ? PreferenceOf(date, context) : DatePreference.Nearest, date with { Direction = DateDirection.Unsaid });
    }

    /// <summary>Below "11–22 July 2002", the 15th is that of this July, whatever else has been told.</summary>
    private static bool IsWithin(EdtfDate? heading, int day) =>
        heading is { IsInterval: true } && SingleMonth(heading) is not null && day >= heading.Earliest.Day && day <= heading.Latest.Day;

    private static bool IsSameMonth(EdtfDate day, EdtfDate other) => (day.Earliest.Year, day.Earliest.Month) == (other.Earliest.Year, other.Earliest.Month);

    private static DateOnly? SingleMonth(EdtfDate? date) =>
        date is not null && (date.Earliest.Year, date.Earliest.Month) == (date.Latest.Year, date.Latest.Month) ? date.Earliest : null;

    private static EdtfDate? DayOfWeek(CalendarDate date, DateContext context)
    {
        var weekday = date.Weekday!.Value;
        var told = context.LatestTold ?? context.Heading;
        var anchor = date.IsFromPassage ? told ?? (context.IsAboutDates ? context.Published : null) : context.Published ?? told;
        if (anchor is null || anchor.Earliest != anchor.Latest || anchor.Earliest.Year is < 2 or > 9998)
        {
            return null;
        }

        var day = anchor.Earliest;
        var monday = CalendarSteps.Monday(day);
        var found = date.Direction switch
        {
            _ when date.WeeksOn > 0 => Next(date.Direction == DateDirection.Future ? day.AddDays(1) : day, weekday).AddDays(7 * date.WeeksOn),
            DateDirection.Past when date.IsFromPassage && told is not null => Next(day.AddDays(-7), weekday),
            DateDirection.Future when date.IsFromPassage && told is not null => Next(day.AddDays(1), weekday),
            DateDirection.Past when context.IsAboutDates => Next(day.AddDays(-7), weekday),
            DateDirection.Future when context.IsAboutDates => Next(monday.AddDays(7), weekday),
            DateDirection.Current => Next(monday, weekday),
            DateDirection.Past => Next(day.AddDays(-7), weekday),
            DateDirection.Future => Next(day.AddDays(1), weekday),
            _ when context.Published is not null && context.Preference == DatePreference.Past => Next(day.AddDays(-6), weekday),
            _ => Next(day, weekday),
        };
        return anchor.IsApproximate ? EdtfDate.Day(found).Approximately() : EdtfDate.Day(found);
    }

    /// <summary>The first such day from the given one on.</summary>
    private static DateOnly Next(DateOnly from, DayOfWeek weekday) => from.AddDays(((int)weekday - (int)from.DayOfWeek + 7) % 7);
}
