using MoroccoRelations.Domain.Text;
using MoroccoRelations.Extraction.Languages;

namespace MoroccoRelations.Extraction.Lexicons;

/// <summary>The words of one language that stand for one partner, as the lists <c>partners.*.json</c> and <c>organisations.*.json</c> hold them.</summary>
/// <remarks>Forms carry no article and no elided particle. A form that stands for several partners is in the entry of each.</remarks>
public sealed record PartnerEntry
{
    /// <summary>The partner's code; <c>MA</c> for Morocco itself.</summary>
    public required string Code { get; init; }

    /// <summary>Names, their variants and abbreviations.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Adjectives, in every gender and number, and, with a hyphen at the end, what stands for them in compounds ("franco-").</summary>
    public IReadOnlyList<string> Adjectives { get; init; } = [];

    /// <summary>Arabic adjectives of belonging in the masculine singular without article; <see cref="ArabicNisba"/> makes the other forms.</summary>
    public IReadOnlyList<string> Nisba { get; init; } = [];

    /// <summary>What its people are called.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>Its capital, cities and seats of government, where they can stand for it.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>Councils, missions and offices through which an organisation acts.</summary>
    public IReadOnlyList<string> Bodies { get; init; } = [];

    /// <summary>Forms that often mean something else, so that other evidence is needed.</summary>
    public IReadOnlyList<string> Weak { get; init; } = [];

    /// <summary>Sentences in which the entry must be found.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    /// <summary>All forms with their kind.</summary>
    /// <remarks>An inflected adjective that is written like a form the entry lists ("تشيلي", "برازيليا") is what the list says.</remarks>
    public IEnumerable<(string Form, PartnerFormKind Kind)> Forms()
    {
        var listed = ListedForms().ToArray();
        var known = listed.Select(f => CharacterFolding.Fold(f.Form)).ToHashSet(StringComparer.Ordinal);
        var inflected = Nisba.SelectMany(ArabicNisba.Forms).Where(f => known.Add(CharacterFolding.Fold(f)));
        return listed.Concat(inflected.Select(f => (f, PartnerFormKind.Adjective)));
    }

    private IEnumerable<(string Form, PartnerFormKind Kind)> ListedForms() =>
        Names.Select(f => (f, PartnerFormKind.Name))
            .Concat(Bodies.Select(f => (f, PartnerFormKind.Body)))
            .Concat(People.Select(f => (f, PartnerFormKind.People)))
            .Concat(Adjectives.Select(f => (f, PartnerFormKind.Adjective)))
            .Concat(Places.Select(f => (f, PartnerFormKind.Place)))
            .Concat(Weak.Select(f => (f, PartnerFormKind.Weak)));
}

/// <summary>Longer phrases in which a partner's word means something else, as the lists <c>partners.none.*.json</c> hold them.</summary>
/// <param name="Forms">The phrases ("New Mexico").</param>
/// <param name="Reason">What they are instead.</param>
public sealed record BlockedPhrases(IReadOnlyList<string> Forms, string Reason);

/// <summary>How a form stands for a partner; of several kinds that fit at one place, the first named here counts.</summary>
public enum PartnerFormKind
{
    /// <summary>Its name.</summary>
    Name,

    /// <summary>A council, mission or office of an organisation.</summary>
    Body,

    /// <summary>The name of its people.</summary>
    People,

    /// <summary>An adjective.</summary>
    Adjective,

    /// <summary>A capital, city or seat of government.</summary>
    Place,

    /// <summary>A form that needs other evidence.</summary>
    Weak,

    /// <summary>A phrase that stands for no partner at all.</summary>
    None,
}
