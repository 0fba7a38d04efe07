using System.Collections.Frozen;
using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Languages;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Recognizers;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Drafting;

/// <summary>A part of a sentence that tells one happening, or several at the dates of a list.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Span">The part.</param>
/// <param name="Dates">The dates that belong to it; several where they are listed ("in 2007 and 2015").</param>
public sealed record Segment(Sentence Sentence, TextSpan Span, IReadOnlyList<DatedMention> Dates)
{
    private const int LongestListGap = 12;
    private const int LongestOpening = 8;
    private const int LongestToDate = 60;
    private const int MostWordsBeforeDate = 2;
    private const int MostWordsOfFurtherTime = 4;

    private static readonly FrozenSet<string> Articles = FunctionWords.Of(FunctionWordKind.Article);
    private static readonly FrozenSet<string> HappeningConjunctions = FunctionWords.Of(FunctionWordKind.HappeningConjunction);
    private static readonly FrozenSet<string> ClauseConjunctions = FunctionWords.Of(FunctionWordKind.ClauseConjunction);

    /// <summary>Whether the sentence tells several happenings, each at a time of its own.</summary>
    public bool IsOneOfSeveral { get; init; }

    /// <summary>Cuts a sentence so that each part has one date, or one list of dates; a sentence without dates where a new happening with partners of its own begins.</summary>
    public static IReadOnlyList<Segment> Of(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var groups = GroupDates(sentence);
        return groups.Count > 1 ? ByDates(sentence, groups) : ByPredicates(sentence, groups.FirstOrDefault() ?? []);
    }

    private static List<List<DatedMention>> GroupDates(Sentence sentence)
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
            && TellsWithin(sentence, second.End, sentence.Span.End) && TellsWithin(sentence, sentence.Span.Start, first.Start);
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
        && !sentence.Triggers.Any(t => t.Value is { IsVerb: true, Entry.Strength: TriggerStrength.Strong } && t.Span.End <= next.Span.Start && next.Span.Start - t.Span.End > LongestToDate);

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

    private static List<Segment> ByDates(Sentence sentence, List<List<DatedMention>> groups)
    {
        var segments = new List<Segment>();
        var start = sentence.Span.Start;
        for (var i = 0; i < groups.Count; i++)
        {
            var end = i + 1 < groups.Count ? CutBetween(sentence, start, groups[i][^1].Span.End, groups[i + 1][0].Span.Start) : sentence.Span.End;
            var span = TextSpan.FromBounds(start, end);
            if (segments.Count > 0 && IsFurtherTime(sentence, span, groups[i][0].Span))
            {
                segments[^1] = segments[^1] with { Span = TextSpan.FromBounds(segments[^1].Span.Start, end), Dates = [.. segments[^1].Dates, .. groups[i]] };
            }
            else
            {
                segments.Add(new Segment(sentence, span, groups[i]) { IsOneOfSeveral = true });
            }

            start = end;
        }

        return segments;
    }

    /// <summary>"… visited Rabat in 1999 and, later, in 2001": a part with no happening of its own before its date tells the one before again.</summary>
    private static bool IsFurtherTime(Sentence sentence, TextSpan span, TextSpan date)
    {
        var words = sentence.Tokens.Where(t => t.Kind == TokenKind.Word && t.Span.Start >= span.Start && t.Span.End <= date.Start).ToArray();
        return words.Length is > 0 and <= MostWordsOfFurtherTime
            && !words.Any(w => w.IsCapitalized)
            && !sentence.Triggers.Any(t => span.Contains(t.Span))
            && !sentence.Partners.Any(p => span.Contains(p.Span));
    }

