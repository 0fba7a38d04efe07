namespace MoroccoRelations.Extraction.Recognizers.Dates;

/// <summary>Counted parts of a longer time: "the first week of October", "الأسبوع الأول من ماي 2019", "le dernier lundi de mai", "Q2 2020".</summary>
internal static class NthPeriods
{
    /// <summary>The rule.</summary>
    public static IReadOnlyList<DateReading>? Read(DateText text, int at)
    {
        if (ByLetter(text, at) is { } lettered)
        {
            return [lettered];
        }

        var start = text.Skip(at, DateSense.Article);
        if (!IndexFirst(text, start, out var part, out var end) && !UnitFirst(text, start, out part, out end))
        {
            return null;
        }

        return TryWhole(text, part, end, out var whole) ? [new DateReading(part with { Whole = whole.Value }, at, whole.End, "counted part")]
            : text.IsAboutDates && WholeUnderWay(part) is { } unsaid ? [new DateReading(part with { Whole = unsaid }, at, end, "counted part")]
            : null;
    }

    /// <summary>"Second Sunday", "fourth quarter": of the month or the year under way.</summary>
    private static RelativePeriod? WholeUnderWay(NthOfPeriod part) =>
        part.Index > 0 && part.Weekday is not null ? new RelativePeriod(DateUnit.Month, 0, DateAnchor.Publication)
        : part.Index > 0 && part.Unit is DateUnit.Quarter or DateUnit.HalfYear ? new RelativePeriod(DateUnit.Year, 0, DateAnchor.Publication)
        : null;

    /// <summary>"Q2 2020", "S1 2019".</summary>
    private static DateReading? ByLetter(DateText text, int at)
    {
        if (!text.Is(at, DateSense.PartLetter, out var letter, out var digit) || !text.Touches(digit) || text.Number(digit) is not { } index || text.Digits(digit) != 1)
        {
            return null;
        }

        var part = new NthOfPeriod(letter.Unit, null, index, null!);
        return index >= 1 && index <= 12 / letter.Value && TryWhole(text, part, digit + 1, out var whole) ? new DateReading(part with { Whole = whole.Value }, at, whole.End, "counted part") : null;
    }

    private static bool IndexFirst(DateText text, int at, out NthOfPeriod part, out int end)
    {
        part = null!;
        return TryIndex(text, at, out var index, out end) && TryPart(text, text.Skip(end, DateSense.Article), index, out part, out end);
    }

    private static bool UnitFirst(DateText text, int at, out NthOfPeriod part, out int end)
    {
        if (!TryPart(text, at, 0, out part, out var behind) || !TryIndex(text, behind, out var index, out end))
        {
            end = at;
            return false;
        }

        part = part with { Index = index };
        return true;
    }

    private static bool TryIndex(DateText text, int at, out int index, out int next)
    {
        if (text.Is(at, DateSense.Ordinal, out var ordinal, out next))
        {
            index = ordinal.Value;
            return index <= 5;
        }

        if (text.Is(at, DateSense.Modifier, out var last, out next) && last.Value < 0)
        {
            index = -1;
            return true;
        }

        if (text.Is(at, DateSense.Part, out var end, out next) && end.Value == (int)DatePart.Late)
        {
            index = -1;
            return true;
        }

        index = text.Number(at) ?? 0;
        next = text.Skip(at + 1, DateSense.OrdinalSuffix);
        return index is >= 1 and <= 5 && next > at + 1;
    }

    private static bool TryPart(DateText text, int at, int index, out NthOfPeriod part, out int next)
    {
        part = null!;
        if (DayLists.TryWeekday(text, at, out var weekday, out next))
        {
            part = new NthOfPeriod(DateUnit.None, (DayOfWeek)weekday.Value, index, null!);
        }
        else if (text.Is(at, DateSense.Unit, out var unit, out next) && unit.Unit is DateUnit.Day or DateUnit.Week or DateUnit.Weekend or DateUnit.Month or DateUnit.Quarter or DateUnit.HalfYear && unit.Value <= 1)
        {
            part = new NthOfPeriod(unit.Unit, null, index, null!);
        }

        return part is not null;
    }

    private static bool TryWhole(DateText text, NthOfPeriod part, int at, out DateReading whole)
    {
        var start = text.Skip(at, DateSense.Of, DateSense.In, DateSense.Article);
        var isLong = part.Unit is DateUnit.Month or DateUnit.Quarter or DateUnit.HalfYear;
        whole = null!;
        if (start == at && !isLong)
        {
            return false;
        }

        var found = (isLong ? null : CalendarDates.Read(text, start)) ?? RelativeUnits.Read(text, start) ?? RelativeUnits.Read(text, text.Skip(at, DateSense.Of, DateSense.In)) ?? Years.Read(text, start);
        whole = found is [{ Value: CalendarDate { Day: null } or RelativePeriod { Unit: DateUnit.Month or DateUnit.Year } } only] ? only : null!;
        return whole is not null;
    }
}
