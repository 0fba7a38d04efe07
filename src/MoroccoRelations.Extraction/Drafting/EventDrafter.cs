using MoroccoRelations.Domain.Dates;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Languages;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Recognizers;
using MoroccoRelations.Extraction.Recognizers.Dates;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Drafting;

/// <summary>Makes event candidates of sentences: who, when, what.</summary>
public sealed class EventDrafter
{
    private const int LongestReach = 160;
    private const double LeastShareOfMorocco = 0.3;
    private const int OpeningReach = 25;
    private const int SaidReach = 60;
    private const int OpeningGap = 8;

    private readonly DocumentSubject subject;
    private readonly EdtfDate? published;
    private readonly PartnerSelection partners;
    private readonly ImpliedPartners implied;
    private readonly bool isChronology;
    private bool isMoroccan;
    private bool isMoroccoTheSubject;
    private int? firstOfStory;

    /// <summary>Drafts the events of a document about <paramref name="subject"/>.</summary>
    public EventDrafter(SourceDocument document, DocumentSubject subject)
    {
        ArgumentNullException.ThrowIfNull(document);
        this.subject = subject;
        published = document.Kind == DocumentKind.News ? document.Published : null;
        isChronology = document.Kind == DocumentKind.Chronology;
        partners = new PartnerSelection(subject);
        implied = new ImpliedPartners(subject);
    }

    /// <summary>The candidates of all sentences, in the order of the text.</summary>
    public IReadOnlyList<EventCandidate> Draft(IReadOnlyList<Sentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        firstOfStory = sentences.FirstOrDefault(s => s.Block.Kind == BlockKind.Paragraph)?.Index;
        isMoroccan = IsOfMorocco(sentences);
        var candidates = new List<EventCandidate>();
        Sentence? last = null;
        foreach (var sentence in sentences)
        {
            isMoroccoTheSubject = GoesOn(sentence) && last is not null && last.BlockIndex == sentence.BlockIndex && (IsOnMorocco(last) || (isMoroccoTheSubject && GoesOn(last)));
            foreach (var segment in MayTell(sentence) ? Segment.Of(sentence) : [])
            {
                candidates.AddRange(Draft(segment, candidates));
            }

            last = sentence;
        }

        return candidates;
    }

    /// <summary>Whether Morocco is what a sentence speaks of: it is named at its beginning, before any other, or nobody but its own people is.</summary>
    private static bool IsOnMorocco(Sentence sentence) =>
        (sentence.Partners.Count == 0 && sentence.People.Count > 0 && sentence.People.All(p => IsMoroccan(p.Value)))
        || sentence.People.Any(p => IsMoroccan(p.Value) && p.Span.Start - sentence.Span.Start <= OpeningReach && !sentence.Partners.Any(o => o.Span.Start < p.Span.Start))
        || sentence.Morocco.Any(m => m.Start - sentence.Span.Start <= OpeningReach && !sentence.Partners.Any(p => p.Span.Start < m.Start));

    /// <summary>Whether the sentence opens by going on about whom the one before spoke of.</summary>
    private static bool GoesOn(Sentence sentence) => OpensWithPronoun(sentence) || ArabicVerbs.LeavesPartyOut(sentence);

    /// <summary>"It depended on arms", "Il a rejoint la coalition": the sentence goes on about whom the one before spoke of.</summary>
    private static bool OpensWithPronoun(Sentence sentence) => sentence.Tokens is [var first, ..] && (SubjectPronouns.Contains(first.Form) || SubjectPronouns.Contains(WordBehindOpeningDate(sentence)));

    /// <summary>"In 1698 he was sent to Paris".</summary>
    private static string WordBehindOpeningDate(Sentence sentence) =>
        sentence.DateExpressions is [var date, ..] && date.Span.Start - sentence.Span.Start <= OpeningGap
            ? sentence.Tokens.Skip(TokenPlaces.FirstFrom(sentence.Tokens, date.Span.End)).FirstOrDefault(t => t.Form != ",")?.Form ?? ""
            : "";

    private static int Distance(TextSpan first, TextSpan second) => Math.Max(first.Start, second.Start) - Math.Min(first.End, second.End);

    /// <summary>A heading names what its section tells; a question tells nothing.</summary>
    private static bool MayTell(Sentence sentence) =>
        sentence.Block.Kind != BlockKind.Heading && sentence.Tokens is [.., { Form: not "?" }];

