using System.Collections.Frozen;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Recognizers;
using MoroccoRelations.Extraction.Recognizers.Dates;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Refiners;

/// <summary>Tells words of time that stand in a sentence but date nothing that it tells.</summary>
internal static class DatesOfNothing
{
    private const int EraReach = 80;
    private const int MostTokensOfAgency = 5;
    private const int MostWordsSinceFirst = 12;
    private const int NameReach = 25;
    private const int MeasureReach = 40;
    private const int MostWordsOfRecord = 3;

    private static readonly FrozenSet<string> Ordinals = FunctionWords.Of(FunctionWordKind.Ordinal);
    private static readonly FrozenSet<string> Founded = FunctionWords.Of(FunctionWordKind.Founded);
    private static readonly FrozenSet<string> Since = FunctionWords.Of(FunctionWordKind.Since);
    private static readonly FrozenSet<string> Possessives = FunctionWords.Of(FunctionWordKind.Possessive);
    private static readonly FrozenSet<string> DatePrepositions = FunctionWords.Of(FunctionWordKind.DatePreposition);

    /// <summary>Whether the words date nothing that the sentence tells.</summary>
    public static bool Holds(Mention<DateExpression> words, Sentence sentence) => IsOfEra(words, sentence) || IsOfName(words, sentence) || IsOfDateline(words, sentence) || IsOfTheLastTime(words, sentence) || IsOfNoTime(words, sentence) || IsRecord(words, sentence) || IsOfSomebody(words, sentence) || IsMeasuredAlone(words, sentence) || IsFeast(words, sentence) || IsOfFounding(words, sentence) || IsOwners(words, sentence);

    /// <summary>"The fourth visit since he came to power in 2011": the year is that of an era's beginning.</summary>
    private static bool IsOfEra(Mention<DateExpression> words, Sentence sentence) =>
        words.Value.Date is not null
        && (IsOfOwnEra(words, sentence) || sentence.CuesOf(CueKind.Era).Any(c => c.End <= words.Span.Start && words.Span.Start - c.End <= EraReach && !sentence.Tokens.Any(t => t.Form is "," or ";" && t.Span.Start >= c.End && t.Span.End <= words.Span.Start)));

    /// <summary>"The first tour since his 1999 coronation".</summary>
    private static bool IsOfOwnEra(Mention<DateExpression> words, Sentence sentence) =>
        TokenPlaces.Before(sentence.Tokens, words.Span.Start, 2) is [var since, var owner] && Since.Contains(since.Form) && Possessives.Contains(owner.Form);

    /// <summary>"Last October, at the Trade Expo Indonesia 2017": beside another date, a year right behind a name belongs to the name.</summary>
    private static bool IsOfName(Mention<DateExpression> words, Sentence sentence) =>
        words.Value is CalendarDate { Year: not null, Month: null, Season: null }
        && TokenBefore(words, sentence) is { Kind: TokenKind.Word, IsCapitalized: true } name
        && name.Span.Start > sentence.Span.Start
        && !DatePrepositions.Contains(name.Form)
        && sentence.DateExpressions.Any(e => e.Span != words.Span && !e.Value.IsNotHappening)
        && !sentence.DateExpressions.Any(e => e.Span.Contains(name.Span));

    /// <summary>"The first visit by a president since 2013": the date is that of the one before.</summary>
    private static bool IsOfTheLastTime(Mention<DateExpression> words, Sentence sentence) =>
        words.Value.Relation == DateRelation.Since
        && TokenPlaces.Before(sentence.Tokens, words.Span.Start, MostWordsSinceFirst).Any(t => Ordinals.Contains(t.Form));

    /// <summary>"Where he has not been since 1973": what did not happen again dates nothing.</summary>
    private static bool IsOfNoTime(Mention<DateExpression> words, Sentence sentence) =>
        words.Value.Relation == DateRelation.Since
        && sentence.CuesOf(CueKind.Negation).Any(c => c.End <= words.Span.Start && words.Span.Start - c.End <= NameReach);

    /// <summary>"The first ambassador in 13 years": how long there was none.</summary>
    private static bool IsRecord(Mention<DateExpression> words, Sentence sentence) =>
        words.Value is RelativePeriod { IsDistance: true, Amount: > 0 }
        && TokenPlaces.Before(sentence.Tokens, words.Span.Start, MostWordsOfRecord).Any(t => Ordinals.Contains(t.Form));

