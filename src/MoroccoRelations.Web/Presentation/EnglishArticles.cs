using System.Text.Json;
using MoroccoRelations.Domain.Partners;

namespace MoroccoRelations.Web.Presentation;

/// <summary>Which names of partners take "the" within an English sentence: those of the countries listed, and of all organisations but those listed.</summary>
public static class EnglishArticles
{
    private static readonly Lists Words = Load();

    public static string WithArticle(Partner partner, string name) =>
        TakesThe(partner) ? $"the {name}" : name;

    private static bool TakesThe(Partner partner) =>
        partner.Kind == PartnerKind.Organisation
            ? !Words.OrganisationsWithout.Contains(partner.Code.Value)
            : Words.CountriesWith.Contains(partner.Code.Value);

    private static Lists Load()
    {
        using var stream = typeof(EnglishArticles).Assembly.GetManifestResourceStream("Resources/english-articles.json")
            ?? throw new InvalidOperationException("Resources/english-articles.json is not embedded in the program.");
        return JsonSerializer.Deserialize<Lists>(stream, JsonSerializerOptions.Web)!;
    }

    private sealed record Lists(HashSet<string> CountriesWith, HashSet<string> OrganisationsWithout);
}
