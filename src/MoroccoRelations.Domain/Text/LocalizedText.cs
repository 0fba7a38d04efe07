namespace MoroccoRelations.Domain.Text;

/// <summary>A text in up to three languages of the site: English, French, Arabic.</summary>
public sealed record LocalizedText(string? En, string? Fr, string? Ar)
{
    /// <summary>A text in no language.</summary>
    public static LocalizedText Empty { get; } = new(null, null, null);

    /// <summary>Whether no language has a text.</summary>
    public bool IsEmpty => En is null && Fr is null && Ar is null;

    /// <summary>The text in the language <c>en</c>, <c>fr</c> or <c>ar</c>, or null where there is none.</summary>
    public string? For(string language) => language switch { "en" => En, "fr" => Fr, "ar" => Ar, _ => null };
}
