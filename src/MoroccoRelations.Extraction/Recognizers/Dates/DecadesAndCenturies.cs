using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Recognizers.Dates;

/// <summary>Decades and centuries: "the 1950s", "les années 50", "ثمانينيات القرن الماضي", "le XIXe siècle", "القرن التاسع عشر".</summary>
/// <remarks>A decade without its century is the twentieth century's; a century is written by its first two digits, so that the nineteenth is <c>18XX</c>.</remarks>
internal static class DecadesAndCenturies
{
    private const int DefaultCentury = 20;

    /// <summary>The rule.</summary>
    public static IReadOnlyList<DateReading>? Read(DateText text, int at) =>
        (NumberedDecade(text, at) ?? NamedDecade(text, at) ?? NamedCentury(text, at)) is { } reading ? [reading] : null;

    private static DateReading? NumberedDecade(DateText text, int at)
    {
        var announced = text.Is(text.Skip(at, DateSense.Article), DateSense.DecadeCue, out _, out var start);
        start = text.SkipMark(announced ? start : at, '\'');
        if (text.Number(start) is not { } number || number % 10 != 0 || text.Digits(start) is not (2 or 4))
        {
            return null;
        }

        var suffix = text.SkipMark(start + 1, '\'');
        var plural = text[suffix] is { Form: "s", FollowsSpace: false };
        if (!announced && !plural)
        {
            return null;
        }

        var end = plural ? suffix + 1 : start + 1;
        return text.Digits(start) == 2 ? InCentury(text, number, DefaultCentury, at, end) : number >= 1000 ? Make(number, at, end) : null;
    }

    private static DateReading? NamedDecade(DateText text, int at)
    {
        var start = text.Skip(at, DateSense.Article, DateSense.DecadeCue);
        var century = DefaultCentury;
        if (text.Is(start, DateSense.Cardinal, out var word, out var behind) && word.Value is >= 17 and <= 20 && text.Is(text.SkipMark(behind, '-'), DateSense.Decade))
        {
            (century, start) = (word.Value + 1, text.SkipMark(behind, '-'));
        }

        if (!text.Is(start, DateSense.Decade, out var decade, out var end) || (decade.Weak && century == DefaultCentury && !text.Is(start - 1, DateSense.DecadeCue)))
        {
            return null;
        }

        return InCentury(text, decade.Value, century, at, end);
    }

    /// <summary>Gives a decade its century: the one named behind it, or else the one that it is taken to mean.</summary>
    private static DateReading InCentury(DateText text, int decade, int century, int at, int end) =>
        TryCentury(text, text.Skip(end, DateSense.In, DateSense.Of), out var named, out var close)
            ? Make(((named - 1) * 100) + decade, at, close)
            : Make(((century - 1) * 100) + decade, at, end);

    private static DateReading? NamedCentury(DateText text, int at) =>
        TryCentury(text, at, out var century, out var end)
            ? new DateReading(new NamedPeriod(EdtfDate.Century((century - 1) * 100)), at, end, "century")
            : null;

    private static bool TryCentury(DateText text, int at, out int century, out int next)
    {
        var start = text.Skip(at, DateSense.Article);
        if (text.Is(start, DateSense.Century, out var named, out next))
        {
            century = named.Value;
            return true;
        }

        return NumberThenCentury(text, start, out century, out next) || CenturyThenNumber(text, start, out century, out next);
    }

    private static bool NumberThenCentury(DateText text, int at, out int century, out int next) =>
        TryCenturyNumber(text, at, out century, out next) && IsCentury(text, next, out next);

    private static bool CenturyThenNumber(DateText text, int at, out int century, out int next)
    {
        century = 0;
        return IsCentury(text, at, out next) && TryCenturyNumber(text, text.Skip(next, DateSense.Article), out century, out next);
    }

    private static bool IsCentury(DateText text, int at, out int next) => text.Is(at, DateSense.Unit, out var unit, out next) && unit.Unit == DateUnit.Century;

    private static bool TryCenturyNumber(DateText text, int at, out int century, out int next)
    {
        century = 0;
        next = at;
        if (text.Is(at, DateSense.Ordinal, out var ordinal, out next))
        {
            century = ordinal.Value;
        }
        else if (text.Number(at) is { } number && text.Digits(at) <= 2)
        {
            (century, next) = (number, text.Skip(text.SkipMark(at + 1, '-'), DateSense.OrdinalSuffix));
        }
        else if (text[at] is { Kind: TokenKind.Word } word && RomanNumerals.TryRead(word.Form, out century))
        {
            next = text.Skip(at + 1, DateSense.OrdinalSuffix);
        }

        return century is >= 1 and <= 21;
    }

    private static DateReading Make(int year, int at, int end) => new(new NamedPeriod(EdtfDate.Decade(year)), at, end, "decade");
}

/// <summary>Reads Roman numerals as centuries are written with: "XIX", "xixe".</summary>
internal static class RomanNumerals
{
    /// <summary>Reads a folded word, its ordinal ending left on or not.</summary>
    public static bool TryRead(string word, out int value)
    {
        value = 0;
        var end = word.TrimEnd('e', 'm', 'r', 't', 'h');
        for (var i = 0; i < end.Length; i++)
        {
            var digit = Digit(end[i]);
            if (digit == 0)
            {
                return false;
            }

            value += i + 1 < end.Length && Digit(end[i + 1]) > digit ? -digit : digit;
        }

        return value is > 0 and < 40;
    }

    private static int Digit(char c) => c switch { 'i' => 1, 'v' => 5, 'x' => 10, _ => 0 };
}
