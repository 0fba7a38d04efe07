using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Recognizers;

namespace MoroccoRelations.Extraction.Drafting;

/// <summary>Finds whom a passage means without naming: the parties just told of ("both countries"), the country of a person named, the document's subject.</summary>
internal sealed class ImpliedPartners(DocumentSubject subject)
{
    private const int BothReach = 6;
    private const int SpeakersDeedReach = 40;

    /// <summary>The partners of a segment: those named, with or without whom else the passage means.</summary>
    public PartnerChoice Complete(PartnerChoice selected, Segment segment, Mention<TriggerForm>? trigger, List<EventCandidate> before)
    {
        var named = WithSpeakers(selected, segment, trigger);
        var isLand = IsOnlyLand(named, segment.Sentence, trigger) && subject.Partner is { } partner && !PartnerSelection.IsPartyToSahara(partner);
        if ((named.IsNamed && !isLand && (IsPostedAbroad(segment.Sentence, trigger) || !named.Mentions.All(m => PartnerSelection.IsPlace(segment.Sentence, m)))) || segment.Sentence.Block.Kind == BlockKind.Headline)
        {
            return named;
        }

        var people = CountriesOfPeople(segment);
        if (people.Length > 0)
        {
            return PartnerChoice.Inherited(people);
        }

        var last = LastOfParagraph(segment.Sentence, before);
        return named.IsNamed && !isLand ? AtPlace(named, segment, trigger, last) : Inherited(segment.Sentence, before, last);
    }

    /// <summary>What was told last, if it was told in this paragraph or the one before and has partners.</summary>
    public static EventCandidate? LastOfParagraph(Sentence sentence, List<EventCandidate> before) =>
        before.Count > 0 && before[^1].Codes.Count > 0 && sentence.BlockIndex - before[^1].Sentence.BlockIndex <= 1 ? before[^1] : null;

    /// <summary>Only places are named: a second happening at one is with those of the first, a fight goes on against whom it was.</summary>
    private static PartnerChoice AtPlace(PartnerChoice named, Segment segment, Mention<TriggerForm>? trigger, EventCandidate? last)
    {
        if (last is not null && ReferenceEquals(last.Sentence, segment.Sentence) && last.Partners.IsNamed && segment.IsOneOfSeveral)
        {
            return PartnerChoice.Inherited([.. last.Codes]);
        }

        var isFight = trigger?.Value.Entry.Type == EventType.Conflict && last is not null;
        return isFight ? named with { Codes = [.. Fighters(last!).Union(named.Codes)] } : named;
    }

    private PartnerChoice Inherited(Sentence sentence, List<EventCandidate> before, EventCandidate? last)
    {
        if (last is not null && sentence.Has(CueKind.Both))
        {
            return PartnerChoice.Inherited([.. PartiesOfBoth(sentence, before, last)]);
        }

        return OfOwnSection(sentence) is { } section ? PartnerChoice.Inherited(section)
            : subject.Partner is not null ? PartnerChoice.Inherited([.. subject.Implied]) : PartnerChoice.Inherited([.. last?.Codes ?? []]);
    }

    /// <summary>"Both countries" are not an organisation that was told of in between: the last that were two countries, or the document's subject.</summary>
    private IEnumerable<PartnerCode> PartiesOfBoth(Sentence sentence, List<EventCandidate> before, EventCandidate last)
    {
        if (subject.Partner is null || last.Codes.Any(MayBeOneOfTwo))
        {
            return last.Codes;
        }

        var pair = before.TakeLast(BothReach).LastOrDefault(c => sentence.BlockIndex - c.Sentence.BlockIndex <= 1 && c.Codes.Any(MayBeOneOfTwo) && c.Morocco != MoroccoPart.Absent);
        return pair?.Codes ?? subject.Implied;
    }

    private bool MayBeOneOfTwo(PartnerCode code) => code == subject.Partner || !(code.IsOrganisation || code == PartnerSelection.WesternSahara);

    private PartnerChoice WithSpeakers(PartnerChoice named, Segment segment, Mention<TriggerForm>? trigger)
    {
        var speakers = CountriesOfPeople(segment);
        return !named.IsNamed ? named
            : SpeakersOwn(segment, trigger) is { } own ? named with { Codes = IsSaid(trigger) ? [own] : [.. named.Codes.Union([own])] }
            : IsSaid(trigger) && named.Codes.All(c => c.IsOrganisation && !PartnerSelection.IsPartyToSahara(c)) ? named with { Codes = [.. named.Codes.Union(speakers)] }
            : speakers.Length > 0 && (IsOnSahara(named, trigger) || IsOnlyLand(named, segment.Sentence, trigger)) ? named with { Codes = speakers }
            : trigger?.Value.Entry.Type is EventType.Visit or EventType.Agreement ? named with { Codes = [.. named.Codes.Union(speakers.Where(c => !c.IsOrganisation || PartnerSelection.IsPartyToSahara(c)))] }
            : named;
    }

