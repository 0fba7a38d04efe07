using System.Collections.Frozen;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Recognizers.Dates;

/// <summary>Times at a distance: "three days ago", "il y a deux ans", "بعد أسبوعين", "a day or two later", "32 years after".</summary>
internal static class Distances
{
    private const string RuleName = "distance";
    private const int MostUnits = 4;

    private static readonly FrozenSet<string> That = FunctionWords.Of(FunctionWordKind.That);

    /// <summary>The rule.</summary>
    public static IReadOnlyList<DateReading>? Read(DateText text, int at) =>
        (Signed(text, at) ?? Announced(text, at, DateSense.AgoBefore, -1) ?? Announced(text, at, DateSense.InBefore, 1) ?? Followed(text, at)) is { } reading ? [reading] : null;

    /// <summary>Whether a plus or a minus stands there before an amount: "+10 days", but not "5-10 days".</summary>
    public static bool IsSign(DateText text, int at) =>
        (text.IsMark(at, '+') || text.IsMark(at, '-')) && text.Touches(at + 1) && text.Digits(at + 1) is >= 1 and <= 4 && !(text.Touches(at) && text[at - 1]!.Kind != TokenKind.Mark);

    /// <summary>"+2 months, 5 days", "-3 days", in a text about dates.</summary>
    private static DateReading? Signed(DateText text, int at) =>
        text.IsAboutDates && IsSign(text, at) && TryStretches(text, at + 1, out var stretch) ? Make(stretch, text.IsMark(at, '+') ? 1 : -1, DateAnchor.Publication, at, stretch.End) : null;

    private static DateReading? Announced(DateText text, int at, DateSense sense, int sign)
    {
        if (!text.Is(at, sense, out var word, out var start) || !TryStretches(text, text.IsAboutDates && sign > 0 ? text.Skip(start, DateSense.Article) : start, out var stretch) || IsPartOfDate(text, stretch.End) || IsDuration(text, word, stretch.End))
        {
            return null;
        }

        if (sign > 0 && OfNeighbour(text, stretch, at) is { } counted)
        {
            return counted;
        }

        if (text.IsAboutDates && sign > 0 && text.Language != SourceLanguage.English && text.Is(stretch.End, DateSense.Since, out _, out var since) && text.Is(since, DateSense.DayFromPublication))
        {
            return Make(stretch, sign, DateAnchor.Passage, at, since);
        }

        if (sign > 0 && text.Is(stretch.End, DateSense.Later, out var after, out var named) && after.Weak && DatePoints.Read(text, named) is not null)
        {
            return Make(stretch, sign, DateAnchor.Passage, at, named);
        }

        var end = text.Skip(stretch.End, DateSense.FromNow);
        var from = word.Value > 0 && end == stretch.End ? DateAnchor.Passage : DateAnchor.Publication;
        return from == DateAnchor.Passage && text.Is(end, DateSense.Of, out _, out var behind) && IsMeasured(text, behind)
            ? Measure(stretch, -sign, at, end)
            : Make(stretch, sign, from, at, end, orPublication: true);
    }

    private static DateReading? Followed(DateText text, int at)
    {
        if (DaysOfNeighbour(text, at) is { } days)
        {
            return days;
        }

        if (!TryStretches(text, at, out var stretch))
        {
            return null;
        }

        return OfNeighbour(text, stretch, at)
            ?? Behind(text, stretch, at, DateSense.Ago, -1, DateAnchor.Publication)
            ?? Behind(text, stretch, at, DateSense.FromNow, 1, DateAnchor.Publication)
            ?? Behind(text, stretch, at, DateSense.Later, 1, DateAnchor.Passage)
            ?? Behind(text, stretch, at, DateSense.Earlier, -1, DateAnchor.Passage)
            ?? AfterNext(text, stretch, at);
    }

    /// <summary>"Two days after next Friday": not Friday after next.</summary>
    private static DateReading? AfterNext(DateText text, Stretch stretch, int at) =>
        text.IsAboutDates && text.Is(stretch.End, DateSense.Modifier, out var word, out _) && word.Value > 1 && DatePoints.Read(text, stretch.End + 1) is not null
            ? Make(stretch, 1, DateAnchor.Passage, at, stretch.End + 1)
            : null;

    /// <summary>"Two days after tomorrow", "deux jours avant hier": behind an amount, the words for the day after next count on from the next one.</summary>
    private static DateReading? OfNeighbour(DateText text, Stretch stretch, int at) =>
        text.Is(stretch.End, DateSense.DayFromPublication, out var word, out var end) && word.Value is 2 or -2 && !text.IsMark(stretch.End + 1, '-')
            ? Make(stretch, Math.Sign(word.Value), DateAnchor.Publication, at, end) is { Value: RelativePeriod period } reading
                ? reading with { Value = period with { Base = new RelativePeriod(DateUnit.Day, Math.Sign(word.Value), DateAnchor.Publication) } }
                : null
            : null;

    /// <summary>"2 day after tomorrow": where the day counted is a word of the phrase itself.</summary>
    private static DateReading? DaysOfNeighbour(DateText text, int at) =>
        text.Language == SourceLanguage.English && DateElements.TryAmount(text, at, out var amount, out var next) && text.Is(next, DateSense.DayFromPublication, out var word, out var end) && word.Value is 2 or -2 && text[next]!.Form == "day"
            ? new DateReading(new RelativePeriod(DateUnit.Day, Math.Sign(word.Value) * (amount + 1), DateAnchor.Publication), at, end, RuleName)
            : null;

    private static DateReading? Behind(DateText text, Stretch stretch, int at, DateSense sense, int sign, DateAnchor from) =>
        text.Is(stretch.End, sense, out var word, out var end) && (word.Value == 0 || (text.IsAboutDates && DatePoints.Read(text, end) is not null))
            ? word.Weak && IsMeasured(text, end) ? Measure(stretch, -sign, at, end) : Make(stretch, sign, from, at, sense == DateSense.Ago ? SkipToday(text, end) : end)
            : null;