    private IEnumerable<EventCandidate> Draft(Segment segment, List<EventCandidate> before)
    {
        var trigger = TriggerChoice.In(segment);
        if (trigger is null && !IsDatedEntry(segment) && !NamesBothSides(segment))
        {
            yield break;
        }

        var choice = subject.Widen(implied.Complete(partners.In(PhraseOf(trigger, segment), trigger), segment, trigger, before), trigger?.Value.Entry.Type);
        foreach (var (date, source) in Dates(segment, trigger, before))
        {
            var candidate = new EventCandidate
            {
                Sentence = segment.Sentence,
                Segment = segment.Span,
                Trigger = trigger,
                Date = date,
                DateSource = source,
                Partners = choice,
                Morocco = PartOfMorocco(segment.Sentence, choice, trigger, before),
                IsOneOfSeveral = segment.IsOneOfSeveral,
                IsDateInferred = source == DateSource.Segment && segment.Dates.Any(d => d.Date == date && d.Words.Value.Anchor != DateAnchor.None),
                IsApartFromDate = trigger is not null && segment.Dates.Count > 0 && TriggerChoice.IsApart(trigger, segment),
                IsFarFromDate = trigger is not null && segment.Sentence.Span.Contains(trigger.Span) && segment.Dates.Count > 0 && segment.Dates.All(d => Distance(d.Span, trigger.Span) > LongestReach),
            };
            yield return candidate with { Actors = Actors.In(segment), Findings = Reasons.For(candidate, segment) };
        }

        foreach (var deed in NamedDeed.Beside(trigger, segment))
        {
            yield return InPassing(deed, segment, before);
        }
    }

    /// <summary>Where those stand with whom a deed was done: in its noun's own phrase, if no date speaks for the sentence and the phrase names both sides.</summary>
    private static Segment PhraseOf(Mention<TriggerForm>? trigger, Segment segment) =>
        trigger is not null && segment.Dates.Count == 0 && NamedDeed.HasOwnParties(trigger, segment.Sentence)
            ? segment with { Span = NamedDeed.Phrase(trigger, segment.Sentence) }
            : segment;

    /// <summary>What a noun names beside what the part of the sentence tells: without a date, with those whom its phrase names.</summary>
    private EventCandidate InPassing(Mention<TriggerForm> deed, Segment segment, List<EventCandidate> before)
    {
        var phrase = segment with { Span = NamedDeed.Phrase(deed, segment.Sentence), Dates = [] };
        var choice = partners.In(phrase, deed);
        var candidate = new EventCandidate
        {
            Sentence = segment.Sentence,
            Segment = segment.Span,
            Trigger = deed,
            Date = null,
            DateSource = DateSource.None,
            Partners = choice,
            Morocco = PartOfMorocco(segment.Sentence, choice, deed, before),
            IsInPassing = true,
        };
        return candidate with { Actors = Actors.In(phrase), Findings = Reasons.For(candidate, phrase) };
    }

    /// <summary>An item of a chronology tells by its date alone that something happened.</summary>
    private static bool IsDatedEntry(Segment segment) =>
        segment.Dates.Count > 0 && DatedEntry.Holds(segment.Sentence);

    /// <summary>A dated sentence of two sides tells something of them even where no word of the lists says what; one that counts or compares does not.</summary>
    private bool NamesBothSides(Segment segment) =>
        segment.Dates.Any(d => d.Words.Value.Relation != DateRelation.Since || d.Date.Precision == DatePrecision.Day)
        && !segment.IsOneOfSeveral
        && NamesSides(segment)
        && !segment.Sentence.Has(CueKind.Statistic)
        && !segment.Sentence.Has(CueKind.Standing);

    /// <summary>Both sides by name, or one of them in a document on the other: "in 1930 the French issued a decree", on a page on France and Morocco.</summary>
    private bool NamesSides(Segment segment)
    {
        var named = segment.Sentence.Partners.Where(p => p.Value.IsStrong && segment.Span.Contains(p.Span)).ToArray();
        return segment.Sentence.Morocco.Any(m => segment.Span.Contains(m))
            ? named.Length > 0 || (subject.Partner is { IsOrganisation: false } && !segment.Sentence.IsArabic)
            : !segment.Sentence.IsArabic && segment.Dates.All(d => !d.Date.IsInterval) && named.Any(p => p.Value.Code == subject.Partner);
    }

