using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Extraction.Recognizers.Dates;

/// <summary>Joins what stands side by side: ranges, lists that share a year or month, a date within a relative one.</summary>
internal static class DateJoints
{
    private const int WidestGap = 5;

    private static readonly DateSense[] Fillers = [DateSense.Of, DateSense.In, DateSense.Article, DateSense.DayCue];

    /// <summary>Goes through the dates from left to right and joins each to the one before where the words between say so.</summary>
    public static IReadOnlyList<DateReading> Join(DateText text, IReadOnlyList<DateReading> readings)
    {
        var joined = new List<DateReading>(readings.Count);
        foreach (var reading in readings)
        {
            if (joined.Count == 0 || reading.Start - joined[^1].End > WidestGap || !TryJoin(text, joined, reading))
            {
                joined.Add(reading);
            }
        }

        return joined;
    }

    private static bool TryJoin(DateText text, List<DateReading> joined, DateReading next)
    {
        var last = joined[^1];
        if ((Same(text, last, next) ?? Within(text, last, next) ?? CountedFrom(text, last, next) ?? Range(text, last, next)) is { } one)
        {
            joined[^1] = one;
            JoinBack(text, joined);
            return true;
        }

        return TryList(text, joined, next);
    }

    /// <summary>"Next week between Wednesday and Friday": what has become a range may lie within what stands before.</summary>
    private static void JoinBack(DateText text, List<DateReading> joined)
    {
        if (joined.Count > 1 && MayHold(text, joined[^2].Value, joined[^1].Value) && joined[^1].Start - joined[^2].End <= WidestGap && Within(text, joined[^2], joined[^1]) is { } one)
        {
            joined.RemoveAt(joined.Count - 1);
            joined[^1] = one;
        }
    }

    private static bool MayHold(DateText text, DateExpression last, DateExpression next) =>
        (last is RelativePeriod && next is DateRange) || (text.IsAboutDates && last is CalendarDate && next is RelativePeriod { IsDistance: true, Base: not null });

    /// <summary>"25 مارس 2024 الموافق 15 رمضان 1445": the second says the first again.</summary>
    private static DateReading? Same(DateText text, DateReading last, DateReading next)
    {
        var start = text.SkipMark(text.SkipMark(last.End, ','), '(');
        if (last.Value is CalendarDate first && next.Value is CalendarDate second && start == next.Start && DayAndItsName(text, first, second, last.End) is { } day)
        {
            return new DateReading(day, last.Start, text.IsMark(start - 1, '(') ? text.SkipMark(next.End, ')') : next.End, "day and its name");
        }

        return next.Value is NamedPeriod && last.Value is CalendarDate { Year: not null } && text.Is(start, DateSense.Corresponding, out _, out var end) && text.Skip(end, DateSense.To) == next.Start
            ? last with { End = text.IsMark(last.End, '(') ? text.SkipMark(next.End, ')') : next.End }
            : null;
    }

    /// <summary>"This Friday (15 June)", "22 May (Tuesday)", and in a text about dates "Jul 18, Fri": one day, said twice.</summary>
    private static CalendarDate? DayAndItsName(DateText text, CalendarDate first, CalendarDate second, int at)
    {
        var isJoined = text.IsMark(at, '(') || (text.IsAboutDates && text.IsMark(at, ','));
        return (first, second) switch
        {
            _ when !isJoined => null,
            ({ Weekday: { } name, Day: null, WeeksOn: 0 }, { Day: not null, Month: not null, Weekday: null }) when text.IsMark(at, '(') => second with { Weekday = name, Direction = first.Direction },
            ({ Day: not null, Month: not null, Weekday: null }, { Weekday: { } name, Day: null, Direction: DateDirection.Unsaid, WeeksOn: 0 }) => first with { Weekday = name },
            _ => null,
        };
    }