    /// <summary>"The minister recalled that his country opposed the ruling of the court": whose minister speaks is who did it.</summary>
    private static PartnerCode? SpeakersOwn(Segment segment, Mention<TriggerForm>? trigger) =>
        trigger is { Value.IsVerb: true }
        && segment.Sentence.CuesOf(CueKind.OwnCountry).LastOrDefault(c => c.End <= trigger.Span.Start && trigger.Span.Start - c.End <= SpeakersDeedReach && !segment.Sentence.Tokens.Any(t => t.Form == "," && t.Span.Start >= c.End && t.Span.End <= trigger.Span.Start)) is { Length: > 0 } cue
            ? segment.Sentence.People.LastOrDefault(p => p.Span.End <= cue.Start && p.Value.Partners.Count == 1) is { } person ? CountryOf(person.Value) : CountryBefore(segment.Sentence, cue)
            : null;

    private static PartnerCode? CountryOf(PersonMention person) => EventDrafter.IsMoroccan(person) ? null : person.Partners[0];

    /// <summary>"The Peruvian minister … his country": the one country named before.</summary>
    private static PartnerCode? CountryBefore(Sentence sentence, TextSpan cue)
    {
        var countries = sentence.Partners.Where(p => p.Span.End <= cue.Start && p.Value is { IsStrong: true, IsLocation: false }).Select(p => p.Value.Code!).Distinct().ToArray();
        return countries is [{ IsOrganisation: false } country] && !sentence.Morocco.Any(m => m.End <= cue.Start) ? country : null;
    }

    private static bool IsSaid(Mention<TriggerForm>? trigger) => trigger?.Value.Entry.Type is EventType.Statement or EventType.Recognition;

    /// <summary>"A delegation of the senate visited Laayoune": who is received in Western Sahara, agrees on it, or fought there before the Polisario, is not the land.</summary>
    private bool IsOnlyLand(PartnerChoice named, Sentence sentence, Mention<TriggerForm>? trigger) =>
        (trigger?.Value.Entry.Type is EventType.Visit or EventType.Agreement || (trigger?.Value.Entry.Type is null or EventType.Conflict && !subject.Names(PartnerSelection.Polisario)) || (trigger?.Value.Entry.Type == EventType.Statement && sentence.Morocco.Count == 0)) && named.IsNamed && named.Codes.All(c => c == PartnerSelection.WesternSahara);

    /// <summary>"Morocco reopened its embassy in Peru": where a mission is opened or an envoy recalled is with whom.</summary>
    private static bool IsPostedAbroad(Sentence sentence, Mention<TriggerForm>? trigger) =>
        trigger?.Value is { IsVerb: true, Entry: { Type: EventType.Ties, Strength: TriggerStrength.Strong } } && !sentence.Has(CueKind.Both);

    /// <summary>The country of the section's heading; a title names what a story is on, not always with whom, so the document's subject goes before it.</summary>
    private PartnerCode? OfOwnSection(Sentence sentence) =>
        sentence.Section?.Block.Level == 1 && subject.Partner is not null ? null : DocumentSubject.OfSection(sentence);

    /// <summary>"President Ruto rescinded his nation's recognition of the Sahrawi republic": who acts is the speaker's country, not whom the act is about.</summary>
    private static bool IsOnSahara(PartnerChoice named, Mention<TriggerForm>? trigger) =>
        IsSaid(trigger) && named.IsNamed && named.Codes.All(PartnerSelection.IsPartyToSahara);

    /// <summary>Against whom a fight goes on whose next sentence names only the place.</summary>
    private static IReadOnlyList<PartnerCode> Fighters(EventCandidate last) =>
        last.Codes.Any(PartnerSelection.IsPartyToSahara) ? [.. last.Codes.Where(PartnerSelection.IsPartyToSahara)] : last.Codes;

    /// <summary>The countries for which the people of a segment can only speak.</summary>
    private static PartnerCode[] CountriesOfPeople(Segment segment) =>
        [.. segment.Sentence.People
            .Where(p => segment.Span.Contains(p.Span.Start) && p.Value.Partners.Count == 1 && !EventDrafter.IsMoroccan(p.Value))
            .Select(p => p.Value.Partners[0])
            .Distinct()];
}
