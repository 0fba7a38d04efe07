using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Web.Presentation;

namespace MoroccoRelations.Web.Pages.Partners;

/// <summary>Partners under a heading, each with what is recorded of it.</summary>
public sealed record PartnerGroup(string Id, string Heading, IReadOnlyList<PartnerGroup.Entry> Entries)
{
    public static PartnerGroup Of(string id, string heading, IEnumerable<Partner> partners, IReadOnlyDictionary<PartnerCode, PartnerCounts.Count> counts) =>
        new(id, heading, [.. partners.Select(p => new Entry(p, p.Name(), counts.GetValueOrDefault(p.Code))).OrderBy(e => e.Name, Alphabet.Order)]);

    /// <summary>Partners by the letter under which their names are filed.</summary>
    public static IReadOnlyList<PartnerGroup> ByLetter(IEnumerable<Partner> partners, IReadOnlyDictionary<PartnerCode, PartnerCounts.Count> counts) =>
        [.. partners.GroupBy(p => Alphabet.Letter(p.Name()))
            .Select((letter, i) => Of($"letter-{letter.Key}", letter.Key, letter, counts))
            .OrderBy(group => group.Heading, Alphabet.Order)];

    public sealed record Entry(Partner Partner, string Name, PartnerCounts.Count Count);
}
