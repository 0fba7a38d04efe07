using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Recognizers;

namespace MoroccoRelations.Extraction.Drafting;

/// <summary>Finds the sentences that tell how Morocco and a partner stand.</summary>
public sealed class RelationshipDrafter
{
    private const double LeastConfidence = 0.5;
    private const int MostPartners = 3;

    private readonly SourceDocument document;
    private readonly DocumentSubject subject;
    private readonly PartnerSelection partners;

    /// <summary>Drafts the relationships of a document about <paramref name="subject"/>.</summary>
    public RelationshipDrafter(SourceDocument document, DocumentSubject subject)
    {
        this.document = document;
        this.subject = subject;
        partners = new PartnerSelection(subject);
    }

    /// <summary>The relationships, in the order of the text; a sentence that tells a dated event tells no standing.</summary>
    public IReadOnlyList<RelationshipDraft> Draft(IReadOnlyList<Sentence> sentences, IReadOnlyList<EventCandidate> events)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var told = events.Where(e => e.Date is not null).ToLookup(e => e.Sentence.Index);
        return
        [
            .. sentences
                .Where(s => s.Block.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.TableRow && (!told.Contains(s.Index) || StandsApart(s, told[s.Index])))
                .Select(Draft)
                .OfType<RelationshipDraft>(),
        ];
    }

    /// <summary>Whether a sentence that tells a dated event makes a statement too, in another clause.</summary>
    private static bool StandsApart(Sentence sentence, IEnumerable<EventCandidate> events) =>
        sentence.Has(CueKind.Standing) && sentence.Relations.Any(r => r.Value.Role == RelationRole.Claim && !events.Any(e => e.Trigger is { } t && t.Span.Overlaps(r.Span)));

    private RelationshipDraft? Draft(Sentence sentence)
    {
        var topic = sentence.Relations.FirstOrDefault(r => r.Value.Role == RelationRole.Claim) ?? Topic(sentence);
        var codes = Partners(sentence);
        if (topic is null || codes.Length == 0 || (sentence.Morocco.Count == 0 && !sentence.Has(CueKind.Both) && !codes.All(IsImplied(sentence))))
        {
            return null;
        }

        var tone = sentence.Relations.Where(r => r.Value.Role == RelationRole.Tone).ToArray();
        var confidence = ConfidenceOf(sentence, topic, tone);
        return confidence < LeastConfidence ? null : new RelationshipDraft
        {
            Partners = codes,
            Aspect = topic.Value.Aspect!.Value,
            Tenor = TenorOf(topic.Value, tone),
            Confidence = confidence,
            Citations = [new CitationDraft(sentence.Span, sentence.Span.In(document.Text))],
            Findings = [Reason("aspect", topic), .. tone.Select(t => Reason("tenor", t))],
        };
    }

    private static Mention<RelationEntry>? Topic(Sentence sentence)
    {
        var topics = sentence.Relations.Where(r => r.Value.Role == RelationRole.Topic).ToArray();
        return topics.FirstOrDefault(t => t.Value.Aspect != Aspect.Political) ?? topics.FirstOrDefault();
    }

    private PartnerCode[] Partners(Sentence sentence)
    {
        var named = partners.In(new Segment(sentence, sentence.Span, []), null).Codes;
        return named.Count > 0 ? [.. named.Take(MostPartners)] : (DocumentSubject.OfSection(sentence) ?? subject.Partner) is { } partner ? [partner] : [];
    }

    private Func<PartnerCode, bool> IsImplied(Sentence sentence) => code => subject.Implied.Contains(code) || code == DocumentSubject.OfSection(sentence);

    private static double ConfidenceOf(Sentence sentence, Mention<RelationEntry> topic, Mention<RelationEntry>[] tone)
    {
        var isClaim = topic.Value.Role == RelationRole.Claim;
        var sum = isClaim ? 0.5 : 0.25;
        sum += sentence.Has(CueKind.Standing) ? 0.2 : 0;
        sum += tone.Length > 0 ? 0.15 : 0;
        sum += sentence.Partners.Count > 0 ? 0.1 : 0;
        sum += sentence.Morocco.Count > 0 ? 0.1 : 0;
        sum -= sentence.Dates.Count > 0 && !isClaim ? 0.15 : 0;
        sum -= sentence.Has(CueKind.Hypothetical) ? 0.05 : 0;
        sum -= sentence.Triggers.Any(t => t.Value is { IsVerb: true, Entry.Strength: TriggerStrength.Strong }) ? 0.1 : 0;
        return Math.Round(Math.Clamp(sum, 0.05, 0.95), 2);
    }

    private static Tenor TenorOf(RelationEntry topic, Mention<RelationEntry>[] tone)
    {
        var tenors = tone.Select(t => t.Value.Tenor).Distinct().ToArray();
        return tenors.Length == 0 ? topic.Tenor
            : tenors.Contains(Tenor.Mixed) ? Tenor.Mixed
            : tenors.Length == 1 ? tenors[0]
            : topic.Aspect == Aspect.Territorial ? Tenor.Tense
            : Tenor.Mixed;
    }

    private Finding Reason(string property, Mention<RelationEntry> mention) =>
        new(property, mention.Rule, mention.Entry, mention.Span.In(document.Text));
}
