using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Extraction.Recognizers.Dates;

/// <summary>Counted parts of a longer time: "the first week of October", "الأسبوع الأول من ماي 2019", "le dernier lundi de mai", "Q2 2020".</summary>
internal static class NthPeriods
{
    private const int MostParts = 5;
    private const int LastDay = 31;
    private const int LastMonth = 12;

    /// <summary>The rule.</summary>
    public static IReadOnlyList<DateReading>? Read(DateText text, int at)
    {
        if ((ByLetter(text, at) ?? NumberedWeek(text, at) ?? YearFirst(text, at)) is { } lettered)
        {
            return [lettered];
        }

        var start = text.Skip(at, DateSense.Article);
        if (Several(text, at, start) is { } several)
        {
            return [several];
        }

        if (!IndexFirst(text, start, out var part, out var end) && !UnitFirst(text, start, out part, out end))
        {
            return null;
        }

        return TryWhole(text, part, end, out var whole) ? [new DateReading(part with { Whole = whole.Value }, at, whole.End, "counted part")]
            : text.IsAboutDates && WholeUnderWay(part) is { } unsaid && text.Digits(end - 1) == 0 && text.Digits(end - 2) == 0 && !text.Is(end, DateSense.Of) && !text.Is(end, DateSense.Month) ? [new DateReading(part with { Whole = unsaid }, at, end, "counted part")]
            : null;
    }

    /// <summary>"The first three months of 2021", "les trois premiers mois de 2021", "الأشهر الثلاثة الأولى من 2021": from the first of them to the last.</summary>
    private static DateReading? Several(DateText text, int at, int start)
    {
        if ((EdgeFirst(text, start) ?? AmountFirst(text, start) ?? SeveralUnitFirst(text, start)) is not { Amount: >= 2 and <= LastDay } parts || !TryWhole(text, parts.Part, parts.End, out var whole))
        {
            return null;
        }

        var (first, last) = parts.Part.Index < 0 ? (-parts.Amount, -1) : (1, parts.Amount);
        return new DateReading(new DateRange(parts.Part with { Index = first, Whole = whole.Value }, parts.Part with { Index = last, Whole = whole.Value }), at, whole.End, "counted parts");
    }

    private static Parts? EdgeFirst(DateText text, int at) =>
        TryEdge(text, at, out var index, out var amountAt) && DateElements.TryAmount(text, amountAt, out var amount, out var unitAt) && TryUnit(text, unitAt, index, out var part, out var end)
            ? new Parts(part, amount, end)
            : null;

    private static Parts? AmountFirst(DateText text, int at) =>
        DateElements.TryAmount(text, at, out var amount, out var edgeAt) && TryEdge(text, edgeAt, out var index, out var unitAt) && TryUnit(text, unitAt, index, out var part, out var end)
            ? new Parts(part, amount, end)
            : null;

    private static Parts? SeveralUnitFirst(DateText text, int at) =>
        TryUnit(text, at, 0, out var part, out var amountAt) && DateElements.TryAmount(text, amountAt, out var amount, out var edgeAt) && TryEdge(text, edgeAt, out var index, out var end)
            ? new Parts(part with { Index = index }, amount, end)
            : null;

    /// <summary>Whether the first or the last ones are meant.</summary>
    private static bool TryEdge(DateText text, int at, out int index, out int next) =>
        TryIndex(text, at, out index, out next) && index is 1 or -1 && text.Digits(at) == 0;

    private static bool TryUnit(DateText text, int at, int index, out NthOfPeriod part, out int next) =>
        TryPart(text, at, index, out part, out next) && part.Weekday is null && part.Unit is DateUnit.Day or DateUnit.Week or DateUnit.Month or DateUnit.Quarter;

