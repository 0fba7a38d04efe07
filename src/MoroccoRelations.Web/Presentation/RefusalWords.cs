using MoroccoRelations.Web.Localisation;

namespace MoroccoRelations.Web.Presentation;

/// <summary>Why a document was not imported, in the editor's language.</summary>
/// <remarks>
/// Runs keep the reason as the English sentence that the program found for it, with what was found where. It is known by how it begins: what it
/// is about is said in the editor's language, and the sentence itself stands below for whoever wants the place in the file.
/// </remarks>
public sealed class RefusalWords(Wording words)
{
    private static readonly (string Beginning, string Key)[] Known =
    [
        ("The file is empty", "refusal.empty"),
        ("The file holds nothing but white space", "refusal.empty"),
        ("The file holds markup but no text", "refusal.empty"),
        ("The file is too large", "refusal.toolarge"),
        ("The file is no text", "refusal.binary"),
        ("The file is marked as", "refusal.encoding"),
        ("The file is UTF-8 in the main", "refusal.encoding"),
        ("The file is text in no encoding", "refusal.encoding"),
        ("The file says that it is XML", "refusal.malformed"),
        ("The PDF holds no text", "refusal.notext"),
        ("The PDF is protected", "refusal.protected"),
        ("The PDF cannot be read", "refusal.damagedpdf"),
        ("The file cannot be read", "refusal.unreadable"),
        ("The extractor failed", "refusal.fault"),
        ("Its language is none", "refusal.language"),
        ("sources.json", "refusal.sources"),
        ("Two files have this name", "refusal.samename"),
        ("There is no such file or folder", "refusal.missing"),
        ("The folder cannot be read", "refusal.folder"),
        ("It names the partner", "refusal.partner"),
        ("One of its records rests on no passage", "refusal.nopassage"),
        ("One of its passages does not stand", "refusal.misplaced"),
        ("The knowledge base did not take it", "refusal.nottaken"),
    ];

    /// <summary>The key of the sentence in the resources; null where the reason is none of those that have one.</summary>
    public static string? KeyOf(string reason) =>
        Array.Find(Known, known => reason.StartsWith(known.Beginning, StringComparison.Ordinal)).Key;

    /// <summary>The reason in the editor's language; the sentence itself where there is none.</summary>
    public string Of(string reason) => KeyOf(reason) is { } key ? words[key].Value : reason;
}
