using System.Collections.Frozen;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Recognizers.Dates;

/// <summary>Units told from another time: "last week", "cette année", "الشهر المقبل", "the same year", "le mois suivant".</summary>
internal static class RelativeUnits
{
    private const string RuleName = "relative unit";

    private static readonly FrozenSet<string> Several = FunctionWords.Of(FunctionWordKind.Several);

    /// <summary>What says behind a unit which one is meant.</summary>
    private static readonly SenseSet Specifying = SenseSet.Of(
        DateSense.Of, DateSense.Modifier, DateSense.PassageModifier, DateSense.Ordinal, DateSense.Cardinal, DateSense.Month, DateSense.Weekday, DateSense.Before, DateSense.After, DateSense.Ago, DateSense.Later, DateSense.Earlier);

    /// <summary>The rule.</summary>
    public static IReadOnlyList<DateReading>? Read(DateText text, int at)
    {
        if (text.Is(at, DateSense.UnitFromPublication, out var whole, out var next))
        {
            return [new DateReading(new RelativePeriod(whole.Unit, whole.Value, DateAnchor.Publication), at, next, RuleName)];
        }

        if (text.Is(at, DateSense.FromPassage, out whole, out next) && !(whole.Weak && IsFollowedByItsMeasure(text, next)))
        {
            return [YearNamed(text, whole, whole.Value, at, next) ?? new DateReading(Passage(whole), at, next, "from the passage")];
        }

        var start = text.Skip(at, DateSense.Article);
        return (TheNext(text, at, start) ?? Around(text, at, start, DateSense.Modifier, DateAnchor.Publication) ?? Around(text, at, start, DateSense.PassageModifier, DateAnchor.Passage) ?? (text.IsAboutDates ? UnderWay(text, at, start) : null)) is { } reading
            ? [reading]
            : null;
    }

    /// <summary>"They met in April; the next month, …": with its article, English counts "next" from what was told, if a time was told.</summary>
    private static DateReading? TheNext(DateText text, int at, int start) =>
        text.Language == SourceLanguage.English && !text.IsAboutDates && start == at + 1 && text[at]!.Form == "the" && text[start] is { Form: "next" }
        && text.Is(start + 1, DateSense.Unit, out var unit, out var end) && IsOne(unit) && !IsSeveral(text, start, start + 1)
            ? new DateReading(new RelativePeriod(unit.Unit, 1, DateAnchor.Passage) { OrFromPublication = true }, at, end, RuleName)
            : null;

    /// <summary>"The week", "la fin du mois", "نهاية السنة": the one under way, if nothing else is said of it.</summary>
    private static DateReading? UnderWay(DateText text, int at, int start)
    {
        if (!text.Is(start, DateSense.Unit, out var unit, out var end) || unit.Value > 0 || unit.Unit is not (DateUnit.Day or DateUnit.Week or DateUnit.Month or DateUnit.Year) || text[start] is { Form: "soirée" or "soiree" })
        {
            return null;
        }

        var isDefinite = start > at || text[start]!.Form.StartsWith("ال", StringComparison.Ordinal) || text.Is(at - 1, DateSense.Of) || (text.IsMark(at - 1, '\'') && text.Is(at - 2, DateSense.Of));
        return isDefinite && !text.SensesAt(end).HasAny(Specifying) && text.Number(end) is null
            ? new DateReading(new RelativePeriod(unit.Unit, 0, DateAnchor.Publication), at, end, RuleName)
            : null;
    }

    /// <summary>"The day before the attack" counts from the attack, not from what was told.</summary>
    private static bool IsFollowedByItsMeasure(DateText text, int at) => text[at] is { Kind: TokenKind.Word } && !text.Is(at, DateSense.And);

    private static RelativePeriod Passage(DateWord word) =>
        new(word.Unit, word.Value, DateAnchor.Passage) { IsApproximate = word.Unit == DateUnit.None };

    private static DateReading? Around(DateText text, int at, int start, DateSense sense, DateAnchor from) =>
        ModifierFirst(text, at, start, sense, from) ?? UnitFirst(text, at, start, sense, from);

    private static DateReading? ModifierFirst(DateText text, int at, int start, DateSense sense, DateAnchor from) =>
        text.Is(start, sense, out var modifier, out var next) && text.Is(text.Skip(next, DateSense.Article), DateSense.Unit, out var unit, out var end) && !IsSeveral(text, start, text.Skip(next, DateSense.Article)) && IsOne(unit) && !(unit.Unit == DateUnit.Day && modifier.Value == 0 && text.Is(end, DateSense.Weekday))
            ? Make(unit, modifier, from, at, end)
            : null;

    private static DateReading? UnitFirst(DateText text, int at, int start, DateSense sense, DateAnchor from) =>
        text.Is(start, DateSense.Unit, out var unit, out var next) && IsOne(unit) && text.Is(next, sense, out var modifier, out var end) && !IsSeveral(text, next, start) && (text.Language != SourceLanguage.English || modifier.Value > 1)
            ? YearNamed(text, unit, modifier.Value, at, end) ?? Make(unit, modifier, from, at, end)
            : null;

    /// <summary>"وفي العام نفسه 1775": the year itself stands behind.</summary>
    private static DateReading? YearNamed(DateText text, DateWord unit, int distance, int at, int end) =>
        unit.Unit == DateUnit.Year && distance == 0 && !text.IsAboutDates && text.Digits(end) == 4 && text.Number(end) is >= 1000 and <= 2199 and { } year
            ? new DateReading(new CalendarDate { Year = year }, at, end + 1, RuleName)
            : null;

    private static bool IsOne(DateWord unit) => unit.Value <= 1 && unit.Unit is not (DateUnit.None or DateUnit.Century);

    /// <summary>"Ces dernières années", "the last years": several of no told number date nothing.</summary>
    private static bool IsSeveral(DateText text, int modifier, int unit) => !text.IsAboutDates && text.Language switch
    {
        SourceLanguage.French => Several.Contains(text[modifier]!.Form),
        SourceLanguage.English => Several.Contains(text[unit]!.Form),
        _ => false,
    };

    private static DateReading Make(DateWord unit, DateWord modifier, DateAnchor from, int at, int end) =>
        new(new RelativePeriod(unit.Unit, modifier.Value, from), at, end, RuleName);
}
