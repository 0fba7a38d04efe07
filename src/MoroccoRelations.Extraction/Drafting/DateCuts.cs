using System.Collections.Frozen;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Recognizers;
using MoroccoRelations.Extraction.Recognizers.Dates;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Drafting;

/// <summary>Finds where, between two dates of a sentence, what the second one dates begins.</summary>
internal static class DateCuts
{
    private const int MostWordsBeforeDate = 2;
    private const int LongestOpening = 8;

    private static readonly FrozenSet<string> HappeningConjunctions = FunctionWords.Of(FunctionWordKind.HappeningConjunction);

    /// <summary>Where a clause may begin between two dates: right behind the first date, if a new happening begins there; else the last such place, or the place before the second date.</summary>
    /// <remarks>The comma behind a date that opens the sentence is no such place: what happened then stands behind it; nor is the bracket around a date, for what happened stands before it.</remarks>
    public static int Between(Sentence sentence, int start, int from, int to)
    {
        if (sentence.ClauseStarts.LastOrDefault(s => s >= from && s < to, -1) is >= 0 and var clause)
        {
            return clause;
        }

        var isOpening = !TellsWithin(sentence, start, from);
        var between = sentence.Tokens.Where(t => t.Span.Start >= from && t.Span.Start < to).SkipWhile((t, i) => isOpening && i == 0 && IsPunctuation(t)).ToArray();
        between = between is [_, .., { Form: "(" }] ? between[..^1] : between;
        var isBehind = isOpening && OpensWithDate(sentence, start) && TellsWithin(sentence, from, to);
        between = isBehind ? BehindFirstTold(sentence, between, from, to) : between;
        var boundary = between.LastOrDefault(t => t.Form == ";") ?? between.LastOrDefault(IsPunctuation) ?? between.LastOrDefault(t => IsConjunction(t) || OpensByAnd(sentence, t));
        return boundary is not null && !isOpening && BeginsBehindDate(sentence, between, boundary) ? between[0].Span.Start
            : boundary?.Span.Start ?? SequelBetween(sentence, from, to) ?? (isBehind ? null : LastJoinedParty(sentence, from, to)) ?? LastSideRemark(sentence, from, to) ?? JoinedAtOnce(sentence, from, to) ?? VerbAtOnce(sentence, from, to, isOpening) ?? (isOpening && OpensWithToday(sentence, start, from) ? from : to);
    }

    /// <summary>The words behind the first that tells something.</summary>
    private static Token[] BehindFirstTold(Sentence sentence, Token[] between, int from, int to)
    {
        var told = sentence.Triggers.Where(t => t.Span.Start >= from && t.Span.End <= to).Min(t => t.Span.End);
        return [.. between.Where(t => t.Span.Start >= told)];
    }

    /// <summary>"In August 2022, a few days after the election, Peru restored …": what happened then stands behind the first comma, or behind the second.</summary>
    private static bool OpensWithDate(Sentence sentence, int start) =>
        sentence.Dates.Any(d => d.Span.Start >= start && d.Span.Start - start <= LongestOpening);

    /// <summary>"It is clear today that the visit of 28 October …": what stands behind such a day is dated by what follows.</summary>
    private static bool OpensWithToday(Sentence sentence, int start, int from) =>
        sentence.Dates.Any(d => d.Span.Start >= start && d.Span.End <= from && d.Words.Value is RelativePeriod { Unit: DateUnit.Day, Amount: 0, From: DateAnchor.Publication });

    /// <summary>"… visited Rabat in 1962, followed by visits in 1977": a word of sequence opens what the second date tells.</summary>
    private static int? SequelBetween(Sentence sentence, int from, int to) =>
        sentence.CuesOf(CueKind.Sequence).Where(c => c.Start >= from && c.End <= to).Select(c => (int?)c.Start).LastOrDefault();

    /// <summary>"… in 1967 and the king, when he was prince, visited Peru in 1983": the last comma is not where the second happening begins, unless the second date follows it at once.</summary>
    private static bool BeginsBehindDate(Sentence sentence, Token[] between, Token boundary) =>
        (IsPunctuation(between[0]) || IsConjunction(between[0]))
        && between.Length - 1 - Array.IndexOf(between, boundary) > MostWordsBeforeDate
        && sentence.Triggers.Any(t => t.Value.IsVerb && t.Span.Start >= between[0].Span.Start && t.Span.End <= between[^1].Span.End);

    /// <summary>Where nothing stands before the first date ("In 1967, the embassy was closed; it re-opened in 1985"), what happened then stands behind it.</summary>
    public static bool TellsWithin(Sentence sentence, int from, int to) => sentence.Triggers.Any(t => t.Span.Start >= from && t.Span.End <= to);

    private static bool IsPunctuation(Token token) => token.Kind == TokenKind.Mark && token.Form is "," or ";" or ":" or "(";

    private static bool IsConjunction(Token token) => HappeningConjunctions.Contains(token.Form);

    private static bool OpensByAnd(Sentence sentence, Token token) =>
        token.Form.StartsWith('و') && token.MayHaveClitics && sentence.Triggers.Any(g => g.Span.Start == token.Span.Start);

    /// <summary>"وقع اتفاقا في 2005 دخل حيز التنفيذ في 2007": Arabic joins to a noun what it did by nothing.</summary>
    private static int? VerbAtOnce(Sentence sentence, int from, int to, bool isOpening)
    {
        var verbs = sentence.Tokens is [{ Form: [>= '\u0620', ..] }, ..] ? sentence.Triggers.Where(t => t.Value.IsVerb && t.Span.Start >= from && t.Span.End <= to).Select(t => t.Span.Start).Distinct().ToArray() : [];
        return isOpening ? verbs is [_, .., var last] ? last : null : verbs is [var first, ..] ? first : null;
    }

    /// <summary>"احتل القصر عام 1458 وأصيلة عام 1471": behind the first date, "and" written with the next of a list.</summary>
    private static int? JoinedAtOnce(Sentence sentence, int from, int to) =>
        sentence.Tokens.Skip(TokenPlaces.FirstFrom(sentence.Tokens, from)).FirstOrDefault() is { MayHaveClitics: true, Form: ['و', ..] } next && next.Span.Start < to ? next.Span.Start : null;

    /// <summary>"… which it left in 1984": the remark begins what the second date tells.</summary>
    private static int? LastSideRemark(Sentence sentence, int from, int to) =>
        sentence.CuesOf(CueKind.Subordinate).Where(c => c.Start >= from && c.End <= to).Select(c => (int?)c.Start).LastOrDefault();

    /// <summary>"The consulate of Djibouti in February and that of Liberia in March", with the "and" written together with the noun.</summary>
    private static int? LastJoinedParty(Sentence sentence, int from, int to) =>
        sentence.Partners.LastOrDefault(p => p.Span.Start > from && p.Span.End <= to) is { } party
            ? sentence.Tokens.LastOrDefault(t => t.Span.Start > from && t.Span.Start <= party.Span.Start && t.Form.StartsWith('و') && t.MayHaveClitics)?.Span.Start
            : null;
}
