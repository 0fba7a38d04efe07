using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Records;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Recognizers;

namespace MoroccoRelations.Extraction.Drafting;

/// <summary>Whom a document is about: the partner that its words mean where they name none.</summary>
public sealed class DocumentSubject
{
    private const double LeastShare = 0.4;
    private const int HeadingWeight = 3;

    private readonly Dictionary<PartnerCode, int> mentions = [];
    private readonly HashSet<PartnerCode> titled = [];

    private DocumentSubject(IReadOnlyList<Sentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            Count(sentence);
        }

        Partner = MostMentioned();
    }

    /// <summary>The partner that the document is mostly about, or null where there are several.</summary>
    public PartnerCode? Partner { get; }

    /// <summary>Whom words mean that name nobody: the subject; in a document on Western Sahara, the territory and the Polisario, if it names both.</summary>
    public IReadOnlyList<PartnerCode> Implied =>
        Partner is null ? []
        : IsOnSahara && Names(PartnerSelection.WesternSahara) && Names(PartnerSelection.Polisario) ? [PartnerSelection.WesternSahara, PartnerSelection.Polisario]
        : [Partner];

    private bool IsOnSahara => Partner is not null && PartnerSelection.IsPartyToSahara(Partner);

    /// <summary>A fight in the dispute over Western Sahara is one with the Polisario and over the territory, whichever of them the sentence names.</summary>
    public PartnerChoice Widen(PartnerChoice choice, EventType? type)
    {
        ArgumentNullException.ThrowIfNull(choice);
        return IsOnSahara && type == EventType.Conflict && choice.Codes.Count > 0 && choice.Codes.All(PartnerSelection.IsPartyToSahara)
            ? choice with { Codes = [.. choice.Codes.Union(Implied)] }
            : WithLeader(choice, type);
    }

    /// <summary>In a document on a state, joining a coalition that this state leads is a dealing with the state too.</summary>
    private PartnerChoice WithLeader(PartnerChoice choice, EventType? type) =>
        type == EventType.Membership && Partner is not null && !choice.Codes.Contains(Partner) && choice.Codes.Any(c => PartnerCatalogue.Default.Find(c) is { Kind: PartnerKind.Organisation } org && org.RelatedTo == Partner)
            ? choice with { Codes = [.. choice.Codes, Partner] }
            : choice;

    /// <summary>Counts who is named in the sentences of a document.</summary>
    public static DocumentSubject Of(IReadOnlyList<Sentence> sentences) => new(sentences);

    /// <summary>The one country that the heading of a sentence's section names ("India"), or null.</summary>
    public static PartnerCode? OfSection(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var codes = (sentence.Section?.Partners ?? []).Where(p => p.Value is { IsStrong: true, IsLocation: false }).Select(p => p.Value.Code!).Distinct().ToArray();
        return codes is [{ IsOrganisation: false } country] && country != PartnerSelection.WesternSahara ? country : null;
    }

    /// <summary>Whether the document names the partner by an unmistakable word.</summary>
    public bool Names(PartnerCode code) => mentions.ContainsKey(code);

    /// <summary>In how many sentences the partner is named.</summary>
    public int CountOf(PartnerCode code) => mentions.GetValueOrDefault(code);

    private void Count(Sentence sentence)
    {
        var weight = sentence.Block.Kind == BlockKind.Heading ? HeadingWeight : 1;
        var codes = sentence.Partners.Where(m => m.Value.IsStrong).Select(m => m.Value.Code!).Distinct();
        foreach (var code in codes)
        {
            if (sentence.Block is { Kind: BlockKind.Heading, Level: 1 })
            {
                titled.Add(code);
            }

            mentions[code] = mentions.GetValueOrDefault(code) + weight;
        }
    }

    /// <summary>Organisations stand in the background of many stories, so a country goes before them, unless the title names the organisation and it leads.</summary>
    private PartnerCode? MostMentioned()
    {
        if (Leading([.. mentions]) is { IsOrganisation: true } organisation && titled.Contains(organisation))
        {
            return organisation;
        }

        var countries = mentions.Where(m => !m.Key.IsOrganisation || PartnerSelection.IsPartyToSahara(m.Key)).ToArray();
        return Leading(countries) ?? (countries.Length == 0 ? Leading([.. mentions]) : null);
    }

    private static PartnerCode? Leading(KeyValuePair<PartnerCode, int>[] counts)
    {
        var least = LeastShare * counts.Sum(m => m.Value);
        var (code, count) = counts.OrderByDescending(m => m.Value).ThenBy(m => m.Key).FirstOrDefault();
        var share = code is not null && PartnerSelection.IsPartyToSahara(code) ? counts.Where(m => PartnerSelection.IsPartyToSahara(m.Key)).Sum(m => m.Value) : count;
        return code is not null && share >= least ? code : null;
    }
}