    private static DateReading? Within(DateText text, DateReading last, DateReading next)
    {
        var start = text.Skip(text.SkipMark(last.End, ','), DateSense.DayPart);
        start = text.IsAboutDates && text.IsMark(start, '\'') && text[start + 1] is { Form: "s" } ? start + 2 : start;
        start = text.IsAboutDates && last.Value is RelativePeriod { Unit: DateUnit.Week } ? text.SkipMark(start, '-') : start;
        if (!Fills(text, start, next.Start) && !(next.Value is DateRange && Fills(text, text.Skip(start, DateSense.From, DateSense.Between), next.Start)) && !(text.IsAboutDates && !text.Is(start, DateSense.Between) && Fills(text, text.Skip(start, DateSense.From), next.Start)))
        {
            return null;
        }

        if (text.IsAboutDates && (OnWeekday(last.Value, next.Value) ?? OnWeekday(next.Value, last.Value)) is { } named)
        {
            return new DateReading(named, last.Start, next.End, "day of the week at a distance");
        }

        return Part(last.Value, next.Value) is { } inner ? new DateReading(inner, last.Start, next.End, "date within")
            : Part(next.Value, last.Value) is { } outer && (text.Language != SourceLanguage.English || text.IsAboutDates || last.End < next.Start || text.Is(next.Start - 1, DateSense.DayCue)) ? new DateReading(outer, last.Start, next.End, "date within")
            : null;
    }

    /// <summary>"Monday, two weeks from now": the Monday of the week that is meant.</summary>
    private static DateWithin? OnWeekday(DateExpression day, DateExpression distance) =>
        day is CalendarDate { Weekday: not null, Day: null, Month: null, Direction: DateDirection.Unsaid, WeeksOn: 0, IsFromPassage: false } weekday && distance is RelativePeriod { IsDistance: true, AmountAtMost: null, Amount: not 0 } period && (period.Base is not null || period.From == DateAnchor.Publication || period.OrFromPublication)
            ? new DateWithin(weekday, new RelativePeriod(DateUnit.Week, 0, DateAnchor.Passage) { Base = distance })
            : null;

    private static DateExpression? Part(DateExpression inner, DateExpression whole) => (inner, whole) switch
    {
        (DateRange { Start: CalendarDate first, End: CalendarDate last }, _) when Part(first, whole) is { } start && Part(last, whole) is { } end => new DateRange(start, end),
        (CalendarDate { Year: null, Direction: DateDirection.Unsaid } date, RelativePeriod { IsDistance: false } period) when Fits(date, period.Unit) =>
            new DateWithin(date, period) { Part = inner.Part, IsApproximate = inner.IsApproximate, Relation = inner.Relation },
        _ => null,
    };

    private static bool Fits(CalendarDate date, DateUnit unit) => unit switch
    {
        DateUnit.Year => date.Month is not null || date.Season is not null,
        DateUnit.Month => date is { Month: null, Day: not null },
        DateUnit.Week => date is { Month: null, Day: null, Weekday: not null },
        _ => false,
    };

    /// <summary>"Two days after 6 October 2023".</summary>
    private static DateReading? CountedFrom(DateText text, DateReading last, DateReading next)
    {
        if (next.Start == last.End && next.Value is RelativePeriod { Base: null, IsDistance: true } further && Distances.IsSign(text, next.Start))
        {
            return new DateReading(further with { Base = last.Value, From = DateAnchor.Passage }, last.Start, next.End, "distance from a date");
        }

        if (last.Value is not RelativePeriod { Base: null, Amount: not 0 } distance || !Fills(text, last.End, next.Start))
        {
            return null;
        }

        // "Le lendemain du 13 février" is the day after the 13th, "le lendemain 14 février" the 14th itself.
        var isOf = text.Is(last.End, DateSense.Of);
        var countsFromNamed = distance.IsDistance ? distance.From == DateAnchor.Passage || isOf : distance is { From: DateAnchor.Passage, Unit: DateUnit.Day } && isOf;
        return countsFromNamed && next.Value is CalendarDate or NamedPeriod or RelativePeriod
            ? new DateReading(distance with { Base = next.Value, From = DateAnchor.Passage }, last.Start, next.End, "distance from a date")
            : null;
    }

