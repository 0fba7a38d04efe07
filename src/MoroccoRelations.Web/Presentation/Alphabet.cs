using System.Globalization;
using MoroccoRelations.Domain.Text;
using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Presentation;

/// <summary>The order and the letters of names in the reader's language.</summary>
public static class Alphabet
{
    private const string ArabicArticle = "ال";

    public static IComparer<string> Order => Comparer<string>.Create((left, right) => SiteLanguage.Current.Culture.CompareInfo.Compare(
        Filed(left), Filed(right), CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace));

    /// <summary>The letter under which a name is filed: without its accent, an Arabic one without its article.</summary>
    public static string Letter(string name) => CharacterFolding.Fold(Filed(name)[..1]).ToUpper(SiteLanguage.Current.Culture);

    private static string Filed(string name) =>
        name.StartsWith(ArabicArticle, StringComparison.Ordinal) && name.Length > ArabicArticle.Length + 1 ? name[ArabicArticle.Length..] : name;
}
