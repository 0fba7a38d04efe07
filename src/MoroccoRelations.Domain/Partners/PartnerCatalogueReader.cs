using System.Text.Json;
using System.Text.Json.Serialization;
using MoroccoRelations.Domain.Text;

namespace MoroccoRelations.Domain.Partners;

/// <summary>Reads the catalogue's four data files and checks them as a whole.</summary>
internal static class PartnerCatalogueReader
{
    private const string HomeCode = "MA";

    private static readonly string[] PartnerFiles = ["countries.json", "dissolved.json", "organisations.json"];

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Opens a data file that is part of the assembly.</summary>
    public static Stream OpenEmbedded(string file) =>
        typeof(PartnerCatalogue).Assembly.GetManifestResourceStream($"{typeof(PartnerCatalogue).Namespace}.{file}")
        ?? throw new PartnerCatalogueException(file, null, "the file is not embedded");

    /// <summary>Reads and checks the catalogue.</summary>
    /// <param name="open">Opens a data file by its name.</param>
    public static PartnerCatalogue Read(Func<string, Stream> open)
    {
        var regions = ReadFile<RegionEntry>(open, "regions.json").Select(ToRegion).ToArray();
        var partners = PartnerFiles.SelectMany(file => ReadFile<PartnerEntry>(open, file).Select(entry => ToPartner(file, entry))).ToArray();
        PartnerCatalogueChecks.Check(partners, regions);
        var home = partners.FirstOrDefault(p => p.Partner.Code.Value == HomeCode)
            ?? throw new PartnerCatalogueException("countries.json", HomeCode, "Morocco is missing");
        return new PartnerCatalogue(home.Partner, [.. partners.Where(p => p != home).Select(p => p.Partner)], regions);
    }

    private static List<T> ReadFile<T>(Func<string, Stream> open, string file)
    {
        using var stream = open(file);
        try
        {
            return JsonSerializer.Deserialize<List<T>>(stream, Options) ?? throw new PartnerCatalogueException(file, null, "the file is empty");
        }
        catch (JsonException e)
        {
            throw new PartnerCatalogueException(file, e.Path, e.Message);
        }
    }

    private static Region ToRegion(RegionEntry entry) => new(entry.Code, entry.Names, entry.Parent, entry.Wikidata);

    private static FiledPartner ToPartner(string file, PartnerEntry entry)
    {
        var partner = new Partner
        {
            Code = ParseCode(file, entry.Code, entry.Code),
            Kind = entry.Kind,
            Slug = entry.Slug,
            Names = entry.Names,
            ShortNames = Complete(entry.ShortNames, entry.Names),
            Region = entry.Region,
            Continent = entry.Continent,
            WikidataId = entry.Wikidata,
            RelatedTo = entry.RelatedTo is { } related ? ParseCode(file, entry.Code, related) : null,
            Aliases = entry.Aliases ?? [],
        };
        return new FiledPartner(file, partner);
    }

    private static LocalizedText Complete(LocalizedText? shortNames, LocalizedText names) =>
        new(shortNames?.En ?? names.En, shortNames?.Fr ?? names.Fr, shortNames?.Ar ?? names.Ar);

    private static PartnerCode ParseCode(string file, string key, string code) =>
        PartnerCode.TryParse(code, out var parsed) && parsed.Value == code
            ? parsed
            : throw new PartnerCatalogueException(file, key, $"\"{code}\" is no partner code in its canonical form");

    /// <summary>A partner and the file that it was read from.</summary>
    internal sealed record FiledPartner(string File, Partner Partner);

    private sealed record RegionEntry(string Code, LocalizedText Names, string? Parent, string? Wikidata);

    private sealed record PartnerEntry(
        string Code,
        PartnerKind Kind,
        string Slug,
        LocalizedText Names,
        LocalizedText? ShortNames,
        string? Region,
        string? Continent,
        string? Wikidata,
        string? RelatedTo,
        IReadOnlyList<string>? Aliases);
}
