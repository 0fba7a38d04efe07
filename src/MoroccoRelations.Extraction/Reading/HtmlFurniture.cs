using AngleSharp.Dom;
using MoroccoRelations.Extraction.Lexicons;

namespace MoroccoRelations.Extraction.Reading;

/// <summary>Tells by its name, role and classes that an element is furniture of the page. The class names are in <c>html-classes.json</c>.</summary>
internal static class HtmlFurniture
{
    private static readonly HashSet<string> Elements = ["nav", "aside", "footer", "form", "figcaption", "button", "label", "dialog", "menu"];
    private static readonly HashSet<string> Roles = ["navigation", "complementary", "contentinfo", "search", "banner", "dialog", "menu", "alert"];
    private static readonly IReadOnlyList<Entry> Entries = LexiconFile.Read<Entry>("html-classes.json");
    private static readonly HashSet<string> Furniture = Names(Meaning.Furniture);
    private static readonly HashSet<string> Body = Names(Meaning.Body);

    public static bool Is(IElement element) =>
        Elements.Contains(element.LocalName)
        || (element.GetAttribute("role") is { } role && Roles.Contains(role))
        || element.ClassList.Any(Furniture.Contains)
        || (element.Id is { Length: > 0 } id && Furniture.Contains(id));

    /// <summary>Whether its class or id says that it holds the text of the article.</summary>
    public static bool IsBody(IElement element) =>
        element.ClassList.Any(Body.Contains) || (element.Id is { Length: > 0 } id && Body.Contains(id))
        || element.GetAttribute("itemprop") == "articleBody";

    private static HashSet<string> Names(Meaning meaning) =>
        new(Entries.Where(e => e.Meaning == meaning).SelectMany(e => e.Names), StringComparer.OrdinalIgnoreCase);

    /// <summary>What a class name tells.</summary>
    internal enum Meaning
    {
        /// <summary>The text of the article.</summary>
        Body,

        /// <summary>Anything but the article.</summary>
        Furniture,
    }

    internal sealed record Entry(Meaning Meaning, IReadOnlyList<string> Names);
}
