using System.Globalization;

namespace MoroccoRelations.Web.Localisation;

/// <summary>A language of the site.</summary>
/// <param name="Code">The first part of every address: <c>en</c>, <c>fr</c> or <c>ar</c>.</param>
/// <param name="Direction">The direction of its script, as HTML writes it.</param>
/// <param name="OwnName">Its name in itself.</param>
/// <param name="Culture">How it writes numbers; Moroccan usage for Arabic, hence Western digits.</param>
public sealed record SiteLanguage(string Code, string Direction, string OwnName, CultureInfo Culture)
{
    public static readonly SiteLanguage English = new("en", "ltr", "English", CultureInfo.GetCultureInfo("en-GB"));
    public static readonly SiteLanguage French = new("fr", "ltr", "Français", CultureInfo.GetCultureInfo("fr-FR"));
    public static readonly SiteLanguage Arabic = new("ar", "rtl", "العربية", CultureInfo.GetCultureInfo("ar-MA"));

    public static IReadOnlyList<SiteLanguage> All { get; } = [English, French, Arabic];

    /// <summary>The language of the request that is being answered.</summary>
    public static SiteLanguage Current => Find(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) ?? English;

    public static SiteLanguage? Find(string? code) =>
        All.FirstOrDefault(language => string.Equals(language.Code, code, StringComparison.OrdinalIgnoreCase));

    /// <summary>A whole number as the language groups it.</summary>
    public string Number(long value) => value.ToString("N0", Culture);
}
