using System.Collections.Frozen;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Recognizers;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Drafting;

/// <summary>A part of a sentence that tells how Morocco and a partner stand.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Span">The part; the whole sentence where it tells one thing.</param>
public sealed record Statement(Sentence Sentence, TextSpan Span)
{
    // A line of any length is read in linear time: one that holds more words on relations than this is no sentence to cut.
    private const int MostWords = 40;

    private const int MostWordsOfLabel = 12;

    private const int MostWordsOfPredicate = 4;

    private static readonly FrozenSet<string> Copulas = FunctionWords.Of(FunctionWordKind.Copula);

    private static readonly FrozenSet<string> Conjunctions = FunctionWords.Of(FunctionWordKind.StatementConjunction);

    private static readonly FrozenSet<string> Openers = FunctionWords.Of(FunctionWordKind.StatementOpening);

    /// <summary>The words on relations in the part.</summary>
    public IReadOnlyList<Mention<RelationEntry>> Words { get; } = [.. Sentence.Relations.Where(r => Span.Contains(r.Span))];

    /// <summary>The word that says which side of relations is meant: a claim, or else a topic, one more telling than "relations" first; null where there is none.</summary>
    public Mention<RelationEntry>? Topic => First(RelationRole.Claim) ?? Of(RelationRole.Topic).FirstOrDefault(t => t.Value.Aspect != Domain.Records.Aspect.Political) ?? First(RelationRole.Topic);

    /// <summary>Whether it only explains a title: "are the bilateral relations of …", without a word on how they are.</summary>
    public bool IsDefinition => Of(RelationRole.Definition).Any() && !Of(RelationRole.Tone).Any();

    /// <summary>The words of one role.</summary>
    public IEnumerable<Mention<RelationEntry>> Of(RelationRole role) => Words.Where(w => w.Value.Role == role);

    /// <summary>Whether the part has a cue of the kind.</summary>
    public bool Has(CueKind kind) => Sentence.CuesOf(kind).Any(Span.Contains);

    /// <summary>Whether the part says of relations what they are: "relations are excellent", "les liens demeurent étroits".</summary>
    public bool IsPredicated => Of(RelationRole.Tone).Any(tone => Of(RelationRole.Topic).Any(topic => IsPredicate(topic.Span, tone.Span)));

    private bool IsPredicate(TextSpan topic, TextSpan tone)
    {
        if (tone.Start <= topic.End)
        {
            return false;
        }

        var between = Sentence.Tokens.SkipWhile(t => t.Span.Start < topic.End).TakeWhile(t => t.Span.Start < tone.Start).Take(MostWordsOfPredicate + 1).ToArray();
        return between.Length is > 0 and <= MostWordsOfPredicate && between.Any(t => Copulas.Contains(t.Form)) && between.All(t => t.Kind == TokenKind.Word);
    }

    /// <summary>Whether the part names the partner.</summary>
    public bool Names(PartnerCode code) => Sentence.Partners.Any(p => p.Value.Codes.Contains(code) && Span.Contains(p.Span));

    /// <summary>A line such as boxes of encyclopedias hold, "Embassy of Morocco, Cairo": no sentence, yet it tells that there is one.</summary>
    public static bool IsLabel(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return sentence.Tokens is [var first, _, .., { Form: not "." }] && sentence.Tokens.Count <= MostWordsOfLabel && sentence.Morocco.Count > 0 && sentence.Partners.Count > 0
            && sentence.Relations.Any(r => r.Span.Start == first.Span.Start && r.Value.Aspect == Domain.Records.Aspect.Missions);
    }

    /// <summary>The parts of a sentence: one for each clause that says something of its own, and one for each claim on another side of relations or another partner; none where it has no word on relations.</summary>
    public static IReadOnlyList<Statement> Of(string text, Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        if (sentence.Relations.Count is < 2 or > MostWords)
        {
            return sentence.Relations.Count == 0 ? [] : [new Statement(sentence, sentence.Span)];
        }

        var parts = ClauseSplitter.Split(text, sentence.Span).SelectMany(c => AtConnectives(sentence, c)).SelectMany(c => AtClaims(sentence, c)).Select(s => new Statement(sentence, s)).Where(s => s.Topic is not null).ToArray();
        return parts.Length > 1 ? parts : [new Statement(sentence, sentence.Span)];
    }

    /// <summary>"…, whereas ties with Spain …": Arabic opens a clause behind a comma by a word of its own, or by "and"; it tells something of its own if both sides hold what tells of relations, and, behind "and", of another side of them.</summary>
    private static IEnumerable<TextSpan> AtConnectives(Sentence sentence, TextSpan clause)
    {
        var start = clause.Start;
        foreach (var at in Openings(sentence, clause))
        {
            var (before, behind) = (new Statement(sentence, TextSpan.FromBounds(start, at)), new Statement(sentence, TextSpan.FromBounds(at, clause.End)));
            var isConnective = Openers.Contains(sentence.Tokens.First(t => t.Span.Start == at).Form);
            if (before.Tells && behind.Tells && (isConnective || before.Topic!.Value.Aspect != behind.Topic!.Value.Aspect))
            {
                yield return TextSpan.FromBounds(start, at);
                start = at;
            }
        }

        yield return TextSpan.FromBounds(start, clause.End);
    }

    private static IEnumerable<int> Openings(Sentence sentence, TextSpan clause)
    {
        for (var i = 1; i < sentence.Tokens.Count; i++)
        {
            if (sentence.Tokens[i - 1].Form == "," && OpensClause(sentence.Tokens[i]) && clause.Contains(sentence.Tokens[i].Span))
            {
                yield return sentence.Tokens[i].Span.Start;
            }
        }
    }

    /// <summary>"And" before a noun with its article goes on in a list.</summary>
    private static bool OpensClause(Token token) =>
        Openers.Contains(token.Form) || (IsJoined(token) && !token.Form.StartsWith("وال", StringComparison.Ordinal));

    private bool Tells => Topic is { } topic && (topic.Value.Role == RelationRole.Claim || Of(RelationRole.Tone).Any() || Has(CueKind.Standing));

    private static IEnumerable<TextSpan> AtClaims(Sentence sentence, TextSpan clause)
    {
        var claims = sentence.Relations.Where(r => r.Value.Role == RelationRole.Claim && clause.Contains(r.Span)).ToArray();
        var start = clause.Start;
        for (var i = 1; i < claims.Length; i++)
        {
            var cut = claims[i].Value.Aspect == claims[i - 1].Value.Aspect ? null : BoundaryBetween(sentence, claims[i - 1].Span.End, claims[i].Span.Start);
            if (cut is { } at && at > start)
            {
                yield return TextSpan.FromBounds(start, at);
                start = at;
            }
        }

        yield return TextSpan.FromBounds(start, clause.End);
    }

    private static int? BoundaryBetween(Sentence sentence, int from, int to)
    {
        var between = sentence.Tokens.Where(t => t.Span.Start >= from && t.Span.Start < to).ToArray();
        return between.LastOrDefault(t => t.Form is "," or "،")?.Span.End ?? between.LastOrDefault(IsConjunction)?.Span.Start;
    }

    private static bool IsConjunction(Token token) => Conjunctions.Contains(token.Form) || IsJoined(token);

    /// <summary>Whether the Arabic "and" is written together with the word.</summary>
    private static bool IsJoined(Token token) => token.Form.StartsWith('و') && token.MayHaveClitics;

    private Mention<RelationEntry>? First(RelationRole role) => Of(role).FirstOrDefault();
}
