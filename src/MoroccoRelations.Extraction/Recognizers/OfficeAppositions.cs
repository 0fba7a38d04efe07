using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Domain.Sources;
using MoroccoRelations.Extraction.Lexicons;
using MoroccoRelations.Extraction.Text;

namespace MoroccoRelations.Extraction.Recognizers;

/// <summary>Which office stands beside which name: "the Spanish prime minister, Pedro Sánchez", "وزير الخارجية الأمريكي ماركو روبيو", "Nasser Bourita, ministre des Affaires étrangères".</summary>
/// <remarks>Between the two stand at most a few linking words, marks and the names of partners. An office that leads to a name belongs to it, even where it follows another.</remarks>
internal sealed class OfficeAppositions
{
    private const int LongestGap = 10;
    private const int LongestGapAfter = 5;

    private readonly IReadOnlyList<Token> tokens;
    private readonly NameWords words;
    private readonly Dictionary<int, PhraseMatch<string>> officesByStart = [];
    private readonly Dictionary<int, PhraseMatch<string>> officesByToken = [];
    private readonly Dictionary<int, PhraseMatch<PartnerForm>> partnersByStart = [];
    private readonly Dictionary<int, PhraseMatch<PartnerForm>> partnersByEnd = [];
    private readonly Dictionary<int, PhraseMatch<string>> leading = [];

    public OfficeAppositions(IReadOnlyList<Token> tokens, SourceLanguage language, IReadOnlyList<PhraseMatch<PersonForm>> names, IReadOnlyList<PhraseMatch<string>> offices, IReadOnlyList<PhraseMatch<PartnerForm>> partners)
    {
        this.tokens = tokens;
        words = NameWords.Of(language);
        Names = names;
        Offices = offices;
        IndexOffices();
        foreach (var partner in partners.Where(m => m.Values.All(v => v.Code is not null)))
        {
            partnersByStart[partner.Start] = partner;
            partnersByEnd[partner.Start + partner.Count] = partner;
        }

        foreach (var name in names)
        {
            if (OfficeBefore(name) is { } office)
            {
                leading[name.Start] = office;
            }
        }
    }

    /// <summary>The names of known people.</summary>
    public IReadOnlyList<PhraseMatch<PersonForm>> Names { get; }

    /// <summary>Every office in the passage.</summary>
    public IReadOnlyList<PhraseMatch<string>> Offices { get; }

    /// <summary>The office that the passage gives to the person named, or null.</summary>
    public string? OfficeOf(PhraseMatch<PersonForm> name) =>
        (leading.TryGetValue(name.Start, out var before) ? before : OfficeAfter(name))?.Values[0];

    /// <summary>Whether the office belongs to a known person whose name follows it.</summary>
    public bool LeadsToName(PhraseMatch<string> office) => leading.ContainsValue(office);

    /// <summary>The end of the partner's name that starts at a token, or null.</summary>
    public int? EndOfPartner(int start) => partnersByStart.TryGetValue(start, out var partner) ? partner.Start + partner.Count : null;

    /// <summary>The partners named right before an office, or between it and <paramref name="end"/>: "the Spanish minister", "minister of Spain".</summary>
    public IReadOnlyList<PartnerCode> PartnersAround(PhraseMatch<string> office, int end)
    {
        var near = partnersByStart.Values.Where(p => p.Start >= office.Start && p.Start + p.Count <= end).OrderBy(p => p.Start).AsEnumerable();
        if (partnersByEnd.TryGetValue(office.Start, out var before))
        {
            near = near.Prepend(before);
        }

        return [.. near.SelectMany(p => p.Values).Where(v => v.Kind != PartnerFormKind.Weak).Select(v => v.Code!).Distinct()];
    }

    private void IndexOffices()
    {
        foreach (var office in Offices)
        {
            officesByStart[office.Start] = office;
            for (var i = office.Start; i < office.Start + office.Count; i++)
            {
                officesByToken[i] = office;
            }
        }
    }

    private PhraseMatch<string>? OfficeBefore(PhraseMatch<PersonForm> name)
    {
        if (officesByStart.TryGetValue(name.Start, out var own) && own.Count < name.Count)
        {
            // "King Mohammed VI" holds the office in the name itself.
            return own;
        }

        for (var at = name.Start; at > 0 && name.Start - at <= LongestGap;)
        {
            if (officesByToken.TryGetValue(at - 1, out var office))
            {
                return office;
            }

            if (partnersByEnd.TryGetValue(at, out var partner))
            {
                at = partner.Start;
            }
            else if (MayStandBetween(tokens[at - 1]))
            {
                at--;
            }
            else
            {
                return null;
            }
        }

        return null;
    }

    private PhraseMatch<string>? OfficeAfter(PhraseMatch<PersonForm> name)
    {
        var end = name.Start + name.Count;
        if (end >= tokens.Count || tokens[end].Form is not ("," or "("))
        {
            return null;
        }

        for (var at = end + 1; at < tokens.Count && at - end <= LongestGapAfter;)
        {
            if (officesByStart.TryGetValue(at, out var office))
            {
                return LeadsToName(office) ? null : office;
            }

            if (EndOfPartner(at) is { } afterPartner)
            {
                at = afterPartner;
            }
            else if (words.IsLinking(tokens[at]) || tokens[at].Form == "'")
            {
                at++;
            }
            else
            {
                return null;
            }
        }

        return null;
    }

    private bool MayStandBetween(Token token) =>
        token.Kind == TokenKind.Mark
            ? token.Form is "," or "'" or "\"" or "-" or ")" or "("
                || (token.Form == "." && !token.FollowsSpace)
            : words.IsLinking(token) || words.IsTitle(token);
}