    /// <summary>"Three weeks ago today".</summary>
    private static int SkipToday(DateText text, int at) => text.Is(at, DateSense.DayFromPublication, out var word, out var end) && word.Value == 0 ? end : at;

    /// <summary>Whether what the distance is counted from follows, and is no date: "after leaving", "من الاستقلال".</summary>
    private static bool IsMeasured(DateText text, int at) =>
        text[at] is { Kind: TokenKind.Word } word && !That.Contains(word.Form) && !text.Is(at, DateSense.And) && !text.Is(at, DateSense.In) && DatePoints.Read(text, text.Skip(at, DateSense.DayCue, DateSense.Article)) is null;

    private static DateReading Measure(Stretch stretch, int sign, int at, int end) =>
        new(new RelativePeriod(stretch.Unit, sign * stretch.Amount, DateAnchor.Passage) { IsDistance = true, IsMeasure = true, IsApproximate = true }, at, end, "distance from what is named");

    private static DateReading Make(Stretch stretch, int sign, DateAnchor from, int at, int end, bool orPublication = false) =>
        new(new RelativePeriod(stretch.Unit, sign * stretch.Amount, from)
        {
            IsDistance = true,
            OrFromPublication = orPublication,
            AmountAtMost = stretch.AtMost is { } most ? sign * most : null,
            IsApproximate = stretch.IsApproximate,
            Further = stretch.FurtherOn(sign),
        },
            at,
            end,
            RuleName);

    /// <summary>Whether the unit announces a date after all: "قبل عام 1986", "منذ سنة 2004".</summary>
    private static bool IsPartOfDate(DateText text, int end) => text.Number(end) is not null || text.Is(end, DateSense.Month) || text.Is(end, DateSense.Ordinal) || text.Is(end, DateSense.Modifier) || text.Is(end, DateSense.PassageModifier);

    /// <summary>Whether "in two years" is how long something took: "in two years of war".</summary>
    private static bool IsDuration(DateText text, DateWord word, int end) => word.Weak && text.Is(end, DateSense.Of);

    private static bool TryStretch(DateText text, int at, out Stretch stretch)
    {
        var start = text.Is(at, DateSense.About, out _, out var behind) ? behind : at;
        int? most = null;
        stretch = null!;
        if (TryAmounts(text, start, out var amount, out most, out var next) && text.Is(next, DateSense.Unit, out var unit, out var end))
        {
            amount *= Math.Max(1, unit.Value);
        }
        else if (text.Is(start, DateSense.Unit, out unit, out end) && (unit.Value > 0 || (!unit.Weak && text.Language is SourceLanguage.Arabic or SourceLanguage.Darija)))
        {
            amount = Math.Max(1, unit.Value);
        }
        else
        {
            return false;
        }

        most ??= TrySecondAmount(text, end, amount, out end);
        var isVague = text.Is(start, DateSense.Cardinal, out var few, out _) && few.Weak;
        stretch = new Stretch(unit.Unit, amount, most, end, start > at || isVague);
        return true;
    }

    /// <summary>Reads a stretch and what is added to it in other units: "two years, three months and a day".</summary>
    private static bool TryStretches(DateText text, int at, out Stretch stretch)
    {
        if (!TryStretch(text, at, out stretch))
        {
            return false;
        }

        var sum = stretch;
        for (var i = 1; i < MostUnits && sum.AtMost is null && TryStretch(text, text.Skip(text.SkipMark(sum.End, ','), DateSense.And), out var next) && next.Unit != sum.Unit && next.AtMost is null; i++)
        {
            sum = next with { Further = sum };
        }

        stretch = text.IsAboutDates ? sum with { End = SkipShorter(text, sum.End) } : sum;
        return true;
    }

    /// <summary>The place behind hours and minutes added to days: they change no date.</summary>
    private static int SkipShorter(DateText text, int at)
    {
        for (var i = 0; i < MostUnits && DateElements.TryAmount(text, text.Skip(text.SkipMark(at, ','), DateSense.And), out _, out var unit) && text.Is(unit, DateSense.ShorterUnit, out _, out var end); i++)
        {
            at = end;
        }

        return at;
    }

    private static bool TryAmounts(DateText text, int at, out int amount, out int? most, out int next)
    {
        most = null;
        if (!DateElements.TryAmount(text, at, out amount, out next))
        {
            return false;
        }

        if (text.Is(next, DateSense.Or, out _, out var behind) && DateElements.TryAmount(text, behind, out var second, out var end) && second > amount)
        {
            (most, next) = (second, end);
        }

        return true;
    }

    /// <summary>"A day or two": the second amount stands behind the unit.</summary>
    private static int? TrySecondAmount(DateText text, int at, int amount, out int next)
    {
        if (text.Is(at, DateSense.Or, out _, out var behind))
        {
            if (DateElements.TryAmount(text, behind, out var second, out next) && second > amount)
            {
                return second;
            }

            if (text.Is(behind, DateSense.Unit, out var dual, out next) && dual.Value > amount)
            {
                return dual.Value;
            }
        }

        next = at;
        return null;
    }

    private sealed record Stretch(DateUnit Unit, int Amount, int? AtMost, int End, bool IsApproximate)
    {
        public Stretch? Further { get; init; }

        /// <summary>What is added in other units, as a distance in the given direction.</summary>
        public RelativePeriod? FurtherOn(int sign) => Further is null ? null : new RelativePeriod(Further.Unit, sign * Further.Amount, DateAnchor.Passage) { Further = Further.FurtherOn(sign) };
    }
}
