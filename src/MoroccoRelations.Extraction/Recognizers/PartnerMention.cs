using MoroccoRelations.Domain.Partners;
using MoroccoRelations.Extraction.Lexicons;

namespace MoroccoRelations.Extraction.Recognizers;

/// <summary>A partner, or Morocco itself, as a passage names it.</summary>
/// <param name="Codes">Whom the form can stand for; more than one where only context decides ("Congo").</param>
/// <param name="Kind">How it is named.</param>
/// <param name="IsLocation">Whether it only says where something happened ("in Madrid", "à Brasilia") rather than who took part.</param>
public sealed record PartnerMention(IReadOnlyList<PartnerCode> Codes, PartnerFormKind Kind, bool IsLocation = false)
{
    /// <summary>The one partner meant, or null where it is not certain.</summary>
    public PartnerCode? Code => Codes.Count == 1 ? Codes[0] : null;

    /// <summary>Whether the form alone is evidence enough.</summary>
    public bool IsStrong => Kind != PartnerFormKind.Weak && Codes.Count == 1;

    /// <summary>Whether it is Morocco.</summary>
    public bool IsMorocco => Code == PartnerCatalogue.Morocco.Code;
}