    /// <summary>"The Development Model (2021–2035)", "Hassan II (1961–1999)": years in brackets are those of the name before them, unless the name tells a happening.</summary>
    private static bool IsOfSomebody(Mention<DateExpression> words, Sentence sentence) =>
        words.Value is DateRange { Start: CalendarDate { Month: null }, End: CalendarDate { Month: null } }
        && TokenPlaces.Before(sentence.Tokens, words.Span.Start, 2) is [{ IsCapitalized: true } name, { Form: "(" }]
        && !sentence.Triggers.Any(t => t.Span.Start <= name.Span.Start && name.Span.Start - t.Span.End <= NameReach);

    /// <summary>"This year's meeting recalls the accord signed in 2016": beside another date, a time that owns something dates no more than that.</summary>
    private static bool IsOwners(Mention<DateExpression> words, Sentence sentence) =>
        words.Value is RelativePeriod
        && sentence.Tokens.Skip(TokenPlaces.FirstFrom(sentence.Tokens, words.Span.End)).Take(2).ToArray() is [{ Form: "'" or "’" }, { Form: "s", FollowsSpace: false }]
        && sentence.DateExpressions.Any(e => e.Span != words.Span && !e.Value.IsNotHappening);

    /// <summary>"A few days after his enthronement": what the distance is counted from is no happening that the sentence tells, if no word behind says so.</summary>
    private static bool IsMeasuredAlone(Mention<DateExpression> words, Sentence sentence) =>
        words.Value is RelativePeriod { IsMeasure: true } && !sentence.Triggers.Any(t => t.Span.Start >= words.Span.End && t.Span.Start - words.Span.End <= MeasureReach);

    /// <summary>"The Front, founded three years earlier, proclaimed …": beside another date, when somebody was founded or born is told of him, not of what he did.</summary>
    private static bool IsOfFounding(Mention<DateExpression> words, Sentence sentence) =>
        TokenPlaces.Before(sentence.Tokens, words.Span.Start, 2).SkipWhile(t => !Founded.Contains(t.Form)).ToArray() is [_, .. var between] && between.All(t => DatePrepositions.Contains(t.Form))
        && sentence.DateExpressions.Any(e => e.Span != words.Span && !e.Value.IsNotHappening);

    /// <summary>"The 41st anniversary of the march": a feast, unless what is celebrated is a treaty, a tie or a membership.</summary>
    private static bool IsFeast(Mention<DateExpression> words, Sentence sentence) =>
        words.Value is RelativePeriod { IsAnniversary: true }
        && !sentence.Triggers.Any(t => t.Value.Entry is { Type: EventType.Ties or EventType.Agreement or EventType.Membership or EventType.Recognition, Strength: TriggerStrength.Strong } && t.Span.Start >= words.Span.End && t.Span.Start - words.Span.End <= MeasureReach);

    /// <summary>"MADRID, 25 June (Agency) – Eighteen people died on Friday": where the story was written, and when.</summary>
    private static bool IsOfDateline(Mention<DateExpression> words, Sentence sentence)
    {
        var before = TokenPlaces.Before(sentence.Tokens, words.Span.Start, MostTokensOfAgency + 1);
        var dash = sentence.Tokens.Skip(TokenPlaces.FirstFrom(sentence.Tokens, words.Span.End)).Take(MostTokensOfAgency + 1).FirstOrDefault(IsDash);
        return dash is not null
            && sentence.Span.Start == sentence.Block.Span.Start
            && before is { Length: > 0 and <= MostTokensOfAgency }
            && before.All(t => t.Kind == TokenKind.Mark || t.IsCapitalized)
            && sentence.DateExpressions.Any(e => e.Span.Start > words.Span.End && !e.Value.IsNotHappening);
    }

    private static bool IsDash(Token token) => token.Form is "-" or "–" or "—";

    private static Token? TokenBefore(Mention<DateExpression> words, Sentence sentence) => TokenPlaces.Before(sentence.Tokens, words.Span.Start, 1) is [var before] ? before : null;
}