    /// <summary>"Second Sunday", "fourth quarter": of the month or the year under way.</summary>
    private static RelativePeriod? WholeUnderWay(NthOfPeriod part) =>
        part.Index > 0 && part.Weekday is not null ? new RelativePeriod(DateUnit.Month, 0, DateAnchor.Publication)
        : part.Index > 0 && part.Unit is DateUnit.Quarter or DateUnit.HalfYear ? new RelativePeriod(DateUnit.Year, 0, DateAnchor.Publication)
        : null;

    /// <summary>"Q2 2020", "S1 2019", and "Q2" alone in a text about dates.</summary>
    private static DateReading? ByLetter(DateText text, int at) =>
        !TryLetter(text, at, out var part, out var end) ? null
        : TryWhole(text, part, end, out var whole) ? new DateReading(part with { Whole = whole.Value }, at, whole.End, "counted part")
        : text.IsAboutDates && !text.Touches(end) && WholeUnderWay(part) is { } unsaid ? new DateReading(part with { Whole = unsaid }, at, end, "counted part")
        : null;

    private static bool TryLetter(DateText text, int at, out NthOfPeriod part, out int end)
    {
        part = null!;
        end = at;
        if (!text.Is(at, DateSense.PartLetter, out var letter, out var digit) || letter.Unit == DateUnit.Week || !text.Touches(digit) || text.Digits(digit) != 1 || text.Number(digit) is not { } index || index < 1 || index > 12 / letter.Value)
        {
            return false;
        }

        (part, end) = (new NthOfPeriod(letter.Unit, null, index, null!), digit + 1);
        return true;
    }

    /// <summary>"2016 Q3", "2016, the third quarter".</summary>
    private static DateReading? YearFirst(DateText text, int at)
    {
        if (text.Digits(at) != 4 || text.Number(at) is not (>= 1000 and <= 2199 and { } year) || !DateElements.IsFreeBefore(text, at))
        {
            return null;
        }

        var start = text.Skip(text.SkipMark(at + 1, ','), DateSense.Article);
        var isPart = TryLetter(text, text.SkipMark(start, '-'), out var part, out var end)
            || ((IndexFirst(text, start, out part, out end) || UnitFirst(text, start, out part, out end)) && part.Unit is DateUnit.Quarter or DateUnit.HalfYear && !text.Is(end, DateSense.Of));
        return isPart ? new DateReading(part with { Whole = new CalendarDate { Year = year } }, at, end, "counted part") : null;
    }

    private static bool IndexFirst(DateText text, int at, out NthOfPeriod part, out int end)
    {
        part = null!;
        return TryIndex(text, at, out var index, out end) && TryPart(text, text.Skip(end, DateSense.Article), index, out part, out end);
    }

    private static bool UnitFirst(DateText text, int at, out NthOfPeriod part, out int end)
    {
        if (!TryPart(text, at, 0, out part, out var behind) || !TryIndex(text, behind, out var index, out end) || !MayBe(text, part.Unit, index))
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
            return index <= LastDay;
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
        return index is >= 1 and <= LastDay && next > at + 1;
    }

    /// <summary>"2016-W45", "week 45 of 2016".</summary>
    private static DateReading? NumberedWeek(DateText text, int at)
    {
        if (text.Digits(at) == 4 && text.IsMark(at + 1, '-') && text.Is(at + 2, DateSense.PartLetter, out var letter, out var digits) && letter.Unit == DateUnit.Week && text.Touches(digits) && text.Number(digits) is { } written)
        {
            return new DateReading(new NthOfPeriod(DateUnit.Week, null, written, new CalendarDate { Year = text.Number(at) }), at, digits + 1, "numbered week");
        }

        var start = text.Skip(at, DateSense.Article);
        if (!text.Is(start, DateSense.Unit, out var unit, out var number) || unit is not { Unit: DateUnit.Week, Value: 0 } || text.Number(number) is not (>= 1 and <= 53 and { } index) || text.Digits(number) > 2)
        {
            return null;
        }

        var part = new NthOfPeriod(DateUnit.Week, null, index, null!);
        return TryWhole(text, part, number + 1, out var whole) && whole.Value is CalendarDate { Month: null } or RelativePeriod { Unit: DateUnit.Year } ? new DateReading(part with { Whole = whole.Value }, at, whole.End, "numbered week")
            : text.IsAboutDates && !DateElements.TryMonth(text, text.Skip(number + 1, DateSense.Of), out _, out _) ? new DateReading(part with { Whole = new RelativePeriod(DateUnit.Year, 0, DateAnchor.Publication) }, at, number + 1, "numbered week")
            : null;
    }

