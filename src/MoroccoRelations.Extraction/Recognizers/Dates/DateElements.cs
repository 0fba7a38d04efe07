using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Recognizers.Dates;

/// <summary>The parts that dates are put together from: years, months, days, amounts.</summary>
internal static class DateElements
{
    private const int MostWordsOfMoreThan = 4;
    private const int FirstCuedYear = 1000;
    private const int FirstBareYear = 1500;
    private const int FirstYearOfEntry = 1000;
    private const int LastYear = 2199;

    private static readonly DateSense[] YearCues =
    [
        DateSense.In, DateSense.Of, DateSense.Since, DateSense.Until, DateSense.From, DateSense.Between, DateSense.To, DateSense.About,
        DateSense.Part, DateSense.Before, DateSense.After, DateSense.YearsCue, DateSense.Article, DateSense.And,
    ];

    /// <summary>Reads a year in digits or words, with the word that announces it.</summary>
    public static bool TryYear(DateText text, int at, out int year, out int next)
    {
        var start = SkipYearCue(text, at);
        var announced = start > at;
        if (text.Number(start) is { } number && text.Digits(start) >= (announced ? 3 : 4))
        {
            (year, next) = (number, start + 1);
        }
        else if (!NumberWords.TryRead(text, start, out year, out next) || year < (announced ? 100 : FirstCuedYear))
        {
            return false;
        }

        next = SkipEra(text, next);
        return year <= LastYear && year >= (announced ? 100 : FirstCuedYear) && !text.Is(next, DateSense.HijriEra);
    }

    /// <summary>Reads a year behind a month, where two digits after an apostrophe or two digits alone may stand for it.</summary>
    public static bool TryYearBehindMonth(DateText text, int at, out int year, out int next)
    {
        var start = text.SkipMark(text.SkipMark(text.Skip(text.SkipMark(at, ','), DateSense.Of, DateSense.In), '-'), '/');
        if (TryYear(text, start, out year, out next) && (!IsCounted(text, next) || IsUnlikelyAmount(year)))
        {
            return true;
        }

        // "10 August 88 AD": the era says that no century is left out.
        if (text.Number(start) is > 0 and { } early && text.Is(start + 1, DateSense.CommonEra, out _, out next))
        {
            year = early;
            return true;
        }

        // "31 octobre 74", "Oct '04": two digits that no day of a month can be, or that an apostrophe shortens.
        var digits = SkipApostrophe(text, start);
        var isShort = text.Digits(digits) == 2 && (digits > start || text.Number(digits) > 31) && IsFree(text, digits, digits + 1) && !IsCounted(text, digits + 1);
        year = isShort ? Century(text.Number(digits)!.Value) : 0;
        next = isShort ? digits + 1 : at;
        return isShort;
    }

    /// <summary>Whether the number is a year by what stands around it, where no month does.</summary>
    public static bool StandsAsYear(DateText text, int at, int next, int year)
    {
        if (!IsFree(text, at, next) || IsNumbered(text, at) || (text.IsAboutDates && IsAmongNumbers(text, at, next)))
        {
            return false;
        }

        if (at == 0 && text.IsMark(next, ':') && year >= FirstYearOfEntry)
        {
            return true;
        }

        return HasCue(text, at)
            ? !IsCounted(text, next) || (IsUnlikelyAmount(year) && !text.Is(at - 1, DateSense.Of))
            : year >= FirstBareYear && !IsCounted(text, next) && !LooksCounted(text, at, next);
    }

    /// <summary>"32 - 2015", "2012 80 10": among numbers that make no date with it, a number is hardly a year.</summary>
    private static bool IsAmongNumbers(DateText text, int at, int next) =>
        (text.IsMark(at - 1, '-') && text.Digits(at - 2) is 1 or 2) || (text.IsMark(next, '-') && text.Digits(next + 1) is 1 or 2 && text.Digits(next + 3) == 0)
        || (text.Digits(next) is 1 or 2 && text.Digits(next + 1) is 1 or 2);

    /// <summary>Reads a month's name, doubled or with its announcement as it may be: "شهر مارس (آذار)".</summary>
    public static bool TryMonth(DateText text, int at, out DateWord month, out int next)
    {
        var announced = text.Skip(at, DateSense.Article);
        var start = text.Is(announced, DateSense.MonthCue, out _, out var behind) ? text.Skip(behind, DateSense.Of) : at;
        if (!text.Is(start, DateSense.Month, out month, out next))
        {
            return start > at && text.IsAboutDates && IsMonthNumber(text, start, out month, out next);
        }

        next = SkipSecondName(text, next, month.Value);
        return true;
    }

