using System.Collections.Frozen;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Drafting;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Recognizers;

namespace MoroccoRelations.Extraction.Refiners;

/// <summary>Gives an undated agreement or meeting the date of the next sentence, where that sentence only says of the same parties what they did then; and what opens a story the date at which it is told again.</summary>
public sealed class LendDates : IEventRefiner
{
    private const int LongestOpening = 2;

    private static readonly FrozenSet<string> Determiners = FunctionWords.Of(FunctionWordKind.Determiner);
    private static readonly string[] PossessiveEndings = ["ته", "تها", "تهما", "ائه", "ائهما"];

    /// <inheritdoc/>
    public IReadOnlyList<EventCandidate> Refine(IReadOnlyList<EventCandidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        var refined = new List<EventCandidate>();
        foreach (var candidate in candidates)
        {
            if (refined.Count > 0 && (MayLend(candidate, refined[^1]) || (refined.Count == 1 && TellsLeadAgain(candidate, refined[0]))))
            {
                refined[^1] = refined[^1] with { Date = candidate.Date, DateSource = DateSource.Carried, AlsoTold = [.. refined[^1].AlsoTold, candidate.Sentence.Span] };
            }
            else
            {
                refined.Add(candidate);
            }
        }

        return refined;
    }

    private static bool MayLend(EventCandidate candidate, EventCandidate before) =>
        candidate.DateSource == DateSource.Segment
        && before is { Date: null, Type: EventType.Agreement or EventType.Visit }
        && candidate.Sentence.Block.Kind == BlockKind.Paragraph
        && candidate.Sentence.BlockIndex == before.Sentence.BlockIndex
        && candidate.Sentence.Index - before.Sentence.Index == 1
        && candidate.Sentence.Has(CueKind.Both);

    /// <summary>"The two ministers met lately … The meeting, held on 11 June, …": the opening of a story leaves to the next sentences when it was.</summary>
    private static bool TellsLeadAgain(EventCandidate candidate, EventCandidate lead) =>
        candidate.DateSource == DateSource.Segment
        && candidate.Type == lead.Type
        && lead is { Date: null, Type: EventType.Agreement or EventType.Visit, Trigger: not null }
        && lead.Sentence.DateExpressions.Count == 0
        && lead.Sentence.Block.Kind == BlockKind.Paragraph
        && candidate.Sentence.Block.Kind == BlockKind.Paragraph
        && candidate.Sentence.Index - lead.LastSentence is > 0 and <= LongestOpening
        && !candidate.Codes.Except(lead.Codes).Any()
        && candidate.Sentence.Triggers.Any(t => !t.Value.IsVerb && t.Value.Entry.Type == lead.Type && (IsKnown(candidate.Sentence, t.Span.Start) || (lead.Sentence.Triggers.Any(l => l.Value.IsVerb) && candidate.Sentence.Has(CueKind.Both))));

    /// <summary>Whether the noun is one already told of: "اللقاء", "زيارته", "the meeting", "sa visite".</summary>
    internal static bool IsKnown(Sentence sentence, int start)
    {
        var at = sentence.Tokens.TakeWhile(t => t.Span.Start < start).Count();
        var word = sentence.Tokens[at].Form;
        return Determiners.Contains(at > 0 ? sentence.Tokens[at - 1].Form : "") || word.StartsWith("ال", StringComparison.Ordinal) || PossessiveEndings.Any(e => word.EndsWith(e, StringComparison.Ordinal));
    }
}
