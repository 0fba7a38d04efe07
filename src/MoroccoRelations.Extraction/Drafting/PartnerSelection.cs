using System.Collections.Frozen;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Recognizers;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Drafting;

/// <summary>Decides which of the partners that a passage names take part in what it tells.</summary>
public sealed class PartnerSelection
{
    /// <summary>Western Sahara as a territory.</summary>
    public static readonly PartnerCode WesternSahara = PartnerCode.Parse("EH", null);

    /// <summary>The Polisario Front and the state that it proclaims.</summary>
    public static readonly PartnerCode Polisario = PartnerCode.Parse("org:SADR", null);
    private static readonly PartnerCode UnitedNations = PartnerCode.Parse("org:UN", null);
    private static readonly FrozenSet<string> Backing = FunctionWords.Of(FunctionWordKind.BehindBacker);
    private static readonly FrozenSet<string> BackedBy = FunctionWords.Of(FunctionWordKind.BackedBy);
    private const int FrameReach = 30;
    private const int SourceReach = 20;

    private readonly DocumentSubject subject;

    /// <summary>Selects partners in a document about <paramref name="subject"/>.</summary>
    public PartnerSelection(DocumentSubject subject) => this.subject = subject;

    /// <summary>The partners of what <paramref name="trigger"/> tells in a segment; nobody where the segment names nobody.</summary>
    public PartnerChoice In(Segment segment, Mention<TriggerForm>? trigger)
    {
        ArgumentNullException.ThrowIfNull(segment);
        var sentence = segment.Sentence;
        var certain = Certain(sentence).ToArray();
        var inSegment = certain.Where(m => segment.Span.Contains(m.Span.Start)).ToArray();
        var pool = InClause(BesideSemicolon(inSegment.Length > 0 ? inSegment : OfSubject(certain, segment), sentence, trigger), sentence, trigger);
        pool = PointsBack(sentence, trigger, pool) ? [] : pool;
        var type = trigger?.Value.Entry.Type;
        var chosen = type == EventType.Conflict ? pool : InMainClause(pool, segment, trigger);
        chosen = type == EventType.Membership ? WithLeaders(chosen, pool) : WithoutHosts(chosen, segment, trigger);
        chosen = Prefer(chosen, m => !IsPlace(sentence, m));
        chosen = type == EventType.Conflict ? Prefer(chosen, m => m.Value.Kind != PartnerFormKind.Place) : WithoutLand(PreferParties(chosen, type), certain, sentence);
        return new PartnerChoice([.. chosen.Select(m => m.Value.Code!).Distinct()], chosen);
    }

    /// <summary>"The visit of the president to Rabat comes after a vote of the Council in 2024, who first visited Morocco in 2017": a later part that names Morocco alone is with the document's subject, if the sentence names it among others.</summary>
    private Mention<PartnerMention>[] OfSubject(Mention<PartnerMention>[] certain, Segment segment) =>
        segment.IsOneOfSeveral && segment.Span.Start > segment.Sentence.Span.Start && segment.Sentence.Morocco.Any(m => segment.Span.Contains(m))
            ? Prefer(certain, m => m.Value.Code == subject.Partner)
            : certain;

    /// <summary>"… over Western Sahara, which the agreement to be signed on Monday covers": with whom is named elsewhere in the sentence.</summary>
    private static Mention<PartnerMention>[] WithoutLand(Mention<PartnerMention>[] chosen, Mention<PartnerMention>[] certain, Sentence sentence)
    {
        var others = chosen.All(m => m.Value.Code == WesternSahara) ? certain.Where(m => m.Value.Code != WesternSahara && !IsPlace(sentence, m) && !IsFramed(sentence, m)).ToArray() : [];
        return chosen.Length > 0 && others.Length > 0 ? others : chosen;
    }

    /// <summary>"The two countries opened relations in 1957, and the president joined the Movement in 1961": a clause that opens the sentence and names "both", and nobody else, is with those told of before.</summary>
    private bool PointsBack(Sentence sentence, Mention<TriggerForm>? trigger, Mention<PartnerMention>[] pool) =>
        subject.Partner is not null && trigger is not null && sentence.ClauseStarts.FirstOrDefault(s => s > sentence.Span.Start, -1) is > 0 and var end
        && trigger.Span.Start < end && sentence.CuesOf(CueKind.Both).Any(b => b.Start < end) && !pool.Any(m => m.Span.Start < end);