    private static DateReading? Range(DateText text, DateReading last, DateReading next)
    {
        if (!IsRangeGap(text, last, next))
        {
            return null;
        }

        var (start, end) = SharedYears.Share(last.Value, next.Value, isRange: true);
        return MayRange(start, end)
            ? new DateReading(new DateRange(start with { Relation = DateRelation.At }, end with { Relation = DateRelation.At }) { IsApproximate = start.IsApproximate || end.IsApproximate, Relation = DateRelation.At }, last.Start, next.End, "range")
            : null;
    }

    private static bool IsRangeGap(DateText text, DateReading last, DateReading next)
    {
        if (text.IsAboutDates && TimesOfDay.SkipHourBehind(text, last.End) is var hour && hour > last.End)
        {
            last = last with { End = hour };
        }

        if (text.IsMark(last.End, '-') && last.End + 1 == next.Start)
        {
            return true;
        }

        if (text.Is(last.End, DateSense.To, out _, out var to) && (Fills(text, to, next.Start) || (text.IsAboutDates && TimesOfDay.SkipHour(text, to) is var behind && behind > to && (behind >= next.Start || Fills(text, behind, next.Start)))))
        {
            return true;
        }

        if (text.Is(last.End, DateSense.Until, out _, out var until) && Fills(text, until, next.Start))
        {
            return true;
        }

        return next.Value.Relation == DateRelation.Until && OpensRange(text, last.Start) && last.End == next.Start - 1 || IsBetween(text, last, next);
    }

    private static bool IsBetween(DateText text, DateReading last, DateReading next) =>
        OpensWith(text, last.Start, DateSense.Between)
        && (text.Is(last.End, DateSense.And, out _, out var and) ? Fills(text, and, next.Start) || (text.IsAboutDates && TimesOfDay.SkipHour(text, and) is var hour && hour > and && hour >= next.Start) : last.End == next.Start && text.HasConjunction(next.Start));

    private static bool OpensRange(DateText text, int start) => OpensWith(text, start, DateSense.From) || OpensWith(text, start, DateSense.Between);

