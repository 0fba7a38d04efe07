using MoroccoRelations.Domain.Drafts;
using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Recognizers;

namespace MoroccoRelations.Extraction.Drafting;

/// <summary>Finds the statements that tell how Morocco and a partner stand.</summary>
public sealed class RelationshipDrafter
{
    private const double LeastConfidence = 0.4;
    private const int MostPartners = 3;

    private readonly SourceDocument document;
    private readonly DocumentSubject subject;
    private readonly PartnerSelection partners;
    private (int Block, PartnerCode[] Codes) last = (-1, []);

    /// <summary>Drafts the relationships of a document about <paramref name="subject"/>.</summary>
    public RelationshipDrafter(SourceDocument document, DocumentSubject subject)
    {
        this.document = document;
        this.subject = subject;
        partners = new PartnerSelection(subject);
    }

    /// <summary>The relationships, in the order of the text.</summary>
    public IReadOnlyList<RelationshipDraft> Draft(IReadOnlyList<Sentence> sentences, IReadOnlyList<EventCandidate> events)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var told = events.ToLookup(e => e.Sentence.Index);
        var drafts = new List<RelationshipDraft>();
        var mission = -2;
        foreach (var sentence in sentences.Where(MayTell))
        {
            foreach (var draft in Draft(sentence, [.. told[sentence.Index]]))
            {
                var goesOn = draft.Aspect == Aspect.Missions && sentence.Index - mission <= 1 && !Statement.IsLabel(sentence) && SamePartners(draft, drafts[^1]);
                mission = draft.Aspect == Aspect.Missions ? sentence.Index : -2;
                Add(draft, drafts, goesOn);
            }

            Remember(sentence);
        }