    private IEnumerable<(EdtfDate? Date, DateSource Source)> Dates(Segment segment, Mention<TriggerForm>? trigger, List<EventCandidate> before)
    {
        var dates = segment.Dates.Where(d => !IsSinceOfSomethingElse(d, trigger)).ToArray();
        if (dates.Length > 0)
        {
            return dates.Select(d => ((EdtfDate?)d.Date, DateSource.Segment));
        }

        var sentence = segment.Sentence;
        return IsDatedBySection(sentence, trigger, before) ? [(sentence.SectionDate, DateSource.Section)]
            : DateOfTitle(sentence, trigger) is { } title ? [(title, DateSource.Section)]
            : IsAnnouncement(sentence, trigger) ? [(published!.Approximately(), DateSource.Publication)]
            : [(null, DateSource.None)];
    }

    /// <summary>"The minister expected in Rabat on Sunday": the day that the title names dates what the story opens with, if it tells the same kind of happening.</summary>
    private EdtfDate? DateOfTitle(Sentence sentence, Mention<TriggerForm>? trigger) =>
        published is not null && sentence.Index == firstOfStory && trigger?.Value is { IsVerb: true, Entry.Type: EventType.Visit or EventType.Agreement }
        && sentence.Section is { Block.Level: 1, Dates: [{ Date: { Precision: DatePrecision.Day } day }] } && day != published
            ? day
            : null;

    /// <summary>"France said the plan is a basis for the dispute that has gone on since 1975": nobody says a thing since a year.</summary>
    private static bool IsSinceOfSomethingElse(DatedMention date, Mention<TriggerForm>? trigger) =>
        trigger?.Value is { IsVerb: true, Entry.Type: EventType.Statement } && date.Words.Value.Relation == DateRelation.Since && date.Date.Precision == DatePrecision.Year && date.Span.Start - trigger.Span.End > SaidReach;

    /// <summary>What the first sentence of a news story declares was declared about when the story came out; not what it says is to come, nor a word that only names a crisis.</summary>
    private bool IsAnnouncement(Sentence sentence, Mention<TriggerForm>? trigger) =>
        published is not null && sentence.Index == firstOfStory && sentence.Triggers.Any(t => t.Value is { IsVerb: true, Entry.Type: EventType.Statement })
        && trigger?.Value is not { IsVerb: false, Entry.Type: EventType.Conflict }
        && !(trigger?.Value.Entry.Type != EventType.Statement && sentence.Has(CueKind.Future));

    /// <summary>Below a heading that names a deed and no date, itself below the date, later sentences tell on of the deed, unless by a strong verb.</summary>
    private static bool IsToldThere(Sentence sentence, Mention<TriggerForm>? trigger) =>
        sentence.Section is not { Dates.Count: 0 } || trigger?.Value is { IsVerb: true, Entry.Strength: TriggerStrength.Strong };

    /// <summary>A heading's year dates all that stands below it, a heading's day only the first happening.</summary>
    private static bool IsDatedBySection(Sentence sentence, Mention<TriggerForm>? trigger, List<EventCandidate> before) =>
        sentence.SectionDate is { } date
        && ((date.Precision == DatePrecision.Year && IsToldThere(sentence, trigger)) || !before.Any(c => ReferenceEquals(c.Sentence.SectionDate, date) && c.Morocco != MoroccoPart.Absent));

    internal static bool IsMoroccan(PersonMention person) => person.Partners.Contains(PartnerCatalogue.Morocco.Code);

    private MoroccoPart PartOfMorocco(Sentence sentence, PartnerChoice choice, Mention<TriggerForm>? trigger, List<EventCandidate> before)
    {
        if (sentence.Morocco.Count > 0 || sentence.People.Any(p => IsMoroccan(p.Value)) || (NamesPolisario(sentence) && !(trigger?.Value.Entry.Type == EventType.Visit && NamesTwoCountries(choice))))
        {
            return MoroccoPart.Named;
        }

        if (isMoroccoTheSubject)
        {
            return MoroccoPart.Implied;
        }

        var isOwnPage = sentence.Block.Kind == BlockKind.Headline;
        var isSubject = choice.Codes.Count > 0 && (choice.Codes.All(subject.Implied.Contains) || (choice.Codes is [var only] && only == DocumentSubject.OfSection(sentence)));
        var goesOn = ImpliedPartners.LastOfParagraph(sentence, before) is { Morocco: not MoroccoPart.Absent } last
            && ((sentence.Has(CueKind.Both) && !(trigger?.Value.Entry.Type == EventType.Visit && NamesTwoCountries(choice))) || (choice.Codes.ToHashSet().SetEquals(last.Codes) && !IsBetweenOthers(choice, trigger)) || IsLikewise(sentence, trigger, last));
        var isOnSahara = (choice.Codes.Any(c => c.IsOrganisation) || trigger?.Value.Entry.Type is EventType.Ties or EventType.Recognition or EventType.Statement) && sentence.Partners.Any(p => p.Value.Codes.Contains(PartnerSelection.WesternSahara));
        var isOnRecognition = trigger?.Value is { IsVerb: true, Entry.Type: EventType.Recognition } && subject.Names(PartnerSelection.Polisario) && choice.IsNamed;
        return isOwnPage || IsOfPage(sentence, choice, trigger) || isSubject || goesOn || isOnSahara || isOnRecognition || IsOwnEntry(sentence, choice, before) || IsOfOwnHistory(sentence, choice, trigger) ? MoroccoPart.Implied : MoroccoPart.Absent;
    }

