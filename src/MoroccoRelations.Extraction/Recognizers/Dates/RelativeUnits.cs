using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Recognizers.Dates;

/// <summary>Units told from another time: "last week", "cette année", "الشهر المقبل", "the same year", "le mois suivant".</summary>
internal static class RelativeUnits
{
    private const string RuleName = "relative unit";

    /// <summary>The rule.</summary>
    public static IReadOnlyList<DateReading>? Read(DateText text, int at)
    {
        if (text.Is(at, DateSense.UnitFromPublication, out var whole, out var next))
        {
            return [new DateReading(new RelativePeriod(whole.Unit, whole.Value, DateAnchor.Publication), at, next, RuleName)];
        }

        if (text.Is(at, DateSense.FromPassage, out whole, out next) && !(whole.Weak && IsFollowedByItsMeasure(text, next)))
        {
            return [new DateReading(Passage(whole), at, next, "from the passage")];
        }

        var start = text.Skip(at, DateSense.Article);
        return (Around(text, at, start, DateSense.Modifier, DateAnchor.Publication) ?? Around(text, at, start, DateSense.PassageModifier, DateAnchor.Passage)) is { } reading
            ? [reading]
            : null;
    }

    /// <summary>"The day before the attack" counts from the attack, not from what was told.</summary>
    private static bool IsFollowedByItsMeasure(DateText text, int at) => text[at] is { Kind: TokenKind.Word } && !text.Is(at, DateSense.And);

    private static RelativePeriod Passage(DateWord word) =>
        new(word.Unit, word.Value, DateAnchor.Passage) { IsApproximate = word.Unit == DateUnit.None };

    private static DateReading? Around(DateText text, int at, int start, DateSense sense, DateAnchor from) =>
        ModifierFirst(text, at, start, sense, from) ?? UnitFirst(text, at, start, sense, from);

    private static DateReading? ModifierFirst(DateText text, int at, int start, DateSense sense, DateAnchor from) =>
        text.Is(start, sense, out var modifier, out var next) && text.Is(text.Skip(next, DateSense.Article), DateSense.Unit, out var unit, out var end) && IsOne(unit)
            ? Make(unit, modifier, from, at, end)
            : null;

    private static DateReading? UnitFirst(DateText text, int at, int start, DateSense sense, DateAnchor from) =>
        text.Is(start, DateSense.Unit, out var unit, out var next) && IsOne(unit) && text.Is(next, sense, out var modifier, out var end) && text.Language != Domain.Sources.SourceLanguage.English
            ? Make(unit, modifier, from, at, end)
            : null;

    private static bool IsOne(DateWord unit) => unit.Value <= 1 && unit.Unit is not (DateUnit.None or DateUnit.Century);

    private static DateReading Make(DateWord unit, DateWord modifier, DateAnchor from, int at, int end) =>
        new(new RelativePeriod(unit.Unit, modifier.Value, from), at, end, RuleName);
}