    /// <summary>"شهر 11", "mois de 11": months told by their number, but no count of what follows.</summary>
    private static bool IsMonthNumber(DateText text, int at, out DateWord month, out int next)
    {
        const int lastMonth = 12;
        next = at + 1;
        month = text.Number(at) is >= 1 and <= lastMonth and { } number ? new DateWord("month by number", DateSense.Month, [], number) : null!;
        return month is not null && text.Digits(at) <= 2 && IsFree(text, at, next) && !IsCounted(text, next) && !text.Is(next, DateSense.Unit) && !text.Is(next, DateSense.Hour) && !text.Is(next, DateSense.Month);
    }

    /// <summary>Reads a day of the month: "3", "1er", "31st", "the third", "فاتح".</summary>
    public static bool TryDay(DateText text, int at, out int day, out int next)
    {
        at = text.Skip(at, DateSense.DayCue, DateSense.Article);
        if (text.Number(at) is { } number && text.Digits(at) <= 2)
        {
            (day, next) = (number, text.Skip(at + 1, DateSense.OrdinalSuffix));
        }
        else if (text.Is(at, DateSense.Ordinal, out var word, out next))
        {
            day = word.Value;
        }
        else if (!NumberWords.TryRead(text, at, out day, out next))
        {
            return false;
        }

        return day is >= 1 and <= 31;
    }

    /// <summary>Reads an amount: digits, words, or "a".</summary>
    public static bool TryAmount(DateText text, int at, out int amount, out int next)
    {
        if (text.Number(at) is { } number && (text.Digits(at) <= 3 || (text.IsAboutDates && text.Is(at + 1, DateSense.Unit) && (number is < 1900 or > 2100 || text.Is(at + 2, DateSense.Ago)))))
        {
            (amount, next) = (number, at + 1);
            return true;
        }

        return NumberWords.TryRead(text, at, out amount, out next);
    }

    /// <summary>The full year behind two digits: from 50 on the twentieth century, below it the present one.</summary>
    public static int Century(int twoDigits) => twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;

    /// <summary>Whether what is counted stands there, so that the number before it is an amount.</summary>
    public static bool IsCounted(DateText text, int at) =>
        text.Is(at, DateSense.Counted) || text.IsMark(at, '%') || text.IsMark(at, '$') || text.IsMark(at, '€') || text.IsMark(at, '£');

    /// <summary>The place behind an apostrophe, straight or curly.</summary>
    public static int SkipApostrophe(DateText text, int at) => text.SkipMark(text.SkipMark(at, '\''), '’');

