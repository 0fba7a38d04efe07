using System.Collections.Frozen;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Languages;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Recognizers;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Drafting;

/// <summary>The dates of what a sentence tells, in groups: dates that are listed ("in 2007 and 2015") belong together.</summary>
internal static class DateGroups
{
    private const int LongestListGap = 12;
    private const int LongestOpening = 8;
    private const int LongestToDate = 60;

    private static readonly FrozenSet<string> Articles = FunctionWords.Of(FunctionWordKind.Article);

    /// <summary>The groups, in the order of the text.</summary>
    public static List<List<DatedMention>> Of(Sentence sentence)
    {
        var groups = new List<List<DatedMention>>();
        foreach (var date in OwnDates(sentence))
        {
            if (groups.Count > 0 && date.Span.Start - groups[^1][^1].Span.End <= LongestListGap && !TellsBetween(sentence, groups[^1][^1].Span, date.Span) && !OpensClause(sentence, groups[^1][^1].Span, date.Span))
            {
                groups[^1].Add(date);
            }
            else
            {
                groups.Add([date]);
            }
        }

        return groups;
    }

    /// <summary>"From 1975 to 1991, and in 2015 it joined": who does the next thing follows the second date at once, so the two are no list.</summary>
    private static bool OpensClause(Sentence sentence, TextSpan first, TextSpan second)
    {
        var next = sentence.Tokens.Skip(TokenPlaces.FirstFrom(sentence.Tokens, second.End)).SkipWhile(t => t.Form is "," or "'" or "’" || Articles.Contains(t.Form)).FirstOrDefault();
        return next is not null
            && sentence.Tokens.Any(t => t.Form == "," && t.Span.Start >= first.End && t.Span.End <= second.Start)
            && (SubjectPronouns.Contains(next.Form) || sentence.Morocco.Any(m => m.Start <= next.Span.Start && m.End >= next.Span.End))
            && DateCuts.TellsWithin(sentence, second.End, sentence.Span.End) && DateCuts.TellsWithin(sentence, sentence.Span.Start, first.Start);
    }

    /// <summary>The dates of what the sentence tells; beside such a date, "after the accord of 1993" and "who took office on Tuesday" only place things.</summary>
    private static DatedMention[] OwnDates(Sentence sentence)
    {
        var dates = sentence.Dates.OrderBy(d => d.Span.Start).ToArray();
        var own = dates.Where(d => !IsPlacing(sentence, d) && !IsFrame(sentence, d, dates)).ToArray();
        return own.Length > 0 ? own : dates;
    }

    /// <summary>"In 2021, tensions rose when Peru cut ties last August": a year that opens the sentence only frames the more exact date, where nothing else is told as done in it.</summary>
    private static bool IsFrame(Sentence sentence, DatedMention date, DatedMention[] dates) =>
        date.Date is { Precision: DatePrecision.Year, IsInterval: false }
        && date.Span.Start - sentence.Span.Start <= LongestOpening
        && dates.FirstOrDefault(d => d.Span.Start > date.Span.End) is { } next
        && next.Date != date.Date && date.Date.Contains(next.Date)
        && VerbsBefore(sentence, next.Span) is var verbs && !verbs.Any(v => next.Span.Start - v.End > LongestToDate) && verbs.Count(v => v.Start >= date.Span.End) < 2;

    /// <summary>Of two strong verbs before a date, the first tells something else.</summary>
    private static TextSpan[] VerbsBefore(Sentence sentence, TextSpan date) =>
        [.. sentence.Triggers.Where(t => t.Value is { IsVerb: true, Entry.Strength: TriggerStrength.Strong } && t.Span.End <= date.Start).Select(t => t.Span).Distinct()];

    private static bool IsPlacing(Sentence sentence, DatedMention date) =>
        sentence.Asides.Where(a => a.Contains(date.Span)).Any(a => !sentence.Triggers.Any(t => a.Contains(t.Span) && Tells(t.Value, isOpening: a.Start == sentence.Span.Start && !(date.Date.Precision == DatePrecision.Day && HasOwnParty(sentence, a)))));

    /// <summary>"After the meeting of 16 April with the minister of Vietnam, he met that of Peru": what opens the sentence was with somebody else.</summary>
    private static bool HasOwnParty(Sentence sentence, TextSpan aside)
    {
        var parties = sentence.Partners.Where(p => p.Value is { IsStrong: true, IsLocation: false }).ToLookup(p => aside.Contains(p.Span), p => p.Value.Code);
        return parties[true].Any() && parties[false].Any() && !parties[true].Intersect(parties[false]).Any();
    }

    /// <summary>An opening clause of time tells something of its own only by a verb; a later side remark by any word that is not weak.</summary>
    private static bool Tells(TriggerForm form, bool isOpening) =>
        form.Entry.Strength == TriggerStrength.Strong && form.IsVerb || !isOpening && form.Entry.Strength != TriggerStrength.Weak;

    private static bool TellsBetween(Sentence sentence, TextSpan first, TextSpan second) =>
        sentence.Triggers.Any(t => t.Span.Start >= first.End && t.Span.End <= second.Start) || sentence.Partners.Any(p => p.Span.Start >= first.End && p.Span.End <= second.Start);
}
