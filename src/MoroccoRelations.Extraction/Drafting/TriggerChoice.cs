using System.Collections.Frozen;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Recognizers;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Drafting;

/// <summary>Decides which of several triggers tells what happened.</summary>
public static class TriggerChoice
{
    private const double FarFromDate = 150;
    private const int MostWordsOfListed = 6;

    // A sentence of any length is read in linear time: where it tells more than this, each word counts as it stands.
    private const int MostToWeigh = 60;
    private const char FirstArabicLetter = '\u0620';

    private static readonly FrozenSet<string> Places = FunctionWords.Of(FunctionWordKind.Setting);

    private static readonly FrozenSet<string> Joints = FunctionWords.Of(FunctionWordKind.HappeningConjunction).Union(FunctionWords.Of(FunctionWordKind.DatePreposition)).Union(FunctionWords.Of(FunctionWordKind.WithinList)).ToFrozenSet();

    private static readonly FrozenSet<string> PronounsOfNouns = FunctionWords.Of(FunctionWordKind.PronounOfNoun);

    /// <summary>The trigger that tells the happening of a segment; null where it holds none, nor the whole sentence.</summary>
    public static Mention<TriggerForm>? In(Segment segment)
    {
        ArgumentNullException.ThrowIfNull(segment);
        var own = WithoutDenied([.. segment.Sentence.Triggers.Where(t => segment.Span.Contains(t.Span.Start))], segment);
        var best = Best(own.Length > 0 || segment.IsOneOfSeveral ? OfVerbBefore(own, segment) : segment.Sentence.Triggers, segment);
        return best is { Value.Entry.Strength: TriggerStrength.Weak } ? OfHeading(segment) ?? best : best ?? OfListBefore(segment) ?? OfPronoun(segment) ?? OfHeading(segment);
    }

    /// <summary>"Morocco recalled its ambassador, but did not break off relations": what was done goes before what was not.</summary>
    private static Mention<TriggerForm>[] WithoutDenied(Mention<TriggerForm>[] own, Segment segment)
    {
        var done = segment.Sentence.Has(CueKind.Negation) && own.Length <= MostToWeigh ? own.Where(t => !Denial.Holds(segment.Sentence, segment.Span, t)).ToArray() : own;
        return done.Length < own.Length && done.Any(t => t.Value is { IsVerb: true, Entry: { Strength: TriggerStrength.Strong, Type: not EventType.Statement } } && t.Span.Start < own.Except(done).Min(d => d.Span.Start)) ? done : own;
    }

    /// <summary>"They signed an accord in 2017 and one on political dialogue in 2020": a part without a verb goes on with the verb before, so a noun of its type goes before others.</summary>
    private static Mention<TriggerForm>[] OfVerbBefore(Mention<TriggerForm>[] own, Segment segment) =>
        segment.IsOneOfSeveral && own.Length > 1 && !own.Any(t => t.Value.IsVerb)
        && segment.Sentence.Triggers.LastOrDefault(t => t.Value is { IsVerb: true, Entry.Strength: not TriggerStrength.Weak } && t.Span.End <= segment.Span.Start) is { } verb
        && own.Where(t => t.Value.Entry.Type == verb.Value.Entry.Type).ToArray() is { Length: > 0 } alike
            ? alike
            : own;

    /// <summary>"India withdrew it in 2000, and Paraguay in 2014": in a list the verb is said once.</summary>
    private static Mention<TriggerForm>? OfListBefore(Segment segment) =>
        segment.IsOneOfSeveral && segment.Dates.Count > 0
        && segment.Sentence.Tokens.Count(t => t.Kind == TokenKind.Word && segment.Span.Contains(t.Span)) <= MostWordsOfListed
        && (segment.Sentence.Partners.Any(p => segment.Span.Contains(p.Span)) || IsBracketed(segment) || NamesPlace(segment))
            ? segment.Sentence.Triggers.LastOrDefault(t => t.Value is { IsVerb: true, Entry.Strength: TriggerStrength.Strong } && t.Span.End <= segment.Span.Start)
            : null;

    /// <summary>"Bombarded Tangier on 4 August, and Essaouira on 15 August": a name behind "and" or a comma, and nothing else, stands before the date.</summary>
    private static bool NamesPlace(Segment segment)
    {
        var before = segment.Sentence.Tokens.Where(t => t.Span.Start >= segment.Span.Start && t.Span.End <= segment.Dates[0].Span.Start).ToArray();
        return before.Any(t => t.IsCapitalized) && before.All(t => t.IsCapitalized || t.Kind == TokenKind.Mark || Joints.Contains(t.Form));
    }

