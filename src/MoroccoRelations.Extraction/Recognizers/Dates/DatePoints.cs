using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Recognizers.Dates;

/// <summary>Reads one date with the words before it that bend its meaning: "since", "early", "circa", "before".</summary>
internal static class DatePoints
{
    private const int MostWordsBefore = 4;

    /// <summary>The rules in the order in which they are asked; the first that answers is right.</summary>
    private static readonly DateRule[] Rules =
    [
        NumericDates.Read,
        HijriDates.Read,
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

        return Plain(text, at) ?? Bent(text, at);
    }

    private static bool MayStart(DateText text, int at) =>
        text[at]!.Kind == TokenKind.Number || text.Knows(at) || (text[at] is { Kind: TokenKind.Word, Form: ['i' or 'v' or 'x', ..] } word && RomanNumerals.TryRead(word.Form, out _));

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
        private DateRelation relation;
        private int start = -1;

        public bool TryTake(DateText text, ref int next)
        {
            var here = text.Skip(next, DateSense.Article);
            if (text.Is(here, DateSense.Part, out var word, out var behind))
            {
                part = (DatePart)word.Value;
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
            var bent = first.Value with
            {
                IsApproximate = first.Value.IsApproximate || approximate,
                Part = part == DatePart.Whole ? first.Value.Part : part,
                Relation = relation == DateRelation.At ? first.Value.Relation : relation,
            };
            return [first with { Value = bent, Start = start < at ? first.Start : start }, .. readings.Skip(1)];
        }

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