    /// <summary>Where a clause may begin between two dates: right behind the first date, if a new happening begins there; else the last such place, or the place before the second date.</summary>
    /// <remarks>The comma behind a date that opens the sentence is no such place: what happened then stands behind it; nor is the bracket around a date, for what happened stands before it.</remarks>
    private static int CutBetween(Sentence sentence, int start, int from, int to)
    {
        if (sentence.ClauseStarts.LastOrDefault(s => s >= from && s < to, -1) is >= 0 and var clause)
        {
            return clause;
        }

        var isOpening = !TellsWithin(sentence, start, from);
        var between = sentence.Tokens.Where(t => t.Span.Start >= from && t.Span.Start < to).SkipWhile((t, i) => isOpening && i == 0 && IsPunctuation(t)).ToArray();
        between = between is [_, .., { Form: "(" }] ? between[..^1] : between;
        var boundary = between.LastOrDefault(t => t.Form == ";") ?? between.LastOrDefault(IsPunctuation) ?? between.LastOrDefault(t => IsConjunction(t) || OpensByAnd(sentence, t));
        return boundary is not null && !isOpening && BeginsBehindDate(sentence, between, boundary) ? between[0].Span.Start
            : boundary?.Span.Start ?? SequelBetween(sentence, from, to) ?? LastJoinedParty(sentence, from, to) ?? LastSideRemark(sentence, from, to) ?? to;
    }

    /// <summary>"… visited Rabat in 1962, followed by visits in 1977": a word of sequence opens what the second date tells.</summary>
    private static int? SequelBetween(Sentence sentence, int from, int to) =>
        sentence.CuesOf(CueKind.Sequence).Where(c => c.Start >= from && c.End <= to).Select(c => (int?)c.Start).LastOrDefault();

    /// <summary>"… in 1967 and the king, when he was prince, visited Peru in 1983": the last comma is not where the second happening begins, unless the second date follows it at once.</summary>
    private static bool BeginsBehindDate(Sentence sentence, Token[] between, Token boundary) =>
        (IsPunctuation(between[0]) || IsConjunction(between[0]))
        && between.Length - 1 - Array.IndexOf(between, boundary) > MostWordsBeforeDate
        && sentence.Triggers.Any(t => t.Value.IsVerb && t.Span.Start >= between[0].Span.Start && t.Span.End <= between[^1].Span.End);

    /// <summary>Where nothing stands before the first date ("In 1967, the embassy was closed; it re-opened in 1985"), what happened then stands behind it.</summary>
    private static bool TellsWithin(Sentence sentence, int from, int to) => sentence.Triggers.Any(t => t.Span.Start >= from && t.Span.End <= to);

    private static bool IsPunctuation(Token token) => token.Kind == TokenKind.Mark && token.Form is "," or ";" or ":" or "(";

    private static bool IsConjunction(Token token) => HappeningConjunctions.Contains(token.Form);

    private static bool OpensByAnd(Sentence sentence, Token token) =>
        token.Form.StartsWith('و') && token.MayHaveClitics && sentence.Triggers.Any(g => g.Span.Start == token.Span.Start);

    /// <summary>"… which it left in 1984": the remark begins what the second date tells.</summary>
    private static int? LastSideRemark(Sentence sentence, int from, int to) =>
        sentence.CuesOf(CueKind.Subordinate).Where(c => c.Start >= from && c.End <= to).Select(c => (int?)c.Start).LastOrDefault();

    /// <summary>"The consulate of Djibouti in February and that of Liberia in March", with the "and" written together with the noun.</summary>
    private static int? LastJoinedParty(Sentence sentence, int from, int to) =>
        sentence.Partners.LastOrDefault(p => p.Span.Start > from && p.Span.End <= to) is { } party
            ? sentence.Tokens.LastOrDefault(t => t.Span.Start > from && t.Span.Start <= party.Span.Start && t.Form.StartsWith('و') && t.MayHaveClitics)?.Span.Start
            : null;

    private static List<Segment> ByPredicates(Sentence sentence, List<DatedMention> dates)
    {
        var segments = new List<Segment>();
        var start = sentence.Span.Start;
        foreach (var end in PredicateCuts(sentence, dates.Count > 0).Append(sentence.Span.End))
        {
            var span = TextSpan.FromBounds(start, end);
            segments.Add(new Segment(sentence, span, [.. dates.Where(d => span.Contains(d.Span.Start))]));
            start = end;
        }

        return segments.Count == 1 ? segments : [.. segments.Select(s => s with { IsOneOfSeveral = true, Dates = SharedDates(sentence, s, dates) })];
    }