    /// <summary>"An army was sent to the frontier; the French shelled the port": a semicolon parts those of one deed from those of the next.</summary>
    private static Mention<PartnerMention>[] BesideSemicolon(Mention<PartnerMention>[] pool, Sentence sentence, Mention<TriggerForm>? trigger)
    {
        var marks = trigger is null || pool.Length < 2 ? [] : sentence.Tokens.Where(t => t.Form == ";").Select(t => t.Span.Start).ToArray();
        if (marks.Length == 0)
        {
            return pool;
        }

        var start = marks.LastOrDefault(m => m < trigger!.Span.Start, sentence.Span.Start);
        var end = marks.FirstOrDefault(m => m > trigger!.Span.Start, sentence.Span.End);
        return Prefer(pool, m => m.Span.Start >= start && m.Span.Start < end && !IsPlace(sentence, m));
    }

    /// <summary>Those of the trigger's own clause, where "and" joins several and the clause names anybody.</summary>
    private static Mention<PartnerMention>[] InClause(Mention<PartnerMention>[] pool, Sentence sentence, Mention<TriggerForm>? trigger)
    {
        if (trigger is null || sentence.ClauseStarts.Count == 0)
        {
            return pool;
        }

        var start = sentence.ClauseStarts.LastOrDefault(s => s <= trigger.Span.Start, sentence.Span.Start);
        var end = sentence.ClauseStarts.FirstOrDefault(s => s > trigger.Span.Start, sentence.Span.End);
        return Prefer(pool, m => m.Span.Start >= start && m.Span.Start < end);
    }

    /// <summary>The mentions whose partner is certain: unmistakable ones, and doubtful ones whose partner the document names elsewhere.</summary>
    public IEnumerable<Mention<PartnerMention>> Certain(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var hasStrong = sentence.Partners.Any(p => p.Value.IsStrong);
        foreach (var mention in sentence.Partners.Where(p => !IsSource(sentence, p) && !IsBacker(sentence, p)))
        {
            if (mention.Value.IsStrong)
            {
                yield return mention;
            }
            else if (!(hasStrong && IsOneWordForOrganisation(sentence, mention)) && mention.Value.Codes.Where(subject.Names).OrderByDescending(subject.CountOf).FirstOrDefault() is { } named)
            {
                yield return mention with { Value = mention.Value with { Codes = [named] } };
            }
        }
    }

    /// <summary>"European", "Brussels": mostly the place or the people, where a country stands beside it.</summary>
    private static bool IsOneWordForOrganisation(Sentence sentence, Mention<PartnerMention> mention) =>
        mention.Value.Codes.All(c => c.IsOrganisation) && sentence.TokensIn(mention.Span).Count() == 1;

    /// <summary>Those named beside the trigger, in the main clause or in its side remark, which alone may say which "Arab countries" a tour led to; all where "both parties" points back at the others.</summary>
    private static Mention<PartnerMention>[] InMainClause(Mention<PartnerMention>[] pool, Segment segment, Mention<TriggerForm>? trigger)
    {
        var asides = segment.Sentence.Asides.Where(a => segment.Span.Overlaps(a)).ToArray();
        var own = trigger is null ? [] : asides.Where(a => a.Contains(trigger.Span)).ToArray();
        var pointsBack = own.Any(a => segment.Sentence.CuesOf(CueKind.Both).Any(a.Contains));
        var chosen = pointsBack ? pool
            : own.Length > 0 ? Prefer(pool, m => own.Any(a => a.Contains(m.Span)))
            : Prefer(pool, m => !asides.Any(a => a.Contains(m.Span)));
        chosen = !segment.Sentence.IsArabic && chosen.All(m => m.Value.Kind == PartnerFormKind.Weak) ? Prefer(pool, m => m.Value.IsStrong && m.Value.Kind != PartnerFormKind.Weak) : chosen;
        return Prefer(chosen, m => !IsFramed(segment.Sentence, m));
    }

