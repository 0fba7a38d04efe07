using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Drafting;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Recognizers;

namespace MoroccoRelations.Extraction.Refiners;

/// <summary>What is said at a meeting, or told of it again, belongs to the meeting: later undated talk and statements with the same partners become its citations.</summary>
public sealed class FoldIntoMeeting : IEventRefiner
{
    // How many happenings back a meeting may lie; a document of any length is refined in linear time.
    private const int Reach = 200;

    private readonly bool isStory;

    /// <summary>Folds within a document: in a news story throughout, elsewhere within a paragraph.</summary>
    public FoldIntoMeeting(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        isStory = document.Kind == DocumentKind.News || (document.Kind == DocumentKind.Other && document.Published is not null && !document.Blocks.Any(b => b.Kind == BlockKind.Heading && b.Level > 1));
    }

    /// <inheritdoc/>
    public IReadOnlyList<EventCandidate> Refine(IReadOnlyList<EventCandidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        var refined = new List<EventCandidate>();
        foreach (var candidate in candidates)
        {
            var meeting = candidate.Date is null ? refined.FindLastIndex(refined.Count - 1, Math.Min(refined.Count, Reach), m => IsSaidAt(candidate, m) || GoesOn(candidate, m) || IsListed(candidate, m)) : -1;
            if (meeting < 0)
            {
                refined.Add(candidate);
            }
            else
            {
                refined[meeting] = WithTelling(refined[meeting], candidate.Sentence);
            }
        }

        return refined;
    }

    private static EventCandidate WithTelling(EventCandidate told, Sentence sentence) => told with
    {
        AlsoTold = [.. told.AlsoTold, sentence.Span],
        GoesOnUntil = sentence.Index == told.LastSentence + 1 ? sentence.Index : told.GoesOnUntil,
    };

    private bool IsSaidAt(EventCandidate candidate, EventCandidate meeting) =>
        candidate.Date is null
        && candidate.Sentence.Block.Kind == BlockKind.Paragraph
        && meeting.Sentence.Block.Kind == BlockKind.Paragraph
        && (meeting.Type is EventType.Visit or EventType.Agreement || meeting.DateSource == DateSource.Publication || IsSaidAgain(candidate, meeting))
        && meeting.Sentence.Index < candidate.Sentence.Index
        && IsTalk(candidate)
        && !candidate.Sentence.Has(CueKind.Another)
        && !candidate.Codes.Except(meeting.Codes).Any()
        && (isStory || candidate.Sentence.BlockIndex == meeting.Sentence.BlockIndex || candidate.Sentence.Has(CueKind.Both));

    /// <summary>What the speaker of a day's statement goes on to say is a part of it.</summary>
    private bool IsSaidAgain(EventCandidate candidate, EventCandidate statement) =>
        isStory && statement is { Type: EventType.Statement, DateSource: DateSource.Segment, Date.Precision: DatePrecision.Day }
        && candidate.Sentence.Triggers.Any(t => t.Value is { IsVerb: true, Entry.Type: EventType.Statement });

    /// <summary>The next sentence on the same aid, on the one happening that a dated section is about, or on "the protest" just told only says more of it; so does what somebody did "during his visit".</summary>
    private static bool GoesOn(EventCandidate candidate, EventCandidate before) =>
        candidate.Type == before.Type
        && (candidate.Type == EventType.Aid || NamesAgain(candidate, before) || (before.Date is not null && before.Sentence.SectionDate == before.Date && candidate.Sentence.SectionDate == before.Date))
        && candidate.Date is null
        && (candidate.Sentence.BlockIndex == before.Sentence.BlockIndex || (candidate.Type == EventType.Visit && before.Trigger is { Value.IsVerb: true } && candidate.Sentence.Has(CueKind.Occasion)))
        && candidate.Sentence.Index - before.Sentence.Index == 1
        && !candidate.Codes.Except(before.Codes).Any();

    /// <summary>The papers that a list names below "they signed the following" were signed together.</summary>
    private static bool IsListed(EventCandidate candidate, EventCandidate before) =>
        before is { Type: EventType.Agreement, Trigger.Value.IsVerb: true }
        && candidate is { Trigger.Value.IsVerb: false, Sentence.Block.Kind: BlockKind.ListItem }
        && candidate.Sentence.Triggers.Any(t => t.Value is { IsVerb: false, Entry.Type: EventType.Agreement })
        && candidate.Sentence.Index - before.LastSentence == 1
        && !candidate.Codes.Except(before.Codes).Any();

    private static bool NamesAgain(EventCandidate candidate, EventCandidate before) =>
        before.Trigger is not null && candidate.Sentence.Triggers.Any(t => !t.Value.IsVerb && t.Value.Entry == before.Trigger.Value.Entry);

    private static bool IsTalk(EventCandidate candidate) =>
        candidate.Type is EventType.Statement or EventType.Visit || candidate.Trigger is not { Value.Entry.Strength: TriggerStrength.Strong };
}
