using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Extraction.Recognizers.Dates;

/// <summary>Stretches up to the publication or on from it: "the last three months", "les dix prochains jours", "السنوات الخمس الماضية", "the rest of the year".</summary>
internal static class RelativeStretches
{
    private const string RuleName = "stretch";

    /// <summary>The rule.</summary>
    public static IReadOnlyList<DateReading>? Read(DateText text, int at)
    {
        var start = text.Skip(at, DateSense.Article);
        return (Rest(text, at, start) ?? ModifierFirst(text, at, start) ?? AmountFirst(text, at, start) ?? UnitFirst(text, at, start)) is { } reading ? [reading] : null;
    }

    /// <summary>"Last three months".</summary>
    private static DateReading? ModifierFirst(DateText text, int at, int start)
    {
        if (!TryModifier(text, start, out var modifier, out var amountAt))
        {
            return null;
        }

        if (text.IsAboutDates && text.Is(amountAt, DateSense.Unit, out var unit, out var end) && unit.Value > 1)
        {
            return Make(unit, 1, modifier, at, end);
        }

        return DateElements.TryAmount(text, amountAt, out var amount, out var unitAt) && text.Is(unitAt, DateSense.Unit, out unit, out end) ? Make(unit, amount, modifier, at, end) : null;
    }

    private static bool TryModifier(DateText text, int at, out DateWord modifier, out int next)
    {
        if (text.Is(at, DateSense.Modifier, out modifier, out next) || (text.IsAboutDates && text.Is(at, DateSense.PassageModifier, out modifier, out next)))
        {
            return true;
        }

        // "آخر ثلاثة أشهر": the word for "end" before an amount means the last ones.
        var isEnd = text.Is(at, DateSense.Part, out var part, out next) && part.Value == (int)DatePart.Late && text.Language is SourceLanguage.Arabic or SourceLanguage.Darija;
        modifier = isEnd ? part with { Sense = DateSense.Modifier, Value = -1 } : null!;
        return isEnd;
    }

    /// <summary>"Trois derniers mois"; "trois mois prochains", "ثلاثة أشهر الماضية".</summary>
    private static DateReading? AmountFirst(DateText text, int at, int start)
    {
        var amountAt = text.Is(start, DateSense.Modifier, out var this_, out var behind) && this_.Value == 0 ? behind : start;
        if (!DateElements.TryAmount(text, amountAt, out var amount, out var next))
        {
            return null;
        }

        if (TryModifier(text, next, out var modifier, out var unitAt) && text.Is(unitAt, DateSense.Unit, out var unit, out var end))
        {
            return Make(unit, amount, modifier, at, end);
        }

        return text.Is(next, DateSense.Unit, out unit, out var modifierAt) && TryModifier(text, modifierAt, out modifier, out end) ? Make(unit, amount, modifier, at, end) : null;
    }

    /// <summary>"الأشهر الثلاثة الماضية", "السنتين الماضيتين".</summary>
    private static DateReading? UnitFirst(DateText text, int at, int start)
    {
        if (!text.Is(start, DateSense.Unit, out var unit, out var next))
        {
            return null;
        }

        // "يوم الإثنين المقبل": the day of the week is written as the number is.
        if (!text.Is(next, DateSense.Weekday) && DateElements.TryAmount(text, next, out var amount, out var modifierAt) && text.Is(modifierAt, DateSense.Modifier, out var modifier, out var end))
        {
            return Make(unit, amount, modifier, at, end);
        }

        return unit.Value > 1 && text.Is(next, DateSense.Modifier, out modifier, out end) ? Make(unit, 1, modifier, at, end) : null;
    }

    private static DateReading? Make(DateWord unit, int amount, DateWord modifier, int at, int end) =>
        modifier.Value == 0 || unit.Unit == DateUnit.None
            ? null
            : new DateReading(new RelativePeriod(unit.Unit, modifier.Value * amount * Math.Max(1, unit.Value), DateAnchor.Publication) { IsStretch = true }, at, end, RuleName);

    /// <summary>"The rest of the year": from the day of publication to the last day; "year to date": from the first day to that of publication.</summary>
    private static DateReading? Rest(DateText text, int at, int start)
    {
        if (!text.Is(start, DateSense.Rest, out var rest, out var next))
        {
            return null;
        }

        if (rest.Value < 0)
        {
            return new DateReading(new DateRange(new NthOfPeriod(DateUnit.Day, null, 1, new RelativePeriod(rest.Unit, 0, DateAnchor.Publication)), new RelativePeriod(DateUnit.Day, 0, DateAnchor.Publication)), at, next, RuleName);
        }

        var unitAt = text.Skip(next, DateSense.Of, DateSense.Article, DateSense.Modifier);
        return (text.Is(unitAt, DateSense.Unit, out var unit, out var end) || text.Is(unitAt, DateSense.UnitFromPublication, out unit, out end)) && unit.Unit is DateUnit.Week or DateUnit.Month or DateUnit.Year
            ? new DateReading(new DateRange(new RelativePeriod(DateUnit.Day, 0, DateAnchor.Publication), new NthOfPeriod(DateUnit.Day, null, -1, new RelativePeriod(unit.Unit, 0, DateAnchor.Publication))), at, end, RuleName)
            : null;
    }
}
