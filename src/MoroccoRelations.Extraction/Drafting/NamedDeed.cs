using System.Collections.Frozen;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Recognizers;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Drafting;

/// <summary>A deed that a noun names with its parties, and no verb tells: "the normalisation of ties between Morocco and Peru", "after a private visit by the king to Cuba".</summary>
internal static class NamedDeed
{
    private const int MostWordsBefore = 4;
    private const int MostWordsBehind = 16;

    private const int ShortestPlural = 3;

    private static readonly FrozenSet<string> Genitives = FunctionWords.Of(FunctionWordKind.Genitive);
    private static readonly FrozenSet<string> Demonstratives = FunctionWords.Of(FunctionWordKind.Demonstrative);

    /// <summary>Whether the noun names a single deed that the text has not told before: no "visits" or "talks", which may go on for years, and no "this visit".</summary>
    public static bool IsSingular(Mention<TriggerForm> noun, Sentence sentence) =>
        noun.Value is { IsVerb: false, Entry.Strength: TriggerStrength.Strong, Entry.Verbs.Count: > 0 }
        && !sentence.TokensIn(noun.Span).TakeWhile(t => !Genitives.Contains(t.Form)).Any(t => t.Form.Length > ShortestPlural && t.Form.EndsWith('s'))
        && !TokenPlaces.Before(sentence.Tokens, noun.Span.Start, 1).Any(t => Demonstratives.Contains(t.Form));

    /// <summary>Whether an undated candidate is told by its noun alone: relations changed, a state recognised or papers signed, with Morocco in the sentence; a visit whose phrase names both sides.</summary>
    /// <remarks>Arabic tells nearly everything by nouns behind small verbs, so there they count for less.</remarks>
    public static bool Tells(EventCandidate candidate) =>
        candidate is { Trigger: { } noun, Sentence.Block.Kind: BlockKind.Paragraph } && IsSingular(noun, candidate.Sentence) && candidate.Partners.IsNamed
        && candidate.Type switch
        {
            EventType.Ties or EventType.Recognition => candidate.Sentence.Morocco.Count > 0,
            EventType.Agreement => !candidate.Sentence.IsArabic && candidate.Sentence.Morocco.Count > 0,
            EventType.Visit => HasOwnParties(noun, candidate.Sentence),
            _ => false,
        };

    /// <summary>The deeds that a part of a sentence names beside what <paramref name="told"/> tells.</summary>
    public static IEnumerable<Mention<TriggerForm>> Beside(Mention<TriggerForm>? told, Segment segment) =>
        segment.Sentence.Triggers.Where(t =>
            segment.Span.Contains(t.Span)
            && t.Value.Entry.Type != told?.Value.Entry.Type
            && HasOwnParties(t, segment.Sentence));

    /// <summary>Whether the noun's own phrase says between whom the deed was done.</summary>
    public static bool HasOwnParties(Mention<TriggerForm> noun, Sentence sentence) =>
        noun.Value.Entry.Type is EventType.Ties or EventType.Recognition or EventType.Agreement or EventType.Visit
        && !sentence.IsArabic && IsSingular(noun, sentence) && NamesBothSides(noun, sentence);

    /// <summary>The noun with what belongs to it: from the words of nationality before it to the next verb or mark behind it.</summary>
    public static TextSpan Phrase(Mention<TriggerForm> noun, Sentence sentence)
    {
        var tokens = sentence.Tokens;
        var at = TokenPlaces.FirstFrom(tokens, noun.Span.Start);
        var start = StartOf(tokens, at);
        var verb = sentence.Triggers.Where(t => t.Value.IsVerb && t.Span.Start >= noun.Span.End).Select(t => t.Span.Start).DefaultIfEmpty(int.MaxValue).Min();
        var end = at;
        while (end < tokens.Count && end - at < MostWordsBehind && tokens[end].Span.Start < verb && (tokens[end].Span.Start < noun.Span.End || !EndsPhrase(tokens[end])))
        {
            end++;
        }

        return TextSpan.FromBounds(tokens[start].Span.Start, tokens[end - 1].Span.End);
    }

    /// <summary>Where the names before a noun begin, with at most one word between: "Morocco's early recognition".</summary>
    private static int StartOf(IReadOnlyList<Token> tokens, int noun)
    {
        var start = noun;
        for (var i = noun - 1; i >= 0 && noun - i <= MostWordsBefore && (MayStandInName(tokens[i]) || i == noun - 1) && !EndsPhrase(tokens[i]); i--)
        {
            start = tokens[i].IsCapitalized ? i : start;
        }

        return start;
    }

    private static bool MayStandInName(Token token) => token.IsCapitalized || token.Form is "'" or "’" or "-" or "s";

    private static bool NamesBothSides(Mention<TriggerForm> noun, Sentence sentence)
    {
        var phrase = Phrase(noun, sentence);
        return (sentence.Morocco.Any(phrase.Contains) || sentence.People.Any(p => phrase.Contains(p.Span.Start) && p.Value.Partners.Contains(Domain.Partners.PartnerCatalogue.Morocco.Code)))
            && sentence.Partners.Any(p => p.Value.IsStrong && phrase.Contains(p.Span));
    }

    private static bool EndsPhrase(Token token) => token.Kind == TokenKind.Mark && token.Form is not ("'" or "’" or "-");
}
