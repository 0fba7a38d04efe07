namespace MoroccoRelations.Domain.Sources;

/// <summary>A language that the extractor reads.</summary>
public enum SourceLanguage
{
    /// <summary>English, <c>en</c>.</summary>
    English,

    /// <summary>French, <c>fr</c>.</summary>
    French,

    /// <summary>Modern Standard Arabic, <c>ar</c>.</summary>
    Arabic,

    /// <summary>Moroccan Arabic, <c>ary</c> (ISO 639-3).</summary>
    Darija,
}

/// <summary>The codes of the source languages: ISO 639-1, and ISO 639-3 for Darija.</summary>
public static class SourceLanguages
{
    /// <summary>All languages that the extractor reads.</summary>
    public static IReadOnlyList<SourceLanguage> All { get; } = Enum.GetValues<SourceLanguage>();

    /// <summary>The code: <c>en</c>, <c>fr</c>, <c>ar</c> or <c>ary</c>.</summary>
    public static string Code(this SourceLanguage language) => language switch
    {
        SourceLanguage.English => "en",
        SourceLanguage.French => "fr",
        SourceLanguage.Arabic => "ar",
        SourceLanguage.Darija => "ary",
        _ => throw new ArgumentOutOfRangeException(nameof(language)),
    };

    /// <summary>Whether the language is written in Arabic script, right to left.</summary>
    public static bool IsRightToLeft(this SourceLanguage language) =>
        language is SourceLanguage.Arabic or SourceLanguage.Darija;

    /// <summary>Reads a code as <see cref="Code"/> writes it.</summary>
    public static bool TryParse(string? code, out SourceLanguage language)
    {
        foreach (var candidate in All)
        {
            if (string.Equals(candidate.Code(), code, StringComparison.OrdinalIgnoreCase))
            {
                language = candidate;
                return true;
            }
        }

        language = default;
        return false;
    }
}
