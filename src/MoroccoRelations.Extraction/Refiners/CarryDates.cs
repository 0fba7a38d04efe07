using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Drafting;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Recognizers;

namespace MoroccoRelations.Extraction.Refiners;

/// <summary>Gives an undated happening of a narrative the year, or right behind a day the month, of the one told before it in the same paragraph.</summary>
/// <remarks>The date is marked approximate, since the text only suggests it by its order.</remarks>
public sealed class CarryDates : IEventRefiner
{
    private const int LongestStory = 7;
    private const int LongestReach = 12;
    private const int OccasionReach = 12;

    private readonly EdtfDate? published;

    /// <summary>Carries dates within a document published on a day; what its story tells of these days happened on the day told before.</summary>
    public CarryDates(EdtfDate? published) => this.published = published;

    /// <inheritdoc/>
    public IReadOnlyList<EventCandidate> Refine(IReadOnlyList<EventCandidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        var refined = new List<EventCandidate>();
        foreach (var candidate in candidates)
        {
            var before = refined.Count > 0 ? refined[^1] : null;
            refined.Add(IsOfSameDay(candidate, before) || IsOfEntry(candidate, before) ? candidate with { Date = before!.Date, DateSource = DateSource.Carried }
                : MeetingOf(candidate, refined) is { } meeting ? candidate with { Date = meeting.Date, DateSource = DateSource.Carried }
                : OccasionOf(candidate, refined) is { } occasion ? candidate with { Date = occasion.Date, DateSource = DateSource.Carried }
                : MayCarry(candidate, before) ? Carry(candidate, before!.Date!)
                : candidate);
        }

        return refined;
    }

    private bool IsOfSameDay(EventCandidate candidate, EventCandidate? before) =>
        candidate.Date is null
        && published is { Precision: DatePrecision.Day }
        && before is { Date: { Precision: DatePrecision.Day, IsInterval: false } date, DateSource: not DateSource.Publication }
        && Math.Abs(published.Earliest.DayNumber - date.Earliest.DayNumber) <= LongestStory
        && candidate.Trigger is { Value.Entry.Strength: not TriggerStrength.Weak }
        && candidate.Sentence.Index - before.LastSentence <= 2
        && !candidate.Codes.Except(before.Codes).Any();

    /// <summary>"At the end of the talks, they signed three agreements": on the day of the talks, though something older was told in between.</summary>
    private EventCandidate? MeetingOf(EventCandidate candidate, List<EventCandidate> before) =>
        candidate is { Date: null, Trigger.Value.Entry.Strength: TriggerStrength.Strong } && candidate.Sentence.Has(CueKind.Occasion) && published is { Precision: DatePrecision.Day }
            ? before.TakeLast(LongestReach).LastOrDefault(m => m is { Type: EventType.Visit or EventType.Ties, Date: { Precision: DatePrecision.Day, IsInterval: false } day } && Math.Abs(published.Earliest.DayNumber - day.Earliest.DayNumber) <= LongestStory && !candidate.Codes.Except(m.Codes).Any())
            : null;

    /// <summary>"On the sidelines of the summit he met the president of Peru": when the summit told of was.</summary>
    private static EventCandidate? OccasionOf(EventCandidate candidate, List<EventCandidate> before) =>
        candidate is { Date: null, Type: EventType.Visit, Trigger.Value.IsVerb: true } && NamedOccasion(candidate.Sentence) is { } occasion
            ? before.TakeLast(LongestReach).LastOrDefault(e => e is { Type: EventType.Visit, Date.Precision: DatePrecision.Day, DateSource: DateSource.Segment } && e.Sentence.Triggers.Any(t => t.Value.Entry == occasion && !t.Value.IsVerb))
            : null;

    private static TriggerEntry? NamedOccasion(Sentence sentence) =>
        sentence.Triggers.FirstOrDefault(t => t.Value is { IsVerb: false, Entry.Type: EventType.Visit } && LendDates.IsKnown(sentence, t.Span.Start) && sentence.CuesOf(CueKind.Frame).Any(c => c.End <= t.Span.Start && t.Span.Start - c.End <= OccasionReach))?.Value.Entry;

    /// <summary>"16 May 1988: Relations are resumed. Opening of the border": what an entry of a chronology tells behind its first sentence happened then too.</summary>
    private static bool IsOfEntry(EventCandidate candidate, EventCandidate? before) =>
        candidate.Date is null
        && before is { Date: not null, DateSource: DateSource.Segment }
        && candidate.Trigger is { Value.Entry.Strength: TriggerStrength.Strong }
        && candidate.Codes.Count > 0
        && candidate.Sentence.BlockIndex == before.Sentence.BlockIndex
        && candidate.Sentence.Index - before.LastSentence == 1
        && DatedEntry.OpensWithDate(before.Sentence);

    private static bool MayCarry(EventCandidate candidate, EventCandidate? before) =>
        candidate.Date is null
        && !candidate.Sentence.Has(CueKind.Unfixed)
        && candidate.Partners.IsNamed
        && !candidate.Sentence.Has(CueKind.Recent)
        && candidate.Trigger is { Value: { IsVerb: true, Entry.Strength: TriggerStrength.Strong } } trigger
        && !candidate.Sentence.Asides.Any(a => a.Contains(trigger.Span))
        && (candidate.Type == before?.Type || before?.Date?.Precision is DatePrecision.Day or DatePrecision.Month)
        && candidate.Sentence.Block.Kind == BlockKind.Paragraph
        && before?.Date is { IsInterval: false, Precision: not (DatePrecision.Decade or DatePrecision.Century) }
        && before.Sentence.BlockIndex == candidate.Sentence.BlockIndex
        && candidate.Sentence.Index - before.LastSentence == 1;

    private static EventCandidate Carry(EventCandidate candidate, EdtfDate before)
    {
        var carried = before.Precision is DatePrecision.Day or DatePrecision.Month
            ? EdtfDate.Month(before.Earliest.Year, before.Earliest.Month)
            : EdtfDate.Year(before.Earliest.Year);
        return candidate with { Date = carried.Approximately(), DateSource = DateSource.Carried };
    }
}