    private static bool TryPart(DateText text, int at, int index, out NthOfPeriod part, out int next)
    {
        part = null!;
        if (DayLists.TryWeekday(text, at, out var weekday, out next))
        {
            part = new NthOfPeriod(DateUnit.None, (DayOfWeek)weekday.Value, index, null!);
        }
        else if (text.Is(at, DateSense.Unit, out var unit, out next) && unit is { Unit: DateUnit.Week, Value: 2 })
        {
            // A fortnight of a month is half of it.
            part = new NthOfPeriod(DateUnit.HalfYear, null, index, null!);
        }
        else if (text.Is(at, DateSense.Unit, out unit, out next) && unit.Unit is DateUnit.Day or DateUnit.Week or DateUnit.Weekend or DateUnit.Month or DateUnit.Quarter or DateUnit.HalfYear && unit.Value <= 1)
        {
            part = new NthOfPeriod(unit.Unit, null, index, null!);
        }

        else if (text[at] is { Form: "jour" } && text.Language == SourceLanguage.French)
        {
            // "Le 20e jour du mois": the word for "of" announces days by number, too.
            (part, next) = (new NthOfPeriod(DateUnit.Day, null, index, null!), at + 1);
        }
        else if (text.Language is SourceLanguage.English or SourceLanguage.French && text.Is(at, DateSense.MonthCue, out _, out next))
        {
            // "The third month of 2021": the word for "of" announces months by name, too.
            part = new NthOfPeriod(DateUnit.Month, null, index, null!);
        }

        return part is not null && MayBe(text, part.Unit, index);
    }

    private static bool MayBe(DateText text, DateUnit unit, int index) => index <= MostParts || (text.IsAboutDates && unit is DateUnit.Day or DateUnit.Week) || (unit == DateUnit.Month && index <= LastMonth);

    private static bool TryWhole(DateText text, NthOfPeriod part, int at, out DateReading whole)
    {
        if (part.Unit is DateUnit.Quarter or DateUnit.HalfYear && text.IsMark(at, '-') && text.Digits(at + 1) == 4 && text.Number(at + 1) is >= 1000 and <= 2199 and { } dashed)
        {
            whole = new DateReading(new CalendarDate { Year = dashed }, at + 1, at + 2, "year");
            return true;
        }

        var start = text.Skip(at, DateSense.Of, DateSense.In, DateSense.Article);
        var isLong = part.Unit is DateUnit.Month or DateUnit.Quarter or DateUnit.HalfYear;
        whole = null!;
        if (start == at && !isLong)
        {
            whole = part.Unit == DateUnit.Week && RelativeUnits.Read(text, at) is [{ Value: RelativePeriod { Unit: DateUnit.Year } } year] ? year : null!;
            return whole is not null;
        }

        var found = (isLong && part.Unit != DateUnit.HalfYear ? null : CalendarDates.Read(text, start)) ?? RelativeUnits.Read(text, start) ?? RelativeUnits.Read(text, text.Skip(at, DateSense.Of, DateSense.In)) ?? Years.Read(text, start);
        whole = found is [{ Value: CalendarDate { Day: null } or RelativePeriod { Unit: DateUnit.Month or DateUnit.Year } } only] ? only : null!;
        return whole is not null;
    }

    private sealed record Parts(NthOfPeriod Part, int Amount, int End);
}