    /// <summary>"The minister of Spain flew to Algiers to meet his counterpart": "both" are then those two.</summary>
    private static bool NamesTwoCountries(PartnerChoice choice) => choice.Mentions.Select(m => m.Value.Code!).Where(c => !c.IsOrganisation).Distinct().Count() > 1;

    /// <summary>"In Mali, seventeen accords were signed. In Guinea, six accords were signed": the paragraph goes on to the next stop in the same words.</summary>
    private static bool IsLikewise(Sentence sentence, Mention<TriggerForm>? trigger, EventCandidate last) =>
        trigger?.Value is { IsVerb: true, Entry.Strength: TriggerStrength.Strong } && last.Trigger?.Entry == trigger.Entry && last.Sentence.BlockIndex == sentence.BlockIndex && sentence.Partners.All(p => p.Value.IsLocation);

    /// <summary>In a chronology of Morocco a dated entry on others leaves unsaid that Morocco takes part, and so does what the entry goes on to tell.</summary>
    private bool IsOwnEntry(Sentence sentence, PartnerChoice choice, List<EventCandidate> before) =>
        isMoroccan && isChronology && choice.IsNamed
        && (sentence.Dates.Count > 0 || (before.Count > 0 && before[^1] is { Morocco: not MoroccoPart.Absent } last && last.Sentence.BlockIndex == sentence.BlockIndex));

    /// <summary>On a page on the dispute over Western Sahara what the UN does, other than speak, it does with Morocco too; in a list on a partner's page, whom the entry names beside the partner says only where or by whom.</summary>
    private bool IsOfPage(Sentence sentence, PartnerChoice choice, Mention<TriggerForm>? trigger) =>
        subject.Partner is { } about
        && ((PartnerSelection.IsPartyToSahara(about) && trigger?.Value.Entry.Type != EventType.Statement && (choice.Codes.Any(c => c.IsOrganisation) || (sentence.Block.Kind is BlockKind.ListItem && sentence.Dates.Count > 0))) || (sentence.Block.Kind is BlockKind.ListItem or BlockKind.TableRow && choice.Codes.Contains(about)));

    /// <summary>"A dispute over the boundaries of Ceuta led Madrid to declare war": on a page that speaks of Morocco throughout, a dated deed of another concerns Morocco, if a word tells what it was.</summary>
    private bool IsOfOwnHistory(Sentence sentence, PartnerChoice choice, Mention<TriggerForm>? trigger) =>
        isMoroccan && !isChronology && choice.IsNamed && sentence.Dates.Count > 0 && subject.Partner is { } about && !PartnerSelection.IsPartyToSahara(about)
        && trigger?.Value.Entry.Strength is TriggerStrength.Strong or TriggerStrength.Plain && !IsBetweenOthers(choice, trigger);

    /// <summary>"Spain sent a fleet against Algiers": two others who fight do so without Morocco, unless the sentence says otherwise.</summary>
    private static bool IsBetweenOthers(PartnerChoice choice, Mention<TriggerForm>? trigger) => trigger?.Value.Entry.Type == EventType.Conflict && NamesTwoCountries(choice);

    /// <summary>Whether a text names Morocco so often that it must be Morocco's.</summary>
    private static bool IsOfMorocco(IReadOnlyList<Sentence> sentences) =>
        sentences.Count(s => s.Morocco.Count > 0 || s.People.Any(p => IsMoroccan(p.Value))) >= LeastShareOfMorocco * sentences.Count;

    /// <summary>What the Polisario does, it does in its dispute with Morocco; what two others say of it at a meeting of theirs is their own.</summary>
    private static bool NamesPolisario(Sentence sentence) =>
        sentence.Partners.Any(p => p.Value.Codes.Contains(PartnerSelection.Polisario)) || sentence.People.Any(p => p.Value.Partners.Contains(PartnerSelection.Polisario));
}
