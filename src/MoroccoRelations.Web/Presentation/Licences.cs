namespace MoroccoRelations.Web.Presentation;

/// <summary>Which licences allow a document to be shown whole.</summary>
/// <remarks>What is unknown is not allowed: the cited passages are then shown as quotations.</remarks>
public static class Licences
{
    // Open licences by their SPDX identifiers or usual short names, and texts that no one owns.
    private static readonly string[] Open =
        ["CC-", "CC0", "CC BY", "Creative Commons", "GFDL", "OGL", "etalab", "Licence Ouverte", "public domain", "PDDL", "PDM", "official text"];

    public static bool AllowRepublication(string? licence) =>
        licence is not null && Open.Any(name => licence.StartsWith(name, StringComparison.OrdinalIgnoreCase));
}
