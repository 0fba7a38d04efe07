using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Recognizers.Dates;

/// <summary>Reads one date with the words before it that bend its meaning: "since", "early", "circa", "before".</summary>
internal static class DatePoints
{
    private const int MostWordsBefore = 4;

    /// <summary>Words that stand before a date and say nothing without one.</summary>
    private static readonly SenseSet Leading = SenseSet.Of(DateSense.In, DateSense.Of, DateSense.Article, DateSense.DayCue, DateSense.To, DateSense.And, DateSense.From, DateSense.Or);

    /// <summary>Words with which no date starts.</summary>
    private static readonly SenseSet Trailing = SenseSet.Of(
        DateSense.In, DateSense.Of, DateSense.To, DateSense.And, DateSense.From, DateSense.Or, DateSense.Between, DateSense.Counted, DateSense.Numbered, DateSense.NamedThing, DateSense.CommonEra,
        DateSense.HijriEra, DateSense.OrdinalSuffix, DateSense.Corresponding, DateSense.Ago, DateSense.Later, DateSense.Earlier, DateSense.FromNow, DateSense.Hour, DateSense.ShorterUnit, DateSense.DayPart);

    /// <summary>Words that bend a date's meaning, and the article before one.</summary>
    private static readonly SenseSet Bending = SenseSet.Of(DateSense.Part, DateSense.About, DateSense.Since, DateSense.Until, DateSense.Before, DateSense.After, DateSense.Article, DateSense.In, DateSense.DayCue);

    /// <summary>The rules in the order in which they are asked; the first that answers is right.</summary>
    private static readonly DateRule[] Rules =
    [
        NumericDates.Read,
        HijriDates.Read,
        Anniversaries.Read,
        NthPeriods.Read,
        WeeksOfDays.Read,
        CalendarDates.Read,
        DecadesAndCenturies.Read,
        Seasons.Read,
        Distances.Read,
        RelativeStretches.Read,
        RelativeUnits.Read,
        RelativeDays.Read,
        Weekdays.Read,
        Years.Read,
        DayAlone.Read,
        Feasts.Read,
    ];

    /// <summary>Reads the date that starts at a token.</summary>
    public static IReadOnlyList<DateReading>? Read(DateText text, int at)
    {
        if (!MayStart(text, at))
        {
            return null;
        }

        return Plain(text, at) ?? (text.SensesAt(at).HasAny(Bending) ? Bent(text, at) : null);
    }

    /// <summary>Whether a date may start there. Prepositions and articles may, if what follows may: they are passed over quickly, being every third word.</summary>
    private static bool MayStart(DateText text, int at)
    {
        for (var i = at; i < at + MostWordsBefore && text[i] is { } token; i++)
        {
            if (token.Kind != TokenKind.Word)
            {
                return token.Kind == TokenKind.Number || (i > at && token.Form == "'") || (i == at && text.IsAboutDates && Distances.IsSign(text, at));
            }

            var senses = text.SensesAt(i);
            if (senses.HasBeyond(Leading))
            {
                return senses.HasBeyond(Trailing);
            }

            if (senses == default)
            {
                return token.Form[0] is 'i' or 'v' or 'x' && RomanNumerals.TryRead(token.Form, out _);
            }
        }

        return false;
    }

    private static IReadOnlyList<DateReading>? Plain(DateText text, int at)
    {
        foreach (var rule in Rules)
        {
            if (rule(text, at) is { Count: > 0 } readings)
            {
                return readings;
            }
        }

        return null;
    }

    private static IReadOnlyList<DateReading>? Bent(DateText text, int at)
    {
        var bend = new Bend(at);
        var next = at;
        for (var i = 0; i < MostWordsBefore && bend.TryTake(text, ref next); i++)
        {
            next = text.SkipMark(next, '-');
            if (text.Skip(next, DateSense.In, DateSense.Of) is var start && Plain(text, next) is null && Plain(text, start) is null)
            {
                next = start;
                continue;
            }

            return bend.Apply(Plain(text, next) ?? Plain(text, start)!);
        }

        return null;
    }

    /// <summary>What the words before a date do to it.</summary>
    private sealed class Bend(int at)
    {
        private bool approximate;
        private DatePart part;
        private bool endsWeek;
        private DateRelation relation;
        private int start = -1;

        public bool TryTake(DateText text, ref int next)
        {
            var here = text.Skip(next, DateSense.Article);
            if (text.Is(here, DateSense.Part, out var word, out var behind))
            {
                part = (DatePart)word.Value;
                endsWeek = word.Unit == DateUnit.Weekend;
                start = start < 0 ? next : start;
            }
            else if (text.Is(next, DateSense.About, out _, out behind))
            {
                approximate = true;
            }
            else if (!TryRelation(text, next, out behind))
            {
                return false;
            }

            next = behind;
            return true;
        }

        public IReadOnlyList<DateReading> Apply(IReadOnlyList<DateReading> readings)
        {
            var first = readings[0];
            var bent = WeekendOf(first.Value) with
            {
                IsApproximate = first.Value.IsApproximate || approximate,
                Part = part == DatePart.Whole ? first.Value.Part : part,
                Relation = relation == DateRelation.At ? first.Value.Relation : relation,
            };
            return [first with { Value = bent, Start = start < at ? first.Start : start }, .. readings.Skip(1)];
        }

        /// <summary>Where the lexicon says so, the end of a week is the weekend: "نهاية هذا الأسبوع".</summary>
        private DateExpression WeekendOf(DateExpression value) =>
            endsWeek && value is RelativePeriod { Unit: DateUnit.Week } week ? week with { Unit = DateUnit.Weekend } : value;

        private bool TryRelation(DateText text, int next, out int behind)
        {
            (DateSense Sense, DateRelation Relation)[] relations =
            [
                (DateSense.Since, DateRelation.Since), (DateSense.Until, DateRelation.Until), (DateSense.Before, DateRelation.Before), (DateSense.After, DateRelation.After),
            ];
            foreach (var candidate in relations)
            {
                if (text.Is(next, candidate.Sense, out _, out behind))
                {
                    relation = candidate.Relation;
                    return true;
                }
            }

            behind = next;
            return false;
        }
    }
}
