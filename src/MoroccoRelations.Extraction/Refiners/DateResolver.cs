using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Extraction.Recognizers;
using MoroccoRelations.Extraction.Recognizers.Dates;

namespace MoroccoRelations.Extraction.Refiners;

/// <summary>Makes a date of what the words say and of what is known around them; null where no date can be worked out.</summary>
/// <remarks>
/// A day or month without its year takes the year of the heading, then of the date told before, then the one that the day of publication
/// suggests. A season becomes its year, approximate, because the seasons of a source need not be those of EDTF and a winter has two years. "Since 2005"
/// gives 2005, the start; that it goes on is for the reader of <see cref="DateExpression.Relation"/>.
/// </remarks>
public static class DateResolver
{
    private const int WeekInDays = 7;

    /// <summary>The date of a mention in its context.</summary>
    public static EdtfDate? Resolve(Mention<DateExpression> mention, DateContext context)
    {
        ArgumentNullException.ThrowIfNull(mention);
        return Resolve(mention.Value, context);
    }

    /// <summary>The date of an expression in its context.</summary>
    public static EdtfDate? Resolve(DateExpression expression, DateContext context)
    {
        ArgumentNullException.ThrowIfNull(expression);
        ArgumentNullException.ThrowIfNull(context);
        var countable = context.Countable();
        return (expression.Date ?? Work(expression, countable)) is { } date ? Finish(expression, date, countable) : null;
    }

    private static EdtfDate? Work(DateExpression expression, DateContext context) => expression switch
    {
        CalendarDate date => CalendarResolution.Resolve(date, context),
        RelativePeriod period => RelativeResolution.Resolve(period, context),
        DateWithin within => Within(within, context),
        NthOfPeriod part => Resolve(part.Whole, context) is { } whole ? NthResolution.Resolve(part, whole) : null,
        DateRange range => Range(range, context),
        _ => null,
    };

    private static EdtfDate Finish(DateExpression expression, EdtfDate date, DateContext context)
    {
        var qualified = expression.Qualify(date);
        return qualified.Precision == DatePrecision.Season && !context.IsAboutDates ? EdtfDate.Year(qualified.Earliest.Year).Approximately() : qualified;
    }

    private static EdtfDate? Within(DateWithin within, DateContext context)
    {
        if (Resolve(within.Whole, context) is not { } whole)
        {
            return null;
        }

        if (within.Inner is { Weekday: { } weekday, Day: null, Month: null })
        {
            var days = Enumerable.Range(0, 7).Select(whole.Earliest.AddDays);
            return EdtfDate.Day(days.First(d => d.DayOfWeek == weekday));
        }

        var inner = within.Inner with { Year = whole.Earliest.Year, Month = within.Inner.Month ?? (within.Inner.Season is null ? whole.Earliest.Month : null) };
        return CalendarResolution.Exists(inner) ? inner.Date : null;
    }

    private static DateOnly FirstSuchDay(DateOnly from, int day)
    {
        var found = from;
        while (found.Day != day)
        {
            found = found.AddDays(1);
        }

        return found;
    }

    private static EdtfDate? Range(DateRange range, DateContext context)
    {
        if (Resolve(range.Start, context) is not { } start)
        {
            return null;
        }

        var end = Resolve(range.End, context);
        if (end is not null && end.Latest < start.Earliest && range.End is CalendarDate { Year: null, Month: not null } partial)
        {
            end = Resolve(partial with { Year = start.Earliest.Year + (partial.Month < start.Earliest.Month ? 1 : 0) }, context);
        }

        if (end is not null && end.Latest < start.Earliest && range.End is CalendarDate { Month: null, Day: { } day })
        {
            end = EdtfDate.Day(FirstSuchDay(start.Earliest, day));
        }

        if (end is not null && end.Latest < start.Earliest && range.End is CalendarDate { Weekday: not null, Day: null, Month: null, Direction: DateDirection.Current } && range.Start is CalendarDate { Direction: DateDirection.Current })
        {
            end = EdtfDate.Day(end.Earliest.AddDays(WeekInDays));
        }

        if (end is not null && end.Latest < start.Earliest && IsWeekday(range.End) && range.Start is CalendarDate { Weekday: not null, Direction: DateDirection.Future or DateDirection.Past })
        {
            end = EdtfDate.Day(end.Earliest.AddDays((start.Earliest.DayNumber - end.Earliest.DayNumber + WeekInDays - 1) / WeekInDays * WeekInDays));
        }

        // "Friday to Monday", said between the two, is under way.
        return end is null ? null : DateRange.Between(IsUnderWay(range, start, end) ? EdtfDate.Day(start.Earliest.AddDays(-WeekInDays)) : start, end);
    }

    private static bool IsUnderWay(DateRange range, EdtfDate start, EdtfDate end) =>
        end.Latest < start.Earliest && IsWeekday(range.Start) && IsWeekday(range.End) && start.Earliest.DayNumber > WeekInDays;

    private static bool IsWeekday(DateExpression date) => date is CalendarDate { Weekday: not null, Day: null, Month: null, Direction: DateDirection.Unsaid };
}