    /// <summary>Whether words stand before that make the number an amount: "more than 1100 volunteers".</summary>
    public static bool IsAmount(DateText text, int at)
    {
        for (var i = 1; i <= MostWordsOfMoreThan; i++)
        {
            if (text.Is(at - i, DateSense.MoreThan, out _, out var end) && end == at)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word for what is numbered stands before: resolution, law, n°.</summary>
    public static bool IsNumbered(DateText text, int at) =>
        text.Is(at - 1, DateSense.Numbered)
        || text.IsMark(at - 1, '#') || text.IsMark(at - 1, '°') || IsPriced(text, at)
        || ((text.IsMark(at - 1, '.') || text.IsMark(at - 1, ':')) && text.Is(at - 2, DateSense.Numbered));

    /// <summary>Whether a sign of a currency stands before: "$12".</summary>
    public static bool IsPriced(DateText text, int at) => text.IsMark(at - 1, '$') || text.IsMark(at - 1, '€') || text.IsMark(at - 1, '£');

    /// <summary>Whether no digit, letter or joining mark is written together with the tokens on either side.</summary>
    public static bool IsFree(DateText text, int start, int end) => IsFreeBefore(text, start) && IsFreeBehind(text, end);

    /// <summary>Whether a written-together neighbour before leaves the number whole: only Arabic's own small words do.</summary>
    public static bool IsFreeBefore(DateText text, int start)
    {
        if (!text.Touches(start))
        {
            return true;
        }

        var before = text[start - 1]!;
        if (before.Kind != TokenKind.Mark)
        {
            return before.Kind == TokenKind.Word && before.Form.Length <= 4 && before.Form[0] is >= '\u0620' and <= '\u06FF';
        }

        if (before.Form == "-" && text.Is(start - 2, DateSense.Part))
        {
            return true;
        }

        var joins = before.Form[0] is '.' or ',' or '/' or ':' or '+' or '-' or '_' or '=' or '&' or '@' or '#';
        return !joins || (before.Form == ":" && text.Digits(start - 2) == 0) || !(text.Touches(start - 1) && text[start - 2] is { Kind: not TokenKind.Mark }) || IsRangeDash(text, start);
    }

    private static bool IsRangeDash(DateText text, int start) => text.IsMark(start - 1, '-') && text.Digits(start - 2) == 4 && !IsJoint(text, start - 3);

    /// <summary>Whether a mark there joins the digits on both sides, so that they belong to a longer number: "138-2010-2015".</summary>
    private static bool IsJoint(DateText text, int at) => text.Touches(at) && text.Touches(at + 1) && (text.IsMark(at, '-') || text.IsMark(at, '/') || text.IsMark(at, '.')) && text.Digits(at - 1) > 0 && text.Digits(at + 1) > 0;

    private static bool IsFreeBehind(DateText text, int end)
    {
        if (!text.Touches(end))
        {
            return true;
        }

        var behind = text[end]!;
        if (behind.Kind != TokenKind.Mark)
        {
            return false;
        }

        var joins = behind.Form[0] is '.' or ',' or '/' or ':' or '_' or '&' or '=' or '-' or '@';
        return !joins || !(text.Touches(end + 1) && text[end + 1] is { Kind: TokenKind.Number }) || (behind.Form == "-" && text.Digits(end + 1) == 4 && !IsJoint(text, end + 2));
    }

    /// <summary>Whether a word before the place announces a year: a preposition, an article, "since".</summary>
    public static bool HasCue(DateText text, int at)
    {
        foreach (var cue in YearCues)
        {
            if (text.Is(at - 1, cue))
            {
                return true;
            }
        }

        return text.IsMark(at - 1, '(') || (text.IsMark(at - 1, '-') && text.Is(at - 2, DateSense.Part)) || text.Is(at, DateSense.YearCue) || (text.IsMark(at - 1, '\'') && text.Is(at - 2, DateSense.Article));
    }

    /// <summary>"In 2004 troops entered" has a year before what could be counted; "in 1500 villages" has not.</summary>
    private static bool IsUnlikelyAmount(int year) => year is > 1900 and < 2040 && year % 50 != 0;

    /// <summary>Whether a plural, or any small word of one's own in Arabic, makes an amount of an unannounced number.</summary>
    private static bool LooksCounted(DateText text, int at, int next) =>
        text[next] is { Kind: TokenKind.Word, IsCapitalized: false } noun
        && !text.Knows(next)
        && noun.Form.Length > 3
        && (noun.Form[^1] is 's' || noun.Form[0] > '\u0600')
        && !text.Is(at - 1, DateSense.Month);

    private static int SkipYearCue(DateText text, int at)
    {
        var start = text.Skip(at, DateSense.Article);
        return text.Is(start, DateSense.YearCue, out _, out var next) ? text.Skip(next, DateSense.Of)
            : text.Is(start, DateSense.YearsCue, out _, out next) ? next
            : at;
    }

    private static int SkipEra(DateText text, int at)
    {
        var open = text.SkipMark(at, '(');
        return text.Is(open, DateSense.CommonEra, out _, out var next) ? (open > at ? text.SkipMark(next, ')') : next) : at;
    }

    private static int SkipSecondName(DateText text, int at, int month)
    {
        if (!text.IsMark(at, '(') && !text.IsMark(at, '/') && !text.IsMark(at, '-') && !text.IsMark(at, '.'))
        {
            return at;
        }

        return text.Is(at + 1, DateSense.Month, out var second, out var next) && second.Value == month ? text.SkipMark(next, ')') : SkipPoint(text, at);
    }

    /// <summary>The point of an abbreviation ("sept. 2004"), not of a sentence's end.</summary>
    private static int SkipPoint(DateText text, int at) =>
        text.Language is SourceLanguage.English or SourceLanguage.French && text.IsMark(at, '.') && text.Digits(at + 1) > 0 && text[at - 1]!.Form.Length <= 5 ? at + 1 : at;
}
