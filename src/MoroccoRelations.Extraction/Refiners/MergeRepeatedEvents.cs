using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Drafting;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Refiners;

/// <summary>Makes one event of what is told twice: headline and body, summary and body, at different precision.</summary>
public sealed class MergeRepeatedEvents : IEventRefiner
{
    // How many happenings back the first telling may lie; a document of any length is refined in linear time.
    private const int Reach = 400;
    private const int LongestStay = 31;
    private const int LongestLag = 4;
    private const double LeastSharedWords = 0.75;

    /// <inheritdoc/>
    public IReadOnlyList<EventCandidate> Refine(IReadOnlyList<EventCandidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        var happenings = new List<Happening>();
        foreach (var candidate in candidates)
        {
            var same = happenings.FindIndex(Math.Max(0, happenings.Count - Reach), h => IsSame(h.Best, candidate));
            if (same < 0)
            {
                happenings.Add(new Happening(candidate));
            }
            else
            {
                happenings[same].Add(candidate);
            }
        }

        return [.. happenings.Select(h => h.Told)];
    }

    private static bool IsSame(EventCandidate first, EventCandidate second) =>
        !AreTwoOfList(first, second) && ((TellsAlike(first, second) && SharesPartners(first, second) && DatesAgree(first, second)) || IsToldAgain(first, second) || IsNamedAgain(first, second) || IsNamedAgain(second, first));

    /// <summary>"2002 Agreement on air transport" and, below it, "2002 Memorandum on tourism": items of one list that share a year and few words are two happenings.</summary>
    private static bool AreTwoOfList(EventCandidate first, EventCandidate second) =>
        first.Sentence.BlockIndex != second.Sentence.BlockIndex
        && first.Sentence.Block.Kind == BlockKind.ListItem && second.Sentence.Block.Kind == BlockKind.ListItem
        && first.Date is { Precision: DatePrecision.Year, IsInterval: false } && first.Date == second.Date
        && SharedWords(first, second) < LeastSharedWords;

    /// <summary>"The normalisation of ties with Peru" names again what another sentence tells.</summary>
    private static bool IsNamedAgain(EventCandidate named, EventCandidate told) =>
        named is { Date: null, Trigger.Value.IsVerb: false } && NamedDeed.Tells(named) && named.Type == told.Type && SharesPartners(named, told);

    /// <summary>What a story's opening dates by the publication alone is told again with its day.</summary>
    private static bool IsToldAgain(EventCandidate opening, EventCandidate second) =>
        opening is { DateSource: DateSource.Publication, Date: { } published } && second is { DateSource: DateSource.Segment, Date: { Precision: DatePrecision.Day, IsInterval: false } day }
        && opening.Type == second.Type && opening.Type is EventType.Visit or EventType.Agreement
        && published.Latest.DayNumber - day.Earliest.DayNumber is >= 0 and <= LongestLag
        && SharesPartners(opening, second);

    private static bool SharesPartners(EventCandidate first, EventCandidate second) =>
        Holds(first.Codes, second.Codes) || Holds(second.Codes, first.Codes);

    private static bool Holds(IReadOnlyList<PartnerCode> all, IReadOnlyList<PartnerCode> some)
    {
        foreach (var code in some)
        {
            if (!all.Contains(code))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TellsAlike(EventCandidate first, EventCandidate second) =>
        first.Trigger?.Entry == second.Trigger?.Entry
        || (first.Sentence.Index != second.Sentence.Index
            && ((first.Type == second.Type && first.Date is { Precision: DatePrecision.Day }) || IsSameDayNextSentence(first, second) || IsSameDayInFewWords(first, second)));

    /// <summary>An entry of a summary that names day and partner by words that tell little repeats what the text told of that day.</summary>
    private static bool IsSameDayInFewWords(EventCandidate first, EventCandidate second) =>
        first.Date is { Precision: DatePrecision.Day, IsInterval: false } && first.Date == second.Date
        && DatedEntry.Holds(second.Sentence) && second.Trigger is not { Value.Entry.Strength: TriggerStrength.Strong or TriggerStrength.Plain };

    private static bool IsSameDayNextSentence(EventCandidate first, EventCandidate second) =>
        first.Date is { Precision: DatePrecision.Day } && first.Date == second.Date && second.Sentence.Index - first.Sentence.Index == 1
        && (first.Type is EventType.Statement or EventType.Other || second.Type is EventType.Statement or EventType.Other);

    /// <summary>Equal dates agree; where one is more exact, or there is none, only the same words tell the same thing.</summary>
    private static bool DatesAgree(EventCandidate first, EventCandidate second) => (first.Date, second.Date) switch
    {
        (null, null) => first.Sentence.Index == second.Sentence.Index || SharedWords(first, second) >= LeastSharedWords,
        ({ } a, { } b) when a == b || (first.Sentence.Index == second.Sentence.Index && a.Earliest == b.Earliest && a.Latest == b.Latest) => !IsCarried(first, second) || TriggerWord(first) == TriggerWord(second),
        ({ } a, { } b) => !IsLong(a) && !IsLong(b) && (a.Contains(b) || b.Contains(a)) && (a.IsInterval || b.IsInterval || TriggerWord(first) == TriggerWord(second)),
        _ => false,
    };

    private static bool IsCarried(EventCandidate first, EventCandidate second) =>
        first.DateSource == DateSource.Carried || second.DateSource == DateSource.Carried;

    private static string? TriggerWord(EventCandidate candidate) =>
        candidate.Trigger is { } trigger ? candidate.Sentence.TokensIn(trigger.Span).FirstOrDefault()?.Form : null;

    /// <summary>The share of the shorter sentence's words that the other holds too.</summary>
    private static double SharedWords(EventCandidate first, EventCandidate second)
    {
        var a = first.Sentence.Tokens.Where(t => t.Kind == TokenKind.Word).Select(t => t.Form).ToHashSet();
        var b = second.Sentence.Tokens.Where(t => t.Kind == TokenKind.Word).Select(t => t.Form).ToHashSet();
        return (double)a.Intersect(b).Count() / Math.Max(1, Math.Min(a.Count, b.Count));
    }

    private static bool IsLong(EdtfDate date) => date.IsInterval && date.Latest.DayNumber - date.Earliest.DayNumber > LongestStay;

    private static bool IsBetter(EventCandidate candidate, EventCandidate than) =>
        candidate.Date is not null && than.Date is not null && candidate.Date != than.Date
            ? than.Date.Contains(candidate.Date) || (than.DateSource == DateSource.Publication && candidate.DateSource != DateSource.Publication)
            : candidate.Confidence > than.Confidence;

    /// <summary>One happening with all that tells it; the passages are put together once, as a page may tell one thing ten thousand times.</summary>
    private sealed class Happening(EventCandidate first)
    {
        private readonly List<TextSpan> passages = [first.Sentence.Span, .. first.AlsoTold];

        /// <summary>What tells it best so far.</summary>
        public EventCandidate Best { get; private set; } = first;

        /// <summary>The best with the passages of all the others.</summary>
        public EventCandidate Told => passages.Count == 1 ? Best : Best with { AlsoTold = [.. passages.Distinct().Where(s => s != Best.Sentence.Span)] };

        public void Add(EventCandidate candidate)
        {
            var (best, other) = IsBetter(candidate, Best) ? (candidate, Best) : (Best, candidate);
            Best = best with { Actors = [.. best.Actors, .. other.Actors.Where(a => !best.Actors.Any(a.IsSamePersonAs))] };
            passages.Add(candidate.Sentence.Span);
            passages.AddRange(candidate.AlsoTold);
        }
    }
}