    /// <summary>"Conquered Ksar (1458), Tangier (1464) and Asilah (1471)": the date in brackets belongs to what the list holds.</summary>
    private static bool IsBracketed(Segment segment) =>
        TokenPlaces.Before(segment.Sentence.Tokens, segment.Dates[0].Span.Start, 2) is [{ Kind: TokenKind.Word } name, { Form: "(" }] && (name.IsCapitalized || name.Form[0] >= FirstArabicLetter);

    /// <summary>"The visit of the king in 2016 and that of the president in 2018", "celle du président": the noun is said once.</summary>
    private static Mention<TriggerForm>? OfPronoun(Segment segment) =>
        segment.IsOneOfSeveral && segment.Dates.Count > 0
        && segment.Sentence.Tokens.Any(t => PronounsOfNouns.Contains(t.Form) && segment.Span.Contains(t.Span))
            ? segment.Sentence.Triggers.LastOrDefault(t => !t.Value.IsVerb && t.Span.End <= segment.Span.Start)
            : null;

    /// <summary>A bare date in a list below "Official visits", or "The following visits were made:", tells a visit.</summary>
    private static Mention<TriggerForm>? OfHeading(Segment segment) =>
        segment.Dates.Count > 0 && segment.Sentence.Block.Kind is BlockKind.ListItem or BlockKind.TableRow
            ? (Telling(segment.Sentence.LeadIn) is { Value.Entry.Type: not EventType.Statement } leading ? leading : null) ?? Telling(segment.Sentence.Section)
            : null;

    private static Mention<TriggerForm>? Telling(Sentence? above) => above?.Triggers.FirstOrDefault(t => t.Value.Entry.Strength is TriggerStrength.Strong or TriggerStrength.Plain);

    private static Mention<TriggerForm>? Best(IReadOnlyList<Mention<TriggerForm>> triggers, Segment segment) =>
        triggers.OrderByDescending(t => Weight(t, segment)).ThenBy(t => t.Span.Start).FirstOrDefault();

    private static double Weight(Mention<TriggerForm> trigger, Segment segment)
    {
        var form = trigger.Value;
        var weight = form.IsVerb ? 2.0 : 1.4;
        weight += form.Entry.Strength switch { TriggerStrength.Strong => 1.5, TriggerStrength.Plain => 0.4, _ => -1.5 };
        weight += Specificity(form.Entry.Type);
        weight -= form.Entry is { Strength: TriggerStrength.Weak, Type: EventType.Other } ? 0.6 : 0;
        weight -= !form.IsVerb && IsOccasion(trigger, segment.Sentence) ? 0.8 : 0;
        weight -= IsApart(trigger, segment) ? 1.5 : 0;
        weight -= Math.Min(1, DistanceToDate(trigger, segment) / FarFromDate);
        return weight;
    }

    /// <summary>"زار وفد … لتوقيع", "أعلن … في قمة": what Arabic names behind "for" is to come, and a meeting behind "in" only says where.</summary>
    private static bool IsOccasion(Mention<TriggerForm> trigger, Sentence sentence)
    {
        var at = TokenPlaces.FirstFrom(sentence.Tokens, trigger.Span.Start);
        return sentence.Tokens[at] is { MayHaveClitics: true, Form: ['ل', ..] }
            || (trigger.Value.Entry.Type == EventType.Visit && at > 0 && Places.Contains(sentence.Tokens[at - 1].Form) && sentence.Triggers.Any(t => t.Value is { IsVerb: true, Entry.Type: EventType.Statement }));
    }

    private static double DistanceToDate(Mention<TriggerForm> trigger, Segment segment) =>
        segment.Dates.Select(d => (double)Math.Max(0, Math.Max(d.Span.Start, trigger.Span.Start) - Math.Min(d.Span.End, trigger.Span.End))).DefaultIfEmpty(0).Min();

    /// <summary>What is done at a meeting says more than that people met; what is merely said says less.</summary>
    private static double Specificity(EventType type) => type switch
    {
        EventType.Recognition or EventType.Ties => 0.8,
        EventType.Agreement or EventType.Aid or EventType.Membership => 0.6,
        EventType.Protest or EventType.Security or EventType.Trade => 0.4,
        EventType.Conflict or EventType.Visit => 0.3,
        _ => 0,
    };

    /// <summary>Whether a side remark parts the trigger from the date, or from the main clause where there is no date.</summary>
    internal static bool IsApart(Mention<TriggerForm> trigger, Segment segment)
    {
        var asides = segment.Sentence.Asides;
        return segment.Dates.Count == 0
            ? asides.Any(a => a.Contains(trigger.Span))
            : asides.Any(a => a.Contains(trigger.Span) != a.Contains(segment.Dates[0].Span));
    }
}