    private static bool OpensWith(DateText text, int start, DateSense sense)
    {
        for (var back = 1; back <= 3; back++)
        {
            if (text.Is(start - back, sense, out _, out var end) && Fills(text, end, start))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether only prepositions and articles stand from one place up to another.</summary>
    private static bool Fills(DateText text, int from, int to)
    {
        while (from < to && Filler(text, from) is { } next && next <= to)
        {
            from = next;
        }

        return from == to;
    }

    private static int? Filler(DateText text, int at)
    {
        foreach (var sense in Fillers)
        {
            if (text.Is(at, sense, out _, out var next))
            {
                return next;
            }
        }

        return null;
    }

    private static bool MayRange(DateExpression start, DateExpression end) => (start, end) switch
    {
        (DateRange, _) or (_, DateRange) => false,
        ({ Date: { } first }, { Date: { } last }) => DateRange.Between(first, last) is not null,
        ({ Date: not null }, RelativePeriod) => true,
        (RelativePeriod, RelativePeriod) or (DateWithin, DateWithin) or (NthOfPeriod, NthOfPeriod) or (RelativePeriod { Unit: DateUnit.Day }, CalendarDate { Month: null, Day: null, Weekday: not null }) => true,
        (RelativePeriod { Unit: DateUnit.Day }, CalendarDate { Month: not null, Day: not null }) => true,
        (CalendarDate { Weekday: not null, Day: null }, CalendarDate { Month: not null, Day: not null }) => true,
        (CalendarDate first, CalendarDate last) => first.Month is null == last.Month is null || first.Year == last.Year,
        _ => false,
    };

    private static bool TryList(DateText text, List<DateReading> joined, DateReading next)
    {
        var last = joined[^1];
        var comma = text.SkipMark(last.End, ',');
        var and = text.Skip(comma, DateSense.And);
        var isAnd = and > comma || text.HasConjunction(next.Start);
        if (!isAnd || !Fills(text, and, next.Start))
        {
            return false;
        }

        var (first, second) = SharedYears.Share(last.Value, next.Value, isRange: false);
        joined[^1] = last with { Value = first };
        ShareBackwards(text, joined);
        if (AreNeighbouringMonths(first, second))
        {
            joined[^1] = new DateReading(new DateRange(first, second), last.Start, next.End, "neighbouring months");
            return true;
        }

        joined.Add(next with { Value = second });
        return true;
    }

    /// <summary>Hands a year found late back over the commas before it: "in May, July and October 2020".</summary>
    private static void ShareBackwards(DateText text, List<DateReading> joined)
    {
        for (var i = joined.Count - 2; i >= 0 && joined[i].Value is CalendarDate { Year: null } && text.IsMark(joined[i].End, ',') && Fills(text, joined[i].End + 1, joined[i + 1].Start); i--)
        {
            joined[i] = joined[i] with { Value = SharedYears.Share(joined[i].Value, joined[i + 1].Value, isRange: false).First };
        }
    }

    private static bool AreNeighbouringMonths(DateExpression first, DateExpression second) =>
        first is CalendarDate { Day: null, Month: { } m1 } a && second is CalendarDate { Day: null, Month: { } m2 } b && a.Year == b.Year && m2 == m1 + 1;
}

/// <summary>Lets the dates of a range or a list share the year, the month or the direction that only one of them names.</summary>
internal static class SharedYears
{
    private const int HalfYear = 6;

    /// <summary>The two, each with what the other lends it.</summary>
    public static (DateExpression First, DateExpression Second) Share(DateExpression first, DateExpression second, bool isRange) => (first, second) switch
    {
        (CalendarDate { Month: null, Day: not null, Weekday: null } a, CalendarDate { Month: not null, Day: not null } b) when isRange && a.Day < b.Day => (a with { Month = b.Month, Year = b.Year }, second),
        (CalendarDate a, CalendarDate b) => Share(a, b, isRange ? 0 : HalfYear),
        (CalendarDate a, DateWithin b) when AreAlike(a, b.Inner) => (b with { Inner = a }, second),
        (DateWithin a, CalendarDate b) when AreAlike(a.Inner, b) => (first, a with { Inner = b }),
        (CalendarDate { Month: not null, Year: null } a, DateRange { Start: CalendarDate { Year: { } year } }) => (a with { Year = year }, second),
        _ => (first, second),
    };

    /// <summary>Whether both are no more than a day of the week, or a day of the month.</summary>
    private static bool AreAlike(CalendarDate a, CalendarDate b) =>
        a is { Year: null, Month: null, Direction: DateDirection.Unsaid } && b is { Year: null, Month: null, Direction: DateDirection.Unsaid } && a.Day is null == b.Day is null && a.Weekday is null == b.Weekday is null;

    /// <summary>Shares between two dates; where the first month comes so much later in the year than the second, the years between them differ by one ("December and January 2005").</summary>
    private static (DateExpression First, DateExpression Second) Share(CalendarDate first, CalendarDate second, int turnOfYear)
    {
        if (first is { Year: null, Month: { } m1 } && second is { Year: { } year })
        {
            var before = second.Month is { } m2 && m1 > m2 + turnOfYear;
            return second.Month is null ? (first, second) : (first with { Year = before ? year - 1 : year }, second);
        }

        if (first is { Year: { } known, Month: not null } && second is { Year: null, Month: not null })
        {
            return (first, second with { Year = second.Month + turnOfYear < first.Month ? known + 1 : known });
        }

        var alike = first.Month is null == second.Month is null && first.Weekday is null == second.Weekday is null;
        return first.Direction == DateDirection.Unsaid && second.Direction != DateDirection.Unsaid && alike
            ? (first with { Direction = second.Direction }, second)
            : (first, second);
    }
}
