using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;

namespace MoroccoRelations.Data.Reconciliation;

/// <summary>Finds what drafts of one document have to do with an event: by the passages that it cites there, else by what is told.</summary>
internal sealed class EventMatcher(Document document, Func<int, SourceLanguage> languageOf, Similarity similarity)
{
    public IEnumerable<Match<EventDraft, Event>> Matches(int index, EventDraft draft, EventCandidate candidate)
    {
        var passages = candidate.Passages
            .Select(c => ByPassage(index, draft, candidate, c)).OfType<Match<EventDraft, Event>>().ToList();
        return passages.Count > 0 ? passages
            : ByLikeness(index, draft, candidate) is { } match ? [match]
            : [];
    }

    /// <summary>What a record's passage says; one that an editor cites says what the record does.</summary>
    public static StatedEvent Told(Event record, Citation citation) => citation.Stated ?? Own(record);

    private static Match<EventDraft, Event>? ByPassage(int index, EventDraft draft, EventCandidate candidate, Citation citation)
    {
        var told = Told(candidate.Telling, citation);
        var likeness = EventLikeness.Of(draft, told, EventLikeness.Compare(draft.Actors, told.Actors), null);
        var strength = draft.Citations.Any(c => c.Span == citation.Span) && SaysTheSame(likeness) ? MatchStrength.SameReading
            : draft.Citations.Any(c => c.Span.Overlaps(citation.Span)) && MayBeReadAnew(likeness) ? MatchStrength.SamePassage
            : MatchStrength.None;
        return strength == MatchStrength.None
            ? null
            : new(index, draft, candidate.Target, candidate.Target.Id, citation, strength, likeness.Closeness, () => "same passage");
    }

    private static bool SaysTheSame(EventLikeness likeness) =>
        likeness is { Date: DateRelation.Equal or DateRelation.BothUndated, SameType: true, Partners: PartnerRelation.Equal };

    /// <remarks>A newer reading may differ in one of the three, the date included, but a sentence may also tell two happenings.</remarks>
    private static bool MayBeReadAnew(EventLikeness likeness)
    {
        bool[] kept = [likeness.Date is not (DateRelation.Apart or DateRelation.Near), likeness.CompatibleType, likeness.Partners >= PartnerRelation.Contained];
        return likeness.Partners != PartnerRelation.Foreign && kept.Count(k => k) >= 2;
    }

    private Match<EventDraft, Event>? ByLikeness(int index, EventDraft draft, EventCandidate candidate)
    {
        var record = candidate.Telling;
        if (!draft.Partners.Any(code => record.Partners.Exists(p => p.Partner == code)))
        {
            return null;
        }

        var tellings = Tellings(record).Where(told => EventLikeness.MayBeOne(draft, told)).ToList();
        if (tellings.Count == 0)
        {
            return null;
        }

        var words = Words(draft, record);
        var actors = EventLikeness.Compare(draft.Actors, [.. record.Actors, .. record.Citations.SelectMany(c => c.Stated?.Actors ?? [])]);
        var best = tellings
            .Select(told => EventLikeness.Of(draft, told, actors, words))
            .Select(likeness => (Likeness: likeness, Strength: EventRules.Judge(likeness)))
            .MaxBy(judged => (judged.Strength, judged.Likeness.Closeness));
        return best.Strength == MatchStrength.None
            ? null
            : new(index, draft, candidate.Target, candidate.Target.Id, null, best.Strength, best.Likeness.Closeness, () => Reason(best.Likeness));
    }

    private double? Words(EventDraft draft, Event record)
    {
        var comparable = record.Citations.Where(c => languageOf(c.DocumentId) == document.Language).ToList();
        return comparable.Count == 0 ? null : comparable.Max(c => draft.Citations.Max(d => similarity.Of(d.Quote, c.Quote)));
    }

    private static IEnumerable<StatedEvent> Tellings(Event record) => record.Citations.Select(c => c.Stated).OfType<StatedEvent>().Prepend(Own(record));

    private static StatedEvent Own(Event record) =>
        new(record.Date, record.Type, [.. record.Partners.Select(p => p.Partner)], record.Actors, []);

    private static string Reason(EventLikeness likeness) =>
        $"date {Kebab(likeness.Date)}, {(likeness.SameType ? "same" : "compatible")} type, partners {Kebab(likeness.Partners)}, people {Kebab(likeness.Actors)}, words {Percent(likeness.Words)}";

    private static string Kebab<T>(T value)
        where T : struct, Enum => string.Concat($"{value}".Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));

    private static string Percent(double? words) => words is { } share ? FormattableString.Invariant($"{share:P0} alike") : "of two languages";
}
