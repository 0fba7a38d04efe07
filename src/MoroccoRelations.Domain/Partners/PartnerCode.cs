using System.Diagnostics.CodeAnalysis;

namespace MoroccoRelations.Domain.Partners;

/// <summary>The code of a partner: ISO 3166-1 alpha-2 (<c>PS</c>), ISO 3166-3 alpha-4 for a dissolved state (<c>SUHH</c>), or <c>org:NAME</c> for an organisation.</summary>
/// <remarks>Only the form is checked here; whether the code stands for anyone is the catalogue's to say.</remarks>
public sealed record PartnerCode : IParsable<PartnerCode>, IComparable<PartnerCode>
{
    private const string OrganisationPrefix = "org:";

    private PartnerCode(string value) => Value = value;

    /// <summary>The canonical text.</summary>
    public string Value { get; }

    /// <summary>Whether it is the code of an organisation.</summary>
    public bool IsOrganisation => Value.StartsWith(OrganisationPrefix, StringComparison.Ordinal);

    /// <summary>Reads a code; letters of a country's code may be of either case.</summary>
    /// <exception cref="FormatException">The text has none of the three forms.</exception>
    public static PartnerCode Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var code)
            ? code
            : throw new FormatException($"\"{s}\" is no partner code: expected two letters, four letters, or org:NAME.");

    /// <summary>Reads a code; false where the text has none of the three forms.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out PartnerCode result)
    {
        result = Canonical(s) is { } value ? new PartnerCode(value) : null;
        return result is not null;
    }

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out PartnerCode)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out PartnerCode result) =>
        TryParse(s, null, out result);

    /// <inheritdoc/>
    public int CompareTo(PartnerCode? other) => string.CompareOrdinal(Value, other?.Value);

    /// <summary>The canonical text.</summary>
    public override string ToString() => Value;

    private static string? Canonical(string? s)
    {
        if (s is null)
        {
            return null;
        }

        if (s.StartsWith(OrganisationPrefix, StringComparison.OrdinalIgnoreCase))
        {
            var name = s[OrganisationPrefix.Length..];
            return name.Length is > 0 and <= 40 && name.All(char.IsAsciiLetterOrDigit) ? OrganisationPrefix + name : null;
        }

        return s.Length is 2 or 4 && s.All(char.IsAsciiLetter) ? s.ToUpperInvariant() : null;
    }
}
