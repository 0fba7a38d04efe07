using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Extraction.Recognizers.Dates;

namespace MoroccoRelations.Extraction.Refiners;

/// <summary>Counts on or back from a known date: "yesterday", "last week", "two years later", "the same month".</summary>
internal static class RelativeResolution
{
    // "Two months later" counts from the month told, though a year was named in between.
    private const int Nearest = 2;

    /// <summary>The date, or null where there is none to count from, or it is too coarse to count by the unit.</summary>
    public static EdtfDate? Resolve(RelativePeriod period, DateContext context)
    {
        if (AnchorOf(period, context) is not { } anchor || Count(period, anchor, period.Amount, context) is not { } date)
        {
            return null;
        }

        var result = period.AmountAtMost is { } most && Count(period, anchor, most, context) is { } furthest
            ? most > 0 ? DateRange.Between(date, furthest) : DateRange.Between(furthest, date)
            : date;
        return result is null ? null : anchor.IsApproximate && !result.IsApproximate ? result.Approximately() : result;
    }

    private static EdtfDate? AnchorOf(RelativePeriod period, DateContext context) =>
        period.Base is { } named ? DateResolver.Resolve(named, context)
        : period.From == DateAnchor.Passage ? context.Passage.Take(Nearest).FirstOrDefault(told => IsFineEnough(period.Unit, told, told.Earliest)) ?? context.LatestTold ?? context.Heading ?? (period.OrFromPublication || context.IsAboutDates ? context.Published : null)
        : context.Published;

    private static EdtfDate? Count(RelativePeriod period, EdtfDate anchor, int amount, DateContext context)
    {
        if (period.Unit == DateUnit.None)
        {
            return anchor;
        }

        var edge = amount < 0 ? anchor.Earliest : anchor.Latest;
        if (edge == DateOnly.MinValue || edge == DateOnly.MaxValue || !IsFineEnough(period.Unit, anchor, edge))
        {
            return null;
        }

        try
        {
            return period.IsStretch ? Stretch(period.Unit, edge, amount, context.IsAboutDates)
                : period.IsDistance ? Distance(period, edge, anchor, amount, context) : Period(period, edge, amount);
        }
        catch (ArgumentOutOfRangeException)
        {
            // Beyond the years 1 to 9999 there is no date to give.
            return null;
        }
    }

    private static bool IsFineEnough(DateUnit unit, EdtfDate anchor, DateOnly edge) => unit switch
    {
        DateUnit.Day or DateUnit.Week or DateUnit.Weekend => anchor.IsInterval || anchor.Earliest == anchor.Latest,
        DateUnit.Month or DateUnit.Quarter or DateUnit.HalfYear => anchor.IsInterval || (anchor.Earliest.Year, anchor.Earliest.Month) == (anchor.Latest.Year, anchor.Latest.Month),
        DateUnit.Year => anchor.IsInterval || anchor.Earliest.Year == anchor.Latest.Year,
        _ => edge.Year > 0,
    };

    private static EdtfDate Distance(RelativePeriod period, DateOnly edge, EdtfDate anchor, int amount, DateContext context)
    {
        var unit = period.Unit;
        var day = CalendarSteps.Add(unit, edge, amount);
        for (var further = period.Further; further is not null; further = further.Further)
        {
            day = CalendarSteps.Add(further.Unit, day, further.Amount);
            unit = further.Unit < unit ? further.Unit : unit;
        }

        var isDay = anchor.Earliest == anchor.Latest || anchor.IsInterval;
        return unit switch
        {
            DateUnit.Day => EdtfDate.Day(day),
            _ when context.IsAboutDates && isDay => EdtfDate.Day(day),
            DateUnit.Week or DateUnit.Weekend => EdtfDate.Day(day).Approximately(),
            DateUnit.Month or DateUnit.Quarter or DateUnit.HalfYear => EdtfDate.Month(day.Year, day.Month),
            DateUnit.Century => EdtfDate.Year(day.Year).Approximately(),
            DateUnit.Decade => EdtfDate.Year(day.Year).Approximately(),
            _ => EdtfDate.Year(day.Year),
        };
    }

    /// <summary>"The last three months": up to the day of publication, as coarse as the unit, or to the day where dates are what the text is about.</summary>
    private static EdtfDate? Stretch(DateUnit unit, DateOnly edge, int amount, bool toTheDay)
    {
        if (toTheDay && unit == DateUnit.Decade)
        {
            var decade = edge.Year / 10 * 10;
            var (early, late) = amount < 0 ? (decade + (10 * amount), decade - 1) : (decade + 10, decade + (10 * amount) + 9);
            return DateRange.Between(EdtfDate.Year(early), EdtfDate.Year(late));
        }

        if (toTheDay && unit == DateUnit.Quarter)
        {
            var (from, to) = amount < 0 ? (amount, -1) : (1, amount);
            return DateRange.Between(NthResolution.Months(edge.AddMonths(3 * from), 3), NthResolution.Months(edge.AddMonths(3 * to), 3));
        }

        var far = CalendarSteps.Add(unit, edge, amount);
        if (toTheDay || unit is DateUnit.Day or DateUnit.Week or DateUnit.Weekend)
        {
            var (first, last) = amount < 0 ? (far, edge.AddDays(-1)) : (edge.AddDays(1), far);
            return DateRange.Between(EdtfDate.Day(first), EdtfDate.Day(last));
        }

        var (start, end) = amount < 0 ? (far, edge) : (edge, far);
        return unit == DateUnit.Month
            ? DateRange.Between(CalendarSteps.Month(start), CalendarSteps.Month(end))
            : DateRange.Between(EdtfDate.Year(start.Year), EdtfDate.Year(end.Year));
    }

    private static EdtfDate Period(RelativePeriod period, DateOnly edge, int amount) => period.Unit switch
    {
        DateUnit.Day => EdtfDate.Day(CalendarSteps.Agree(edge.AddDays(amount), period.Weekday)),
        DateUnit.Week => CalendarSteps.Week(edge.AddDays(7 * amount)),
        DateUnit.Weekend => CalendarSteps.Weekend(edge.AddDays(7 * amount)),
        DateUnit.Month => CalendarSteps.Month(edge.AddMonths(amount)),
        DateUnit.Quarter => NthResolution.Months(edge.AddMonths(3 * amount), 3),
        DateUnit.HalfYear => NthResolution.Months(edge.AddMonths(6 * amount), 6),
        DateUnit.Decade => EdtfDate.Decade(edge.Year + (10 * amount)),
        DateUnit.Century => EdtfDate.Century(edge.Year + (100 * amount)),
        _ => EdtfDate.Year(edge.AddYears(amount).Year),
    };
}