    /// <summary>"The ministers met on the sidelines of the General Assembly": the organisation that lends the room is not whom they met, where the document has a subject.</summary>
    private Mention<PartnerMention>[] WithoutHosts(Mention<PartnerMention>[] chosen, Segment segment, Mention<TriggerForm>? trigger) =>
        trigger?.Value.Entry.Type != EventType.Visit || subject.Partner is not { IsOrganisation: false } ? chosen
        : chosen.All(m => m.Value.Code!.IsOrganisation && IsFramed(segment.Sentence, m)) ? []
        : chosen.Any(m => m.Value.Code == subject.Partner) ? [.. chosen.Where(m => m.Value.Code != UnitedNations)]
        : chosen;

    /// <summary>Beside an organisation that is joined, the country that the rest of the sentence says leads it.</summary>
    private static Mention<PartnerMention>[] WithLeaders(Mention<PartnerMention>[] chosen, Mention<PartnerMention>[] pool) =>
        chosen.All(m => m.Value.Code!.IsOrganisation) ? [.. chosen, .. pool.Where(m => !m.Value.Code!.IsOrganisation && m.Span.Start > chosen[^1].Span.End)] : chosen;

    /// <summary>Whether the partner's dealings with Morocco are what the dispute over Western Sahara is about.</summary>
    public static bool IsPartyToSahara(PartnerCode code) => code == Polisario || code == WesternSahara;

    /// <summary>Whether the mention only says where: "in Madrid", "on the border with Algeria".</summary>
    public static bool IsPlace(Sentence sentence, Mention<PartnerMention> mention)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(mention);
        return mention.Value.IsLocation || sentence.CuesOf(CueKind.Vicinity).Any(c => c.End <= mention.Span.Start && mention.Span.Start - c.End <= FrameReach / 2);
    }

    /// <summary>Whether the mention only names who reports or mediated: "a Spanish daily".</summary>
    private static bool IsSource(Sentence sentence, Mention<PartnerMention> mention) =>
        sentence.CuesOf(CueKind.Source).Any(c => c.End <= mention.Span.Start && mention.Span.Start - c.End <= (mention.Value.Kind == PartnerFormKind.Adjective ? SourceReach : 1))
        || (mention.Value.Kind == PartnerFormKind.Adjective && sentence.CuesOf(CueKind.Source).Any(c => c.Start > mention.Span.End && c.Start - mention.Span.End <= 1));

    /// <summary>"The Algeria-backed Polisario": who stands behind another, or where it has its seat, takes no part.</summary>
    private static bool IsBacker(Sentence sentence, Mention<PartnerMention> mention)
    {
        var next = TokenPlaces.FirstFrom(sentence.Tokens, mention.Span.End);
        return BacksPolisario(sentence, mention) || next + 1 < sentence.Tokens.Count && sentence.Tokens[next] is { Form: "-", FollowsSpace: false } && Backing.Contains(sentence.Tokens[next + 1].Form);
    }

    /// <summary>"The Polisario, backed by Algiers".</summary>
    private static bool BacksPolisario(Sentence sentence, Mention<PartnerMention> mention) =>
        TokenPlaces.Before(sentence.Tokens, mention.Span.Start, 2) is [var backed, var by] && BackedBy.Contains($"{backed.Form} {by.Form}")
        && sentence.Partners.Any(p => p.Value.Codes.Contains(Polisario) && p.Span.End <= backed.Span.Start && backed.Span.Start - p.Span.End <= FrameReach);

    private static bool IsFramed(Sentence sentence, Mention<PartnerMention> mention) =>
        sentence.CuesOf(CueKind.Frame).Any(c => c.End <= mention.Span.Start && mention.Span.Start - c.End <= FrameReach);

    /// <summary>Western Sahara and the Polisario are mostly what an act is about, not with whom it is done, unless they fight or stand alone.</summary>
    private static Mention<PartnerMention>[] PreferParties(Mention<PartnerMention>[] mentions, EventType? type)
    {
        var withoutLand = Prefer(mentions, m => m.Value.Code != WesternSahara);
        return type is EventType.Recognition or EventType.Statement ? Prefer(withoutLand, m => m.Value.Code != Polisario) : withoutLand;
    }

    private static Mention<PartnerMention>[] Prefer(Mention<PartnerMention>[] mentions, Func<Mention<PartnerMention>, bool> better)
    {
        var preferred = mentions.Where(better).ToArray();
        return preferred.Length > 0 ? preferred : mentions;
    }
}
