namespace MoroccoRelations.Domain.Partners;

/// <summary>Data of the partner catalogue that cannot be used; it stops the start of the program.</summary>
/// <param name="file">The file.</param>
/// <param name="key">The code or the place in the file, or null for the file as a whole.</param>
/// <param name="reason">What is wrong.</param>
public sealed class PartnerCatalogueException(string file, string? key, string reason)
    : Exception($"Partner catalogue {file}{(key is null ? "" : $", {key}")}: {reason}.");