    /// <summary>A date that opens a sentence holds for all that the sentence tells, unless a word of sequence moves on in time.</summary>
    private static IReadOnlyList<DatedMention> SharedDates(Sentence sentence, Segment segment, List<DatedMention> dates) =>
        segment.Dates.Count == 0 && dates.Count == 1 && !sentence.Has(CueKind.Sequence) && !sentence.Asides.Any(a => a.Contains(dates[0].Span)) ? dates : segment.Dates;

    /// <summary>Where a new happening begins: in a dated sentence only behind a word of sequence ("then", "puis") or a conjunction.</summary>
    private static List<int> PredicateCuts(Sentence sentence, bool isDated)
    {
        var cuts = new List<int>();
        var heads = Heads(sentence, isDated);
        for (var i = 1; i < heads.Length; i++)
        {
            var from = cuts.Count > 0 ? cuts[^1] : sentence.Span.Start;
            var joined = sentence.ClauseStarts.Where(s => s >= heads[i - 1].Span.End && s <= heads[i].Span.Start).Select(s => (int?)s).LastOrDefault();
            var cut = joined ?? (isDated ? SequenceBetween(sentence, heads[i - 1].Span.End, heads[i].Span.Start) : heads[i].Span.Start);
            if (cut is { } at && (joined is not null || !heads[i].Types.Overlaps(heads[i - 1].Types)) && (HasOwnPartners(sentence, from, at) || IsSequel(sentence, heads[i - 1].Span.End, heads[i].Span)))
            {
                cuts.Add(at);
            }
        }

        return cuts;
    }

    /// <summary>The words that may tell a happening each, with all types that a word may tell.</summary>
    private static (TextSpan Span, HashSet<EventType> Types)[] Heads(Sentence sentence, bool isDated) =>
        [.. sentence.Triggers
            .Where(t => t.Value.Entry.Strength == TriggerStrength.Strong && (t.Value.IsVerb || isDated))
            .GroupBy(t => t.Span)
            .OrderBy(g => g.Key.Start)
            .Select(g => (g.Key, g.Select(t => t.Value.Entry.Type).ToHashSet()))];

    /// <summary>"… held talks with his counterpart, after which the two leaders signed an accord": the same parties do the next thing.</summary>
    private static bool IsSequel(Sentence sentence, int from, TextSpan head) =>
        sentence.CuesOf(CueKind.Sequence).Any(c => c.Start >= from && c.End <= head.Start && sentence.CuesOf(CueKind.Both).Any(b => b.Start >= c.End && b.End <= head.Start));

    private static int? SequenceBetween(Sentence sentence, int from, int to) =>
        sentence.CuesOf(CueKind.Sequence).Where(c => c.Start >= from && c.End <= to).Select(c => (int?)c.Start).FirstOrDefault()
        ?? ConjunctionBetween(sentence, from, to);

    private static int? ConjunctionBetween(Sentence sentence, int from, int to) =>
        sentence.Asides.Any(a => a.Start >= from && a.Start <= to || a.Contains(to))
            ? null
            : sentence.Tokens.LastOrDefault(t => t.Span.Start > from && t.Span.Start <= to && (ClauseConjunctions.Contains(t.Form) || t.Form.StartsWith('و') && t.MayHaveClitics))?.Span.Start;

    private static bool HasOwnPartners(Sentence sentence, int from, int cut)
    {
        var before = sentence.Partners.Where(p => p.Span.Start >= from && p.Span.Start < cut).SelectMany(p => p.Value.Codes).ToHashSet();
        var after = sentence.Partners.Where(p => p.Span.Start >= cut).SelectMany(p => p.Value.Codes).ToHashSet();
        return before.Count > 0 && after.Count > 0 && !before.Overlaps(after);
    }
}
