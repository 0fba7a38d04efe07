using System.Globalization;

namespace MoroccoRelations.Domain.Dates;

/// <summary>Reads one date that is no interval, left to right, out of a stretch of a text.</summary>
/// <remarks>Each step answers the date as far as it is known, or null once <see cref="Error"/> says what is wrong.</remarks>
internal ref struct EdtfParser(string text, int start, int end)
{
    private int at = start;

    public EdtfError? Error { get; private set; }

    public DatePart? Read()
    {
        var date = Current == 'Y' ? LongYear() : CalendarDate();
        if (date is null)
        {
            return null;
        }

        // EDTF level 1: one qualifier, at the end, for the whole date
        var qualified = IsQualifier(Current) ? date with { Qualifier = Next() } : date;
        return at == end ? qualified : Trailing(afterQualifier: qualified != date);
    }

    private readonly char Current => CharAt(at);

    private readonly char CharAt(int position) => position < end ? text[position] : '\0';

    private char Next() => text[at++];

    // EDTF level 1: a year of more than four digits is prefixed, "Y17000000002"; ISO leaves the greatest length to agreement, ours is fifteen digits
    private DatePart? LongYear()
    {
        Next();
        var negative = TakeHyphen();
        var first = at;
        var year = 0L;
        while (char.IsAsciiDigit(Current) && at - first < 16)
        {
            year = (year * 10) + (Next() - '0');
        }

        var valid = at - first is >= 5 and <= 15 && text[first] != '0';
        year = negative ? -year : year;
        return valid ? new DatePart(year, year) : Fail(EdtfProblem.LongYear, first);
    }

    private DatePart? CalendarDate()
    {
        var date = Year();
        if (date is null || !TakeHyphen())
        {
            return date;
        }

        date = date.FirstYear == date.LastYear ? Month(date) : Fail(EdtfProblem.UnspecifiedOrder, at - 2);
        return date is { Month: >= 1 and <= 12 } && TakeHyphen() ? Day(date) : date;
    }

    private DatePart? Year()
    {
        var negative = TakeHyphen();
        var first = at;
        var (year, unspecified) = (0, 0);
        while (at < first + 4)
        {
            if (Current != 'X' && (!char.IsAsciiDigit(Current) || unspecified > 0))
            {
                return Fail(unspecified > 0 ? EdtfProblem.UnspecifiedOrder : EdtfProblem.YearExpected, at);
            }

            var c = Next();
            unspecified += c == 'X' ? 1 : 0;
            year = (year * 10) + (c == 'X' ? 0 : c - '0');
        }

        return YearOrMore(year, unspecified, negative, first);
    }

    private DatePart? YearOrMore(int year, int unspecified, bool negative, int first)
    {
        // EDTF level 1: one or two unspecified digits at the right of the year, "195X", "19XX"
        if (unspecified > 2)
        {
            return Fail(EdtfProblem.UnspecifiedOrder, first + 4 - unspecified);
        }

        if (negative && year == 0 && unspecified == 0)
        {
            return Fail(EdtfProblem.NegativeZero, first - 1);
        }

        var last = year + (unspecified switch { 0 => 0, 1 => 9, _ => 99 });
        return negative ? new DatePart(-last, -year) : new DatePart(year, last);
    }

    private DatePart? Month(DatePart year)
    {
        var first = at;
        if (TwoDigits() is not { } month)
        {
            return Fail(EdtfProblem.MonthExpected, first);
        }

        return month switch
        {
            Unspecified => UnspecifiedMonth(year),
            >= 1 and <= 12 or >= DatePart.Spring and <= DatePart.Winter => year with { Month = month },
            _ => Fail(EdtfProblem.NoSuchMonth, first, 2),
        };
    }

    // EDTF level 1: "1994-XX" and "1994-XX-XX"; a known day in an unknown month is level 2
    private DatePart? UnspecifiedMonth(DatePart year)
    {
        if (!TakeHyphen())
        {
            return year;
        }

        var first = at;
        return TwoDigits() switch
        {
            Unspecified => year,
            null => Fail(EdtfProblem.DayExpected, first),
            _ => Fail(EdtfProblem.UnspecifiedOrder, first - 3),
        };
    }

    private DatePart? Day(DatePart month)
    {
        var first = at;
        return TwoDigits() switch
        {
            null => Fail(EdtfProblem.DayExpected, first),
            Unspecified => month,
            { } day when day >= 1 && day <= DatePart.DaysIn(month.FirstYear, month.Month) => month with { Day = day },
            _ => Fail(EdtfProblem.NoSuchDay, first, 2),
        };
    }

    private const int Unspecified = -1;

    private int? TwoDigits()
    {
        var (tens, units) = (Current, CharAt(at + 1));
        if (tens == 'X' && units == 'X')
        {
            at += 2;
            return Unspecified;
        }

        if (!char.IsAsciiDigit(tens) || !char.IsAsciiDigit(units))
        {
            return null;
        }

        at += 2;
        return ((tens - '0') * 10) + (units - '0');
    }

    private bool TakeHyphen()
    {
        var taken = Current == '-';
        at += taken ? 1 : 0;
        return taken;
    }

    private static bool IsQualifier(char c) => c is '~' or '?' or '%';

    // EDTF level 0 also has times of day; events are recorded to the day, so they are refused by name
    private DatePart? Trailing(bool afterQualifier) => Current switch
    {
        'T' => Fail(EdtfProblem.TimeOfDay, at),
        '-' when afterQualifier => Fail(EdtfProblem.MisplacedQualifier, at - 1),
        var c when afterQualifier && IsQualifier(c) => Fail(EdtfProblem.MisplacedQualifier, at),
        _ => Fail(EdtfProblem.Unexpected, at),
    };

    private DatePart? Fail(EdtfProblem problem, int position, int length = 0)
    {
        var found = position >= end ? "" : length > 0 ? text.Substring(position, length) : StringInfo.GetNextTextElement(text, position);
        Error = new EdtfError(problem, position + 1, found);
        return null;
    }
}