        return drafts;
    }

    /// <summary>Titles and questions tell nothing; a line of a box that a page gives no other form may look like a title.</summary>
    private static bool MayTell(Sentence sentence) =>
        (sentence.Block.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.TableRow || (sentence.Block.Kind == BlockKind.Heading && Statement.IsLabel(sentence))) && sentence.Tokens is [.., { Form: not "?" }];

    /// <summary>The two embassies of a pair of countries, told one after the other, are one statement; the rows of a box are two.</summary>
    private static void Add(RelationshipDraft draft, List<RelationshipDraft> drafts, bool goesOn)
    {
        if (goesOn)
        {
            drafts[^1] = drafts[^1] with { Citations = [.. drafts[^1].Citations, .. draft.Citations] };
        }
        else
        {
            drafts.Add(draft);
        }
    }

    private static bool SamePartners(RelationshipDraft first, RelationshipDraft second) => first.Partners.SequenceEqual(second.Partners);

    /// <summary>Whom the next sentence of the paragraph means if it names nobody.</summary>
    private void Remember(Sentence sentence)
    {
        var named = partners.Certain(sentence).Select(m => m.Value.Code!).Distinct().ToArray();
        last = named.Length == 1 ? (sentence.BlockIndex, named) : named.Length == 0 && last.Block == sentence.BlockIndex ? last : (-1, []);
    }

    /// <summary>A sentence says one thing of one partner and one side of relations, but makes as many claims as it has words for.</summary>
    private IEnumerable<RelationshipDraft> Draft(Sentence sentence, EventCandidate[] events) =>
        Statement.Of(document.Readable, sentence)
            .Select(s => (Claim: ClaimOf(s), Draft: Draft(s, [.. events.Where(e => IsTold(e, s))])))
            .Where(s => s.Draft is not null)
            .DistinctBy(s => (s.Draft!.Aspect, string.Join(' ', s.Draft.Partners), s.Claim))
            .Select(s => s.Draft!);

    /// <summary>Whether the happening is told in the statement: by its word, or, where it has none, anywhere near.</summary>
    private static bool IsTold(EventCandidate told, Statement statement) =>
        told.Segment.Overlaps(statement.Span) && (told.Trigger is not { } trigger || statement.Span.Contains(trigger.Span) || !statement.Sentence.Span.Contains(trigger.Span));

    private string? ClaimOf(Statement statement) => statement.Topic is { Value.Role: RelationRole.Claim } claim ? claim.Span.In(document.Text) : null;

    private RelationshipDraft? Draft(Statement statement, EventCandidate[] told)
    {
        if (statement.Topic is not { } topic || statement.IsDefinition)
        {
            return null;
        }

        var (codes, areNamed) = Partners(statement, topic);
        if (codes.Length == 0 || !ConcernsMorocco(statement, codes))
        {
            return null;
        }

        var tone = statement.Of(RelationRole.Tone).ToArray();
        var confidence = StatementConfidence.Of(statement, areNamed, told);
        return confidence < LeastConfidence ? null : new RelationshipDraft
        {
            Partners = codes,
            Aspect = topic.Value.Aspect!.Value,
            Tenor = TenorOf(topic.Value, tone),
            Confidence = confidence,
            Citations = [new CitationDraft(statement.Span, statement.Span.In(document.Text))],
            Findings = [Reason("aspect", topic), .. tone.Select(t => Reason("tenor", t))],
        };
    }

    private bool ConcernsMorocco(Statement statement, PartnerCode[] codes) =>
        IsOnSahara(statement, codes) || (!IsOnOthers(statement, codes) && ConcernsMorocco(statement.Sentence, codes));

    /// <summary>A part of a sentence that names several others, and neither Morocco nor "both sides", tells how those stand.</summary>
    private static bool IsOnOthers(Statement statement, PartnerCode[] codes) =>
        codes.Length > 1 && statement.Span != statement.Sentence.Span && !statement.Sentence.Morocco.Any(statement.Span.Contains) && !statement.Has(CueKind.Both);

    /// <summary>Who stands by Morocco on Western Sahara, or by the Polisario, stands so towards Morocco; in a text on the dispute every claim on land does.</summary>
    private bool IsOnSahara(Statement statement, PartnerCode[] codes) =>
        statement.Topic?.Value is { Role: RelationRole.Claim, Aspect: Aspect.Territorial } claim
        && (claim.Tenor == Tenor.Friendly || (statement.Names(PartnerSelection.Polisario) && !codes.All(PartnerSelection.IsPartyToSahara)) || (subject.Partner is { } about && PartnerSelection.IsPartyToSahara(about)));

    private bool ConcernsMorocco(Sentence sentence, PartnerCode[] codes) =>
        sentence.Morocco.Count > 0 || sentence.Has(CueKind.Both) || codes == last.Codes || codes.All(c => subject.Implied.Contains(c) || c == DocumentSubject.OfSection(sentence));

    /// <summary>Those named; else the one whom the heading above names, the document's subject, or the one named just before.</summary>
    private (PartnerCode[] Codes, bool AreNamed) Partners(Statement statement, Mention<RelationEntry> topic)
    {
        var named = partners.In(new Segment(statement.Sentence, statement.Span, []), null).Codes;
        if (named.Count > 0 && statement.Has(CueKind.Both) && named.All(PartnerSelection.IsPartyToSahara) && subject.Partner is { IsOrganisation: false } other)
        {
            // "Disputes over Western Sahara divide the two countries": the land is what they disagree on.
            return ([other], false);
        }

        if (named.Count > 0 && named.All(PartnerSelection.IsPartyToSahara) && CountriesBeside(statement) is { Length: > 0 } countries)
        {
            return (countries, true);
        }

        if (named.Count > 0)
        {
            var land = topic.Value.Aspect == Aspect.Territorial && statement.Names(PartnerSelection.WesternSahara) ? new[] { PartnerSelection.WesternSahara } : [];
            return ([.. named.Except(land).Take(MostPartners), .. land], true);
        }

        return ((OfOwnSection(statement.Sentence) ?? subject.Partner) is { } partner ? [partner] : last.Block == statement.Sentence.BlockIndex ? last.Codes : [], false);
    }

    /// <summary>The country of the section's heading; the title of a story may name one in passing, so the document's subject goes before it.</summary>
    private PartnerCode? OfOwnSection(Sentence sentence) =>
        sentence.Section?.Block.Level == 1 && subject.Partner is not null ? null : DocumentSubject.OfSection(sentence);

    /// <summary>"The Sahara is what the relations between Morocco and Algeria hang on": the countries that a side remark names stand before the land.</summary>
    private PartnerCode[] CountriesBeside(Statement statement) =>
        [.. partners.Certain(statement.Sentence).Where(m => statement.Span.Contains(m.Span)).Select(m => m.Value.Code!).Where(c => !PartnerSelection.IsPartyToSahara(c) && !c.IsOrganisation).Distinct().Take(MostPartners)];

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
